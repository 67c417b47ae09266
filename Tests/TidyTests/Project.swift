import Foundation

/// The project as a reader of its files sees it.
struct Project {
    /// The folder of Package.swift.
    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// All Swift sources, sorted by path.
    static let sources: [SourceFile] = files(in: ["Sources"]).compactMap(SourceFile.init)
    /// All Swift tests, sorted by path.
    static let tests: [SourceFile] = files(in: ["Tests"]).compactMap(SourceFile.init)

    /// Paths, relative to the root, of the files in these folders, sorted; hidden folders and what
    /// builds leave behind are passed over.
    static func files(in folders: [String]) -> [String] {
        var found: [String] = []
        for folder in folders {
            let url = root.appending(path: folder)
            let paths = FileManager.default.enumerator(
                at: url, includingPropertiesForKeys: [.isRegularFileKey],
                options: [.skipsHiddenFiles])
            for case let file as URL in paths ?? .init() {
                if !file.hasDirectoryPath {
                    found.append(String(file.path.dropFirst(root.path.count + 1)))
                }
            }
        }
        return found.sorted()
    }

    /// The text of a file, or `nil` when it is not text.
    static func text(_ path: String) -> String? {
        do {
            return try String(contentsOf: root.appending(path: path), encoding: .utf8)
        } catch {
            return nil
        }
    }

    /// Whether a file is there.
    static func has(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appending(path: path).path)
    }
}

/// One Swift file, with its code freed of comments and the content of texts.
struct SourceFile: Sendable {
    /// Path from the root of the project.
    let path: String
    /// Lines as they stand.
    let lines: [String]
    /// Lines without comments and without what stands in quotation marks.
    let code: [String]

    init?(path: String) {
        guard path.hasSuffix(".swift"), let text = Project.text(path) else { return nil }
        self.path = path
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        code = SourceFile.withoutCommentsAndTexts(lines)
    }

    /// Folders below `Sources` or `Tests`, the room first.
    var folders: [String] {
        Array(path.split(separator: "/").dropFirst().dropLast().map(String.init))
    }
    /// The target.
    var room: String { folders.first ?? "" }
    /// The drawer within the room; empty for a loose file.
    var drawer: String { folders.count > 1 ? folders[1] : "" }
    /// Name of the file.
    var name: String { String(path.split(separator: "/").last ?? "") }

    /// Modules that the file imports.
    var imports: [String] {
        code.compactMap { line in
            let words = line.split(separator: " ").map(String.init)
            guard let keyword = words.firstIndex(of: "import"), keyword <= 2,
                words[..<keyword].allSatisfy({
                    $0.hasPrefix("@") || $0 == "package" || $0 == "public"
                }),
                let module = words.dropFirst(keyword + 1).last
            else { return nil }
            return String(module.split(separator: ".")[0])
        }
    }

    /// Where a pattern stands in the code, as `path:line`.
    func places(of pattern: some RegexComponent) -> [String] {
        code.enumerated().filter { $0.element.contains(pattern) }.map { "\(path):\($0.offset + 1)" }
    }
}
