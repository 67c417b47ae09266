package import Wire

/// The formats a document may come in.
package enum DocumentFormat: Sendable, Hashable {
    case akomaNtoso, markdown, plainText, json

    /// The format of a file: by its name, and where that says nothing, by its first characters.
    ///
    /// - Returns: `nil` where it is none of ours, such as a word processor's file.
    package static func recognise(_ bytes: [UInt8], fileName: String) -> DocumentFormat? {
        // A zip, a PDF and the older Office container start with these.
        for magic: [UInt8] in [[0x50, 0x4B, 3, 4], [0x25, 0x50, 0x44, 0x46], [0xD0, 0xCF, 0x11]]
        where bytes.starts(with: magic) {
            return nil
        }
        let first = bytes.prefix(64).first {
            ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0].contains($0)
        }
        let suffix = fileName.split(separator: ".").last.map { $0.lowercased() } ?? ""
        switch suffix {
        case "xml", "akn": return .akomaNtoso
        case "json": return .json
        case "md", "markdown": return .markdown
        case "txt", "text": return .plainText
        default: break
        }
        if first == UInt8(ascii: "<") { return .akomaNtoso }
        if first == UInt8(ascii: "{") { return .json }
        return hasMarkdownHeading(bytes) ? .markdown : .plainText
    }

    private static func hasMarkdownHeading(_ bytes: [UInt8]) -> Bool {
        bytes.prefix(65_536).split(separator: 0x0A).contains { line in
            let marks = line.prefix { $0 == UInt8(ascii: "#") }.count
            return (1...6).contains(marks) && line.dropFirst(marks).first == 0x20
        }
    }

    /// The document that the bytes hold, in whichever of the formats.
    package static func read(
        _ bytes: [UInt8], fileName: String
    ) throws(DocumentProblem) -> InstrumentDocument {
        try file(bytes, fileName: fileName).document
    }

    /// All that the bytes hold, in whichever of the formats.
    package static func file(
        _ bytes: [UInt8], fileName: String
    ) throws(DocumentProblem) -> ImportedFile {
        guard !bytes.isEmpty else { throw DocumentProblem(.empty) }
        guard bytes.count <= DocumentBytes.limit else {
            throw DocumentProblem(.tooLarge(bytes: bytes.count, limit: DocumentBytes.limit))
        }
        switch recognise(bytes, fileName: fileName) {
        case .akomaNtoso: return .document(try AkomaNtosoReader.read(bytes))
        case .json:
            let value = try InstrumentJSON.parse(bytes)
            return SamplePolicyReader.recognises(value)
                ? .sample(try SamplePolicyReader.read(value))
                : .document(try InstrumentJSON.read(value))
        case .markdown: return .document(try MarkdownReader.read(bytes))
        case .plainText: return .document(try PlainTextReader.read(bytes))
        case nil: throw DocumentProblem(.unknownFormat, byte: 0)
        }
    }
}
