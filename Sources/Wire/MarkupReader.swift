import CLibXML2

/// Reads XML with libxml2: no network, no DTD, no entities but the five of XML, its limits on.
package struct MarkupReader {
    /// Most elements of one document.
    package static let elementLimit = 1_000_000
    /// Most levels: libxml2's own limit.
    package static let depthLimit = 256

    private var count = 0

    /// The root element.
    package static func parse(_ source: DocumentBytes) throws(DocumentProblem) -> MarkupElement {
        try refuseDeclarations(source.text)
        guard let context = xmlNewParserCtxt() else {
            throw DocumentProblem(.malformed("the XML parser cannot start"))
        }
        defer { xmlFreeParserCtxt(context) }
        // libxml2 keeps the last error; the first one names the place.
        let first = FirstError()
        context.pointee._private = Unmanaged.passUnretained(first).toOpaque()
        context.pointee.sax?.pointee.serror = { data, error in
            guard let context = data?.assumingMemoryBound(to: xmlParserCtxt.self),
                let list = context.pointee._private, let error
            else { return }
            Unmanaged<FirstError>.fromOpaque(list).takeUnretainedValue().note(error.pointee)
        }
        let options =
            XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
            | XML_PARSE_BIG_LINES.rawValue
        let feed = Feed(Array(source.text.utf8))
        let document = withExtendedLifetime(feed) {
            xmlCtxtReadIO(
                context,
                { data, buffer, count in
                    guard let data, let buffer else { return -1 }
                    return Unmanaged<Feed>.fromOpaque(data).takeUnretainedValue()
                        .read(into: buffer, count: Int(count))
                }, nil, Unmanaged.passUnretained(feed).toOpaque(), nil, "UTF-8", Int32(options))
        }
        guard let document else { throw withExtendedLifetime(first) { first.problem } }
        defer { xmlFreeDoc(document) }
        guard let root = xmlDocGetRootElement(document) else { throw DocumentProblem(.empty) }
        var reader = MarkupReader()
        return try reader.element(root, depth: 1)
    }

    /// Hands the text over in pieces: held in one piece, libxml2 refuses more than 10 MB.
    private final class Feed {
        private let bytes: [UInt8]
        private var offset = 0

        init(_ bytes: [UInt8]) { self.bytes = bytes }

        func read(into buffer: UnsafeMutablePointer<CChar>, count: Int) -> Int32 {
            let end = min(bytes.count, offset + count)
            bytes[offset..<end].withUnsafeBytes { piece in
                UnsafeMutableRawBufferPointer(start: buffer, count: count).copyMemory(from: piece)
            }
            defer { offset = end }
            return Int32(end - offset)
        }
    }

    /// Where the C callback puts the first thing it is told.
    private final class FirstError {
        private var found: DocumentProblem?

        var problem: DocumentProblem {
            found ?? DocumentProblem(.malformed("not well-formed XML"))
        }

        func note(_ error: xmlError) {
            guard found == nil, error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
            let message = error.message.map { String(cString: $0) } ?? "not well-formed XML"
            let words = message.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let isDepth = words.hasPrefix("Excessive depth")
            found = DocumentProblem(
                isDepth ? .tooDeep(limit: MarkupReader.depthLimit) : .malformed(words),
                line: Int(error.line), column: Int(error.int2))
        }
    }

    /// Refuses a document type with declarations of its own before the parser sees it: entities
    /// that grow ("billion laughs") live there, and Akoma Ntoso has no use for them.
    private static func refuseDeclarations(_ text: String) throws(DocumentProblem) {
        let bytes = Array(text.utf8.prefix(1 << 20))
        var offset = 0
        func starts(_ word: StaticString) -> Bool {
            let end = offset + word.utf8CodeUnitCount
            return end <= bytes.count
                && UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
                    .elementsEqual(bytes[offset..<end])
        }
        func skip(to end: StaticString) {
            while offset < bytes.count, !starts(end) { offset += 1 }
            offset += end.utf8CodeUnitCount
        }
        while offset < bytes.count {
            if starts("<?") {
                skip(to: "?>")
            } else if starts("<!--") {
                skip(to: "-->")
            } else if starts("<!DOCTYPE") {
                let end = bytes[offset...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
                if bytes[offset..<end].contains(UInt8(ascii: "[")) {
                    let line = 1 + bytes[..<offset].count { $0 == 0x0A }
                    throw DocumentProblem(.entityDeclaration, line: line, byte: offset)
                }
                offset = end + 1
            } else if bytes[offset] == UInt8(ascii: "<") {
                return
            } else {
                offset += 1
            }
        }
    }

    private mutating func element(
        _ node: xmlNodePtr, depth: Int
    ) throws(DocumentProblem) -> MarkupElement {
        let line = Int(xmlGetLineNo(node))
        count += 1
        guard count <= Self.elementLimit else {
            throw DocumentProblem(.tooMany("elements", limit: Self.elementLimit), line: line)
        }
        guard depth <= Self.depthLimit else {
            throw DocumentProblem(.tooDeep(limit: Self.depthLimit), line: line)
        }
        var element = MarkupElement(Self.text(node.pointee.name))
        element.line = line
        if let namespace = node.pointee.ns { element.namespace = Self.text(namespace.pointee.href) }
        var attribute = node.pointee.properties
        while let current = attribute {
            element.attributes.append(Self.attribute(current))
            attribute = current.pointee.next
        }
        var child = node.pointee.children
        while let current = child {
            try append(current, to: &element, depth: depth)
            child = current.pointee.next
        }
        return element
    }

    private mutating func append(
        _ node: xmlNodePtr, to element: inout MarkupElement, depth: Int
    ) throws(DocumentProblem) {
        switch node.pointee.type {
        case XML_ELEMENT_NODE:
            element.children.append(.element(try self.element(node, depth: depth + 1)))
        case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
            element.children.append(.text(Self.text(node.pointee.content)))
        case XML_ENTITY_REF_NODE:
            let name = Self.text(node.pointee.name)
            throw DocumentProblem(
                .malformed("the entity &\(name); is not known here"),
                line: Int(xmlGetLineNo(node)))
        default: return
        }
    }

    private static func attribute(_ attribute: xmlAttrPtr) -> MarkupAttribute {
        var value = ""
        var child = attribute.pointee.children
        while let current = child {
            value += text(current.pointee.content)
            child = current.pointee.next
        }
        let prefix = attribute.pointee.ns?.pointee.prefix.map { text($0) + ":" } ?? ""
        // Only `xml:id` and `xml:lang` are told apart: other prefixes are a document's own choice.
        let name = text(attribute.pointee.name)
        return MarkupAttribute(prefix == "xml:" ? prefix + name : name, value)
    }

    private static func text(_ characters: UnsafePointer<xmlChar>?) -> String {
        guard let characters else { return "" }
        return String(cString: characters)
    }
}
