/// Why a document cannot be read, and where.
package struct DocumentProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    package enum Reason: Hashable, Sendable {
        case empty
        case tooLarge(bytes: Int, limit: Int)
        case encoding(String)
        case controlCharacter(UInt32)
        case entityDeclaration
        case malformed(String)
        case notAkomaNtoso(found: String)
        case tooDeep(limit: Int)
        case tooMany(String, limit: Int)
        case member(String, String)
        case merge(String)
        case unknownFormat
    }

    /// What is wrong.
    package let reason: Reason
    /// Line, from 1.
    package let line: Int?
    /// Column in characters, from 1.
    package let column: Int?
    /// Offset of the byte, from 0.
    package let byte: Int?

    package init(_ reason: Reason, line: Int? = nil, column: Int? = nil, byte: Int? = nil) {
        self.reason = reason
        self.line = line
        self.column = column
        self.byte = byte
    }

    package var description: String {
        var place: [String] = []
        if let line { place.append("line \(line)") }
        if let column { place.append("column \(column)") }
        if let byte { place.append("byte \(byte)") }
        return place.isEmpty ? sentence : place.joined(separator: ", ") + ": " + sentence
    }

    private var sentence: String {
        switch reason {
        case .empty: "the document is empty"
        case .tooLarge(let bytes, let limit): "\(bytes) bytes; at most \(limit) are read"
        case .encoding(let why): why
        case .controlCharacter(let value):
            "the control character U+\(String(value, radix: 16, uppercase: true)) is not text"
        case .entityDeclaration:
            "the document declares entities of its own; they are never expanded here"
        case .malformed(let why): why
        case .notAkomaNtoso(let found): "expected an akomaNtoso document, found <\(found)>"
        case .tooDeep(let limit): "nested deeper than \(limit) levels"
        case .tooMany(let what, let limit): "more than \(limit) \(what)"
        case .member(let path, let why): "\(path): \(why)"
        case .merge(let why): why
        case .unknownFormat:
            "neither Akoma Ntoso, Markdown, plain text nor our own JSON"
        }
    }
}
