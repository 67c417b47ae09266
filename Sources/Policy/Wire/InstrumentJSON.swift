import Canon
import Records
package import Wire

/// Our own format: everything of a document, in the members its facts use, as canonical JSON.
package enum InstrumentJSON {
    static let format = "sanad.instrument.v1"

    /// The document in canonical bytes (RFC 8785).
    package static func write(_ document: InstrumentDocument) -> [UInt8] {
        value(of: document).canonicalBytes
    }

    static func value(of document: InstrumentDocument) -> JSONValue {
        var object = ObjectEncoder()
        object.set("format", format)
        object.set("title", document.title)
        object.set("type", document.type)
        object.setUnlessEmpty("country", document.country)
        object.setUnlessEmpty("author", document.author)
        object.setUnlessEmpty("date", document.date)
        object.setUnlessEmpty("version_date", document.versionDate)
        object.setUnlessEmpty("number", document.number)
        object.set("languages", document.languages.map(\.text))
        object.set("provisions", document.provisions)
        return object.value
    }

    /// The document that the bytes hold. Unknown members, repeated identifiers and provisions out
    /// of order are refused by name.
    package static func read(_ bytes: [UInt8]) throws(DocumentProblem) -> InstrumentDocument {
        try read(parse(bytes))
    }

    /// The document that JSON holds; it refuses the same.
    static func read(_ value: JSONValue) throws(DocumentProblem) -> InstrumentDocument {
        let document: InstrumentDocument
        do throws(RecordError) {
            document = try decode(value)
        } catch {
            throw DocumentProblem(.malformed(error.description))
        }
        for (index, content) in document.provisions.enumerated()
        where !isElementName(content.element) {
            throw DocumentProblem(
                .member("provisions.\(index).element", "not a name: \"\(content.element)\""))
        }
        try refuseControlCharacters(in: document)
        try document.checkOrder()
        return document
    }

    /// Characters that neither a fact nor XML may hold.
    private static func refuseControlCharacters(
        in document: InstrumentDocument
    ) throws(DocumentProblem) {
        func check(_ texts: [String], at path: String) throws(DocumentProblem) {
            for scalar in texts.lazy.flatMap(\.unicodeScalars) {
                switch scalar.value {
                case 0x09, 0x0A: continue
                case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF:
                    let code = String(scalar.value, radix: 16, uppercase: true)
                    throw DocumentProblem(.member(path, "the character U+\(code) is not text"))
                default: continue
                }
            }
        }
        let words = [
            document.type, document.country, document.author, document.date,
            document.versionDate, document.number,
        ]
        try check(words + document.title.versions.map(\.text), at: "title and metadata")
        for (index, content) in document.provisions.enumerated() {
            let texts = content.heading.versions + content.body.versions
            try check(
                [content.number, content.owner, content.due] + content.indicators
                    + (texts + content.objective.versions).map(\.text),
                at: "provisions.\(index)")
        }
    }

    /// JSON of a foreign document, its faults named by line and byte.
    static func parse(_ bytes: [UInt8]) throws(DocumentProblem) -> JSONValue {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        do throws(JSONParseError) {
            return try JSONParser.parse(start == 0 ? bytes : Array(bytes[start...]))
        } catch {
            let offset = min(bytes.count, error.offset + start)
            let line = 1 + bytes[..<offset].count { $0 == 0x0A }
            let before = bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            let column = 1 + String(decoding: bytes[before..<offset], as: UTF8.self).count
            if case .tooDeep(let limit) = error.reason {
                throw DocumentProblem(
                    .tooDeep(limit: limit), line: line, column: column, byte: offset)
            }
            if case .tooLong(let limit) = error.reason {
                throw DocumentProblem(.tooLarge(bytes: bytes.count, limit: limit))
            }
            let words = error.description.split(separator: ": ", maxSplits: 1).last ?? ""
            throw DocumentProblem(
                .malformed(String(words)), line: line, column: column, byte: offset)
        }
    }

    private static func decode(_ value: JSONValue) throws(RecordError) -> InstrumentDocument {
        var object = try ObjectDecoder(value, path: "")
        let found = try object.text("format")
        guard found == format else {
            throw RecordError("format", .invalid("expected \"\(format)\", found \"\(found)\""))
        }
        var languages: [LanguageTag] = []
        for word in try object.words("languages") {
            guard let language = LanguageTag(word) else {
                throw RecordError("languages", .invalid("not a language: \"\(word)\""))
            }
            languages.append(language)
        }
        let document = InstrumentDocument(
            title: try object.texts("title"), type: try object.text("type"),
            country: try object.optionalText("country"), author: try object.optionalText("author"),
            date: try object.optionalText("date"),
            versionDate: try object.optionalText("version_date"),
            number: try object.optionalText("number"), languages: languages,
            provisions: try object.parts("provisions"))
        try object.finish()
        return document
    }

    private static func isElementName(_ name: String) -> Bool {
        guard let first = name.utf8.first, (0x61...0x7A).contains(first | 0x20) else {
            return false
        }
        return name.utf8.count <= 64
            && name.utf8.allSatisfy {
                (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D
                    || $0 == 0x5F || $0 == 0x2E
            }
    }
}
