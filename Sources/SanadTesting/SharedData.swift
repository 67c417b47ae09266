package import Foundation

/// Real input beside the project (`../shared/data`). Tests skip, with a message, where it is absent.
package enum SharedData {
    /// The folder, or `nil` where there is none.
    package static let folder: URL? = {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.deletingLastPathComponent().appending(path: "shared/data")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    /// Whether the data is there; for `.enabled(if:)`.
    package static let isPresent = folder != nil

    /// What a skipped test says.
    package static let absence = "real input is absent: no folder shared/data beside the project"

    /// The bytes of a file.
    package static func bytes(_ path: String) throws -> [UInt8] {
        guard let folder else { throw CocoaError(.fileReadNoSuchFile) }
        return [UInt8](try Data(contentsOf: folder.appending(path: path)))
    }

    /// The files of a folder with an extension, sorted by name.
    package static func files(in path: String, extension suffix: String) throws -> [URL] {
        guard let folder else { return [] }
        return try FileManager.default.contentsOfDirectory(
            at: folder.appending(path: path), includingPropertiesForKeys: nil
        ).filter { $0.pathExtension == suffix }.sorted { $0.path < $1.path }
    }
}
