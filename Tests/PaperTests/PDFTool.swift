import Foundation

/// The programs that read a PDF from outside: poppler's and qpdf.
enum PDFTool {
    static var areInstalled: Bool { has("pdftotext") && has("pdfinfo") }
    static var canCheck: Bool { has("qpdf") }

    private static func path(_ name: String) -> String { "/usr/bin/" + name }
    private static func has(_ name: String) -> Bool {
        FileManager.default.isExecutableFile(atPath: path(name))
    }

    struct Failure: Error {
        let status: Int32
        let output: String
    }

    static func text(of pdf: [UInt8]) throws -> String {
        try run("pdftotext", ["-enc", "UTF-8", "-"], reading: pdf)
    }

    static func facts(of pdf: [UInt8]) throws -> String {
        try run("pdfinfo", [], reading: pdf)
    }

    /// The file without compression; damage is a failure.
    static func plain(of pdf: [UInt8]) throws -> String {
        try run("qpdf", ["--qdf", "--object-streams=disable"], reading: pdf, then: ["-"])
    }

    private static func run(
        _ name: String, _ arguments: [String], reading bytes: [UInt8], then more: [String] = []
    ) throws -> String {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "sanad-paper-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { removeQuietly(folder) }
        let file = folder.appending(path: "document.pdf")
        let output = folder.appending(path: "output")
        try Data(bytes).write(to: file)
        try Data().write(to: output)
        let process = Process()
        process.executableURL = URL(filePath: path(name))
        // The file comes before a dash that stands for the output.
        let last = arguments.last == "-" ? ["-"] : more
        process.arguments = (last == more ? arguments : arguments.dropLast()) + [file.path] + last
        let handle = try FileHandle(forWritingTo: output)
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        process.waitUntilExit()
        try handle.close()
        let written = String(decoding: try Data(contentsOf: output), as: UTF8.self)
        guard process.terminationStatus == 0 else {
            throw Failure(status: process.terminationStatus, output: String(written.suffix(500)))
        }
        return written
    }

    private static func removeQuietly(_ folder: URL) {
        do {
            try FileManager.default.removeItem(at: folder)
        } catch {
            print("left behind: \(folder.path)")
        }
    }
}
