import Foundation

/// Runs another program and gives what it wrote.
enum Program {
    /// Where a built command of this package is: beside this one.
    static func sibling(_ name: String) -> String {
        URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appending(path: name).path
    }

    /// The path of an installed program, or `nil`.
    static func installed(_ name: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.map { "\($0)/\(name)" }.first {
            FileManager.default.isExecutableFile(atPath: $0)
        }
    }

    /// What it wrote; it must end with 0.
    static func output(_ path: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw ProgramProblem(path: path, status: process.terminationStatus)
        }
        return String(decoding: data, as: UTF8.self)
    }

    /// Starts a server and leaves it running; its output is dropped.
    static func start(_ path: String, _ arguments: [String]) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }
}

/// A program that failed.
struct ProgramProblem: Error, CustomStringConvertible {
    let path: String
    let status: Int32
    var description: String { "\(path) ended with \(status)" }
}
