import Canon

/// Steps through JSON by dotted paths, array steps by number: `parts.0.text`.
extension JSONValue {
    /// What stands at a path; the empty path is the value itself.
    func value(at path: String) -> JSONValue? {
        guard !path.isEmpty else { return self }
        var value = self
        for step in path.split(separator: ".", omittingEmptySubsequences: false) {
            guard let next = value.child(String(step)) else { return nil }
            value = next
        }
        return value
    }

    /// The value with what stands at a path replaced; `nil` where nothing stands there.
    func replacing(_ path: String, with new: JSONValue) -> JSONValue? {
        guard !path.isEmpty else { return new }
        let (step, rest) = Self.split(path)
        guard let child = child(step), let changed = child.replacing(rest, with: new) else {
            return nil
        }
        switch self {
        case .object(let members):
            return .object(
                members.map { $0.key.hasSameBytes(as: step) ? JSONMember($0.key, changed) : $0 })
        case .array(var elements):
            guard let position = Int(step) else { return nil }
            elements[position] = changed
            return .array(elements)
        default: return nil
        }
    }

    private func child(_ step: String) -> JSONValue? {
        switch self {
        case .object: return self[step]
        case .array(let elements):
            // One spelling for each step: 0, not 00.
            guard let position = Int(step), String(position) == step,
                elements.indices.contains(position)
            else { return nil }
            return elements[position]
        default: return nil
        }
    }

    private static func split(_ path: String) -> (step: String, rest: String) {
        guard let dot = path.utf8.firstIndex(of: UInt8(ascii: ".")) else { return (path, "") }
        return (String(path[..<dot]), String(path[path.utf8.index(after: dot)...]))
    }
}
