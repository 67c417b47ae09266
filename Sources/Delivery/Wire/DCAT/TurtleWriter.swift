/// Writes RDF as Turtle (W3C, RDF 1.1 Turtle).
package struct TurtleWriter: RDFWriter {
    private var bytes: [UInt8] = []

    package init() {}

    package mutating func begin(into bytes: inout [UInt8]) {
        for prefix in RDFPrefix.all { add("@prefix \(prefix.name): <\(prefix.iri)> .\n") }
        move(into: &bytes)
    }

    package mutating func write(_ thing: RDFThing, into bytes: inout [UInt8]) {
        write(thing)
        move(into: &bytes)
    }

    package mutating func end(into bytes: inout [UInt8]) {}

    private mutating func move(into target: inout [UInt8]) {
        target += bytes
        bytes.removeAll(keepingCapacity: true)
    }

    private mutating func write(_ thing: RDFThing) {
        add("\n")
        write(iri: thing.iri)
        write(thing.statements, indent: "    ")
        add(" .\n")
    }

    private mutating func write(_ statements: [RDFStatement], indent: String) {
        for (index, statement) in statements.enumerated() {
            add(index > 0 ? " ;\n\(indent)" : "\n\(indent)")
            add(statement.property)
            for (place, value) in statement.values.enumerated() {
                add(place > 0 ? ", " : " ")
                write(value, indent: indent)
            }
        }
    }

    private mutating func write(_ term: RDFTerm, indent: String) {
        switch term {
        case .iri(let iri): write(iri: iri)
        case .text(let text, let language):
            write(quoted: text)
            if let language { add("@\(language)") }
        case .typed(let text, let type):
            write(quoted: text)
            add("^^\(type)")
        case .blank(let statements):
            add("[")
            write(statements, indent: indent + "    ")
            add(" ]")
        }
    }

    private mutating func write(iri: String) {
        guard !RDFPrefix.isShort(iri) else {
            add(iri)
            return
        }
        add("<")
        // Turtle's IRIREF leaves these characters out; percent-encoded they mean the same address.
        for byte in iri.utf8 {
            switch byte {
            case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
                UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: "^"),
                UInt8(ascii: "`"), UInt8(ascii: "\\"):
                let digits = Array("0123456789ABCDEF".utf8)
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        add(">")
    }

    private mutating func write(quoted text: String) {
        add("\"")
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): add("\\\"")
            case UInt8(ascii: "\\"): add("\\\\")
            case 0x0A: add("\\n")
            case 0x0D: add("\\r")
            case 0x09: add("\\t")
            case 0x08: add("\\b")
            case 0x0C: add("\\f")
            case 0..<0x20, 0x7F: add("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16))
            default: bytes.append(byte)
            }
        }
        add("\"")
    }

    private mutating func add(_ text: String) { bytes += text.utf8 }
}
