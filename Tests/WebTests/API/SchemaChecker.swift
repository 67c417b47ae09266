import Canon

/// Checks values against the part of JSON Schema that our OpenAPI document uses. Stricter than the
/// standard in one point: a member that the schema does not name is a problem.
struct SchemaChecker {
    /// The OpenAPI document, for references.
    let document: JSONValue

    /// What is wrong, each with its path; nothing where the value fits.
    func problems(_ value: JSONValue, _ schema: JSONValue, at path: String = "$") -> [String] {
        if let reference = schema["$ref"]?.text {
            let name = String(reference.split(separator: "/").last ?? "")
            guard let target = document["components"]?["schemas"]?[name] else {
                return ["\(path): \(reference) is not in the document"]
            }
            return problems(value, target, at: path)
        }
        var found: [String] = []
        if let type = schema["type"]?.text, type != value.kindName {
            return ["\(path): expected \(type), found \(value.kindName)"]
        }
        if let words = schema["enum"]?.elements, !words.contains(value) {
            found.append("\(path): \(value.canonicalText) is none of the known words")
        }
        switch value {
        case .object(let members): found += objectProblems(members, schema, path)
        case .array(let elements):
            guard let items = schema["items"] else { break }
            for (place, element) in elements.enumerated() {
                found += problems(element, items, at: "\(path)[\(place)]")
            }
        case .string(let text): found += textProblems(text, schema, path)
        case .integer(let number):
            if let least = schema["minimum"]?.integer, number < least {
                found.append("\(path): \(number) is below \(least)")
            }
        case .null, .bool, .number: break
        }
        return found
    }

    private func objectProblems(
        _ members: [JSONMember], _ schema: JSONValue, _ path: String
    ) -> [String] {
        var found: [String] = []
        for name in schema["required"]?.elements ?? [] {
            let key = name.text ?? ""
            if !members.contains(where: { $0.key == key }) {
                found.append("\(path): \"\(key)\" is missing")
            }
        }
        for member in members {
            let place = "\(path).\(member.key)"
            if let known = schema["properties"]?[member.key] {
                found += problems(member.value, known, at: place)
            } else if let others = schema["additionalProperties"], others.members != nil {
                found += problems(member.value, others, at: place)
            } else if schema["properties"] != nil {
                found.append("\(place): the schema does not name it")
            }
        }
        return found
    }

    private func textProblems(_ text: String, _ schema: JSONValue, _ path: String) -> [String] {
        guard let pattern = schema["pattern"]?.text else { return [] }
        do {
            let fits = try Regex(pattern).wholeMatch(in: text) != nil
            return fits ? [] : ["\(path): \"\(text)\" does not fit \(pattern)"]
        } catch {
            return ["\(path): \(pattern) is no pattern: \(error)"]
        }
    }
}
