import Foundation

// The tokenizer's parts are built from files only within the room.
@testable import Models

/// Small files of a model, written for one test.
enum ToyFiles {
    /// A new folder; the system clears it.
    static func folder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    static func write(_ bytes: [UInt8], _ name: String = "toy.bin") throws -> String {
        let path = try folder().appending(path: name)
        try Data(bytes).write(to: path)
        return path.path
    }

    static func number<Number: FixedWidthInteger>(_ value: Number) -> [UInt8] {
        withUnsafeBytes(of: value.littleEndian) { Array($0) }
    }

    /// A vocabulary whose first four pieces are the beginning, the padding, the end and the unknown.
    static func tokenizer(
        _ pieces: [(String, Float)], replacing: [(UInt32, [UInt32])] = []
    ) throws -> (Tokenizer, MappedFile) {
        let all = [("<s>", Float(0)), ("<pad>", 0), ("</s>", 0), ("<unk>", 0)] + pieces
        var bytes = number(Int32(all.count))
        for special: Int32 in [0, 2, 1, 3] { bytes += number(special) }
        bytes += number(UInt64(all.map(\.0.utf8.count).reduce(0, +)))
        var offset: UInt32 = 0
        bytes += number(offset)
        for piece in all {
            offset += UInt32(piece.0.utf8.count)
            bytes += number(offset)
        }
        for piece in all { bytes += number(piece.1.bitPattern) }
        for piece in all { bytes += Array(piece.0.utf8) }
        let list = replacing.flatMap { entry in
            number(entry.0) + [UInt8(entry.1.count)] + entry.1.flatMap { number($0) }
        }
        bytes += number(Int32(replacing.count)) + number(UInt32(list.count)) + list
        let file = try MappedFile(try write(bytes))
        var cursor = FileCursor(file)
        let table = try PieceTable(&cursor)
        return (Tokenizer(pieces: table, normaliser: try PieceNormaliser(&cursor)), file)
    }
}
