/// A matrix of four-bit weights in blocks of 32 (ggml Q4_0), row by row.
///
/// A block is a binary16 scale and 16 bytes; byte j holds weight j in its lower half and weight
/// j + 16 in its upper half; a weight is (half - 8) × scale.
package struct Q4 {
    /// Bytes of a block.
    static let blockBytes = 18

    let blocks: UnsafeRawBufferPointer
    let columns: Int

    /// Writes a row as floats.
    package func row(_ number: Int, into out: UnsafeMutableBufferPointer<Float>) {
        precondition(out.count == columns, "a row has as many numbers as the matrix has columns")
        let perRow = columns / EncoderShape.block
        for block in 0..<perRow {
            let start = (number * perRow + block) * Self.blockBytes
            let scale = Self.float(
                half: blocks.loadUnaligned(fromByteOffset: start, as: UInt16.self))
            for byte in 0..<16 {
                let halves = blocks[start + 2 + byte]
                let column = block * EncoderShape.block + byte
                out[column] = Float(Int(halves & 15) - 8) * scale
                out[column + 16] = Float(Int(halves >> 4) - 8) * scale
            }
        }
    }

    /// A binary16 number (IEEE 754); Swift's own type for it is not on every platform.
    static func float(half stored: UInt16) -> Float {
        let half = UInt32(UInt16(littleEndian: stored))
        let sign = (half & 0x8000) << 16
        let exponent = half >> 10 & 31
        let fraction = half & 0x3FF
        switch exponent {
        case 0:
            let value = Float(fraction) * 0x1p-24
            return Float(bitPattern: value.bitPattern | sign)
        case 31: return Float(bitPattern: sign | 0x7F80_0000 | fraction << 13)
        default: return Float(bitPattern: sign | (exponent + 112) << 23 | fraction << 13)
        }
    }
}
