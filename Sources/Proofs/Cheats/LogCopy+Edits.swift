import Canon
import Records

/// The hand work of a cheat: edits on the JSON of single entries.
extension LogCopy {
    /// An entry as JSON.
    func value(_ index: Int) throws -> JSONValue {
        try JSONParser.parse(entries[index], limits: .entry)
    }

    /// Puts another value in the place of a member.
    mutating func replace(_ path: String, of index: Int, with new: JSONValue) throws {
        guard let changed = try value(index).replacing(path, with: new) else {
            throw CheatError.noTarget("entry \(index) has no member \(path)")
        }
        entries[index] = changed.canonicalBytes
    }

    /// The first entry from `start` on whose record fits.
    func firstEntry(
        from start: Int = 0, where fits: (Entry) -> Bool
    ) throws -> (index: Int, entry: Entry)? {
        for index in entries.indices.dropFirst(start) {
            let entry = try Entry(bytes: entries[index])
            if fits(entry) { return (index, entry) }
        }
        return nil
    }

    /// Takes an entry out and, as a thorough liar would, renumbers what stands behind it and what
    /// refers to it.
    mutating func removeRenumbering(_ removed: Int) throws {
        entries.remove(at: removed)
        for index in entries.indices {
            let value = Self.shifted(try value(index), behind: removed)
            entries[index] = value.canonicalBytes
            if index >= removed { try replace("index", of: index, with: .integer(Int64(index))) }
        }
        disclosures = disclosures.compactMap { line in
            if line.entry == UInt64(removed) { return nil }
            let entry = line.entry > UInt64(removed) ? line.entry - 1 : line.entry
            return DisclosureLine(
                entry: entry, member: line.member, disclosure: line.disclosure)
        }
    }

    /// References to entries, wherever they stand in a record.
    private static let references = [
        "revises", "scheduled_by", "entry", "withdraws", "log_size", "draw",
    ]

    private static func shifted(_ value: JSONValue, behind removed: Int) -> JSONValue {
        switch value {
        case .array(let elements): return .array(elements.map { shifted($0, behind: removed) })
        case .object(let members):
            return .object(
                members.map { member in
                    if case .integer(let entry) = member.value, entry > Int64(removed),
                        references.contains(member.key)
                    {
                        return JSONMember(member.key, .integer(entry - 1))
                    }
                    return JSONMember(member.key, shifted(member.value, behind: removed))
                })
        default: return value
        }
    }

    /// Swaps what two entries say; their places and times stay in order.
    mutating func swapContents(_ left: Int, _ right: Int) throws {
        let (one, other) = (try value(left), try value(right))
        for member in ["actor", "fact", "kind"] {
            try replace(member, of: left, with: other[member] ?? .null)
            try replace(member, of: right, with: one[member] ?? .null)
        }
    }
}
