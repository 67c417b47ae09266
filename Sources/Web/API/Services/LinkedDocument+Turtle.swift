import Canon

extension LinkedDocument {
    /// The document as RDF 1.1 Turtle.
    var turtle: [UInt8] {
        var text = ""
        for prefix in prefixes { text += "@prefix \(prefix.name): <\(prefix.address)> .\n" }
        for node in nodes {
            text += "\n<\(Self.escaped(address: node.address))> a "
            text += node.types.joined(separator: ", ")
            for (name, value) in node.properties { text += " ;\n    \(name) \(Self.turtle(value))" }
            text += " .\n"
        }
        return Array(text.utf8)
    }

    private static func turtle(_ value: LinkedNode.Value) -> String {
        switch value {
        case .thing(let address): "<\(escaped(address: address))>"
        case .text(let text, let language): quoted(text) + (language.map { "@\($0)" } ?? "")
        case .typed(let text, let type): "\(quoted(text))^^\(type)"
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// An address without the characters that RFC 3987 does not let stand in one.
    static func escaped(address: String) -> String {
        var escaped = ""
        for scalar in address.unicodeScalars {
            switch scalar {
            case "<", ">", "\"", "{", "}", "|", "^", "`", "\\", "\u{0}"..."\u{20}":
                escaped += "%" + Hexadecimal.encode([UInt8(scalar.value)]).uppercased()
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
