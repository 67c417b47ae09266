/// Why a text is no formula: the byte at which it stops being one, and what was expected there.
public struct FormulaError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Offset of the byte, from 0.
    public let byte: Int
    /// What would have been right there, in plain English.
    public let expected: String

    /// An error at a byte.
    public init(byte: Int, expected: String) {
        self.byte = byte
        self.expected = expected
    }

    public var description: String { "byte \(byte): expected \(expected)" }
}
