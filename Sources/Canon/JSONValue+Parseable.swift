extension JSONValue {
    /// Whether parsing the canonical bytes within limits gives this value again. Asks without
    /// writing or parsing, and leaves the limit on bytes to whoever writes. Where numbers are not
    /// allowed, a whole one is refused too, although it would be read as an integer.
    public func isParseable(within limits: JSONParser.Limits) -> Bool {
        isParseable(limits, depth: 0)
    }

    private func isParseable(_ limits: JSONParser.Limits, depth: Int) -> Bool {
        switch self {
        case .null, .bool, .string: true
        case .integer(let integer): integer.magnitude <= JSONParser.greatestInteger
        case .number(let double): limits.allowsNumbers && double.isFinite
        case .array(let elements):
            depth < limits.depth
                && elements.allSatisfy { $0.isParseable(limits, depth: depth + 1) }
        case .object(let members):
            depth < limits.depth && Self.haveDistinctKeys(members)
                && members.allSatisfy { $0.value.isParseable(limits, depth: depth + 1) }
        }
    }

    /// Encoders add members in their canonical order: then every key is behind its neighbour's.
    private static func haveDistinctKeys(_ members: [JSONMember]) -> Bool {
        func areSorted(_ keys: [JSONMember]) -> Bool {
            zip(keys, keys.dropFirst()).allSatisfy { precedes($0, $1) }
        }
        func precedes(_ left: JSONMember, _ right: JSONMember) -> Bool {
            left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
        }
        return areSorted(members) || areSorted(members.sorted(by: precedes))
    }
}
