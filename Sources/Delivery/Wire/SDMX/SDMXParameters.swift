import Canon

/// What stands behind the question mark of an address, read strictly. A plus sign stays one: in
/// these addresses it means `and` or `or`, never a space.
package struct SDMXParameters: Sendable {
    private let fields: [(name: String, value: String)]

    package init(parsing query: String) throws(SDMXProblem) {
        guard query.utf8.count <= 2 * SDMXKey.byteLimit else {
            throw SDMXProblem(
                .tooLarge, "query: at most \(2 * SDMXKey.byteLimit) bytes are taken.")
        }
        var fields: [(name: String, value: String)] = []
        for pair in query.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decoded(parts[0]),
                let value = parts.count > 1 ? Self.decoded(parts[1]) : ""
            else { throw SDMXProblem(.syntax, "query: not percent-encoded UTF-8.") }
            guard !fields.contains(where: { $0.name.utf8.elementsEqual(name.utf8) }) else {
                throw SDMXProblem(.syntax, "\(name): given twice.")
            }
            fields.append((name, value))
        }
        self.fields = fields
    }

    /// The text of a percent-encoded piece; `nil` unless it is UTF-8.
    package static func decoded(_ text: some StringProtocol) -> String? {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        var bytes: [UInt8] = []
        var rest = text.utf8.makeIterator()
        while let byte = rest.next() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.next(), let low = rest.next(),
                let pair = Hexadecimal.decode(
                    String(decoding: [high, low], as: UTF8.self).lowercased()),
                let value = pair.first
            else { return nil }
            bytes.append(value)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    /// The value of a parameter, if it is given.
    package subscript(_ name: String) -> String? {
        fields.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
    }

    /// Filters by component, e.g. `c[REF_AREA]`, and what they say.
    var filters: [(component: String, value: String)] {
        fields.compactMap { field in
            guard field.name.hasPrefix("c["), field.name.hasSuffix("]") else { return nil }
            return (String(field.name.dropFirst(2).dropLast()), field.value)
        }
    }

    /// Refuses a parameter that means nothing here: ignoring it would answer another question.
    func allow(_ names: [String], filters: Bool = false) throws(SDMXProblem) {
        for field in fields
        where !names.contains(field.name) && !(filters && field.name.hasPrefix("c[")) {
            throw SDMXProblem(.syntax, "\(field.name): no such parameter here.")
        }
    }

    /// A word of a closed set.
    func word<Word: RawRepresentable<String> & CaseIterable>(
        _ name: String, _ usual: Word
    ) throws(SDMXProblem) -> Word {
        guard let text = self[name] else { return usual }
        guard let word = Word(rawValue: text) else {
            let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
            throw SDMXProblem(.syntax, "\(name): expected one of \(known), found \"\(text)\".")
        }
        return word
    }

    /// A count from 1.
    func count(_ name: String) throws(SDMXProblem) -> Int? {
        guard let text = self[name] else { return nil }
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let count = Int(text),
            (1...1_000_000).contains(count)
        else {
            throw SDMXProblem(
                .syntax, "\(name): expected a number from 1 to 1000000, found \"\(text)\".")
        }
        return count
    }

    /// `true` or `false`.
    func flag(_ name: String) throws(SDMXProblem) -> Bool {
        switch self[name] {
        case nil, "false": return false
        case "true": return true
        case .some(let text):
            throw SDMXProblem(.syntax, "\(name): expected true or false, found \"\(text)\".")
        }
    }

    /// A moment (RFC 3339), or a day.
    func instant(_ name: String) throws(SDMXProblem) -> Instant? {
        guard let text = self[name] else { return nil }
        if let day = CivilDate(text) { return Instant(startOf: day) }
        // A time without a zone is taken as UTC, which is how clients write it.
        let zoned = text.utf8.count == 19 ? text + "Z" : text
        guard let instant = Instant(zoned) else {
            throw SDMXProblem(.syntax, "\(name): \"\(text)\" is not a moment.")
        }
        return instant
    }
}
