import Foundation

/// Files that a command is given.
enum InputFile {
    /// Largest file that is taken in, in bytes.
    static let limit = 256 << 20

    /// The bytes of a file.
    ///
    /// - Throws: `Complaint`, before anything is read, for what is no file or is too large.
    static func bytes(_ path: String) throws -> [UInt8] {
        var about = stat()
        guard stat(path, &about) == 0 else {
            throw Complaint("\(path) cannot be read: \(String(cString: strerror(errno))).")
        }
        switch about.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw Complaint("\(path) is a folder. Give the file that is in it.")
        default: throw Complaint("\(path) is no ordinary file. Save it as one and give that.")
        }
        guard about.st_size <= limit else {
            throw Complaint(
                "\(path) has \(about.st_size) bytes; at most \(limit) are taken in at once. "
                    + "Split the file.")
        }
        do {
            return [UInt8](try Data(contentsOf: URL(filePath: path)))
        } catch {
            throw Complaint("\(path) cannot be read: \(Complaint.reason(of: error)).")
        }
    }
}

/// Files that a command writes.
enum OutputFile {
    /// Writes a file whole or not at all.
    static func write(_ bytes: [UInt8], to path: String) throws {
        do {
            try Data(bytes).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw Complaint("\(path) cannot be written: \(Complaint.reason(of: error)).")
        }
    }
}
