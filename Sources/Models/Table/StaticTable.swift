package import Canon

/// One vector of small integers for each piece that was chosen: the fast tier's file.
///
/// Little-endian: `SANADVT1`; u32 width, u32 pieces, u32 rows, u32 zero; SHA-256 of the weights whose
/// pieces these are; u64 zero; then u32 for each piece: its row + 1, 0 for none; then a binary32
/// scale for each row; then the rows, one signed byte a number. Made by `bin/model`.
///
/// The promise to the compiler holds: all memory is read-only and is kept by `file`.
package final class StaticTable: @unchecked Sendable {
    package let file: MappedFile
    /// Numbers in a row.
    package let width: Int
    /// Pieces of the vocabulary.
    package let pieces: Int
    /// Pieces that have a row.
    package let rows: Int
    /// SHA-256 of the weight file that it was made from.
    package let weights: Digest
    let rowOfPiece: UnsafeBufferPointer<UInt32>
    let scales: UnsafeBufferPointer<Float>
    let values: UnsafeBufferPointer<Int8>

    package init(_ file: MappedFile) throws(ModelProblem) {
        var cursor = FileCursor(file)
        guard try cursor.take(8, "the magic").elementsEqual("SANADVT1".utf8) else {
            throw cursor.problem("the magic", "it is not SANADVT1")
        }
        let width = try cursor.count(1...8192, "the width")
        let pieces = try cursor.count(1...(1 << 21), "the number of pieces")
        let rows = try cursor.count(1...pieces, "the number of rows")
        guard try cursor.number(UInt32.self, "byte 20") == 0 else {
            throw cursor.problem("byte 20", "it is not zero")
        }
        guard let weights = Digest(try cursor.take(32, "the digest of the weights")) else {
            throw cursor.problem("the digest of the weights", "it has no 32 bytes")
        }
        guard try cursor.number(UInt64.self, "byte 56") == 0 else {
            throw cursor.problem("byte 56", "it is not zero")
        }
        let rowOfPiece = try cursor.take(4 * pieces, "the rows of the pieces")
            .bindMemory(to: UInt32.self)
        let scales = try cursor.take(4 * rows, "the scales").bindMemory(to: Float.self)
        let values = try cursor.take(rows * width, "the rows").bindMemory(to: Int8.self)
        guard cursor.offset == file.bytes.count else {
            throw cursor.problem("byte \(cursor.offset)", "there is more than the rows")
        }
        if let piece = rowOfPiece.firstIndex(where: { $0 > rows }) {
            throw cursor.problem("the row of piece \(piece)", "there are only \(rows) rows")
        }
        if let row = scales.firstIndex(where: { !$0.isFinite }) {
            throw cursor.problem("the scale of row \(row)", "it is no number")
        }
        (self.file, self.width, self.pieces, self.rows) = (file, width, pieces, rows)
        (self.weights, self.rowOfPiece) = (weights, rowOfPiece)
        (self.scales, self.values) = (scales, values)
    }
}
