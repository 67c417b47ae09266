/// Reads the lines of a policy file (c2sp.org/tlog-policy) one after the other.
struct PolicyReader {
    private(set) var logs: [WitnessPolicy.Log] = []
    private(set) var witnesses: [WitnessPolicy.Member] = []
    private(set) var groups: [WitnessPolicy.Group] = []
    private(set) var quorum: String?

    /// The number of the line being read, from 1.
    private var line = 0
    /// The line that defined each name, by its octets.
    private var definitions: [[UInt8]: Int] = [:]
    /// The line of the group that has each name as a member.
    private var memberships: [[UInt8]: Int] = [:]
    private var logLines: [[UInt8]: Int] = [:]
    private var witnessLines: [[UInt8]: Int] = [:]
    private var quorumLine: Int?

    private static let newline = UInt8(ascii: "\n")
    private static let none = Array("none".utf8)

    mutating func read(_ text: String) throws(WitnessPolicyError) {
        line = 1
        let limit = WitnessPolicy.maximumByteCount
        guard text.utf8.count <= limit else { throw refusal(.tooLarge(limit: limit)) }
        var lines = text.utf8.split(separator: Self.newline, omittingEmptySubsequences: false)
        let rest = lines.popLast()
        for content in lines {
            try read(line: content)
            line += 1
        }
        guard rest?.isEmpty == true else { throw refusal(.missingFinalNewline) }
        guard quorumLine != nil else { throw refusal(.missingQuorum) }
    }

    private func refusal(_ reason: WitnessPolicyError.Reason) -> WitnessPolicyError {
        WitnessPolicyError(line: line, reason: reason)
    }

    private mutating func read(line content: Substring.UTF8View) throws(WitnessPolicyError) {
        for byte in content where byte != UInt8(ascii: "\t") && (byte < 0x20 || byte == 0x7F) {
            throw refusal(.controlCharacter(byte))
        }
        let items = content.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
            .map { Array($0) }
        guard let keyword = items.first, keyword.first != UInt8(ascii: "#") else { return }
        let values = Array(items.dropFirst())
        switch String(decoding: keyword, as: UTF8.self) {
        case "log": try readLog(values)
        case "witness": try readWitness(values)
        case "group": try readGroup(values)
        case "quorum": try readQuorum(values)
        default: throw refusal(.unknownKeyword(String(decoding: keyword, as: UTF8.self)))
        }
    }

    private mutating func readLog(_ values: [[UInt8]]) throws(WitnessPolicyError) {
        guard (1...2).contains(values.count) else { throw refusal(.wrongItems("log")) }
        let key = try key(values[0])
        try define(key.publicKey, in: \.logLines) { .duplicateKey(line: $0) }
        try checkCount(logs.count)
        logs.append(WitnessPolicy.Log(key: key, address: text(values.dropFirst().first)))
    }

    private mutating func readWitness(_ values: [[UInt8]]) throws(WitnessPolicyError) {
        guard (2...3).contains(values.count) else { throw refusal(.wrongItems("witness")) }
        try define(name: values[0])
        let key = try key(values[1])
        guard key.algorithm.isTimestamped else { throw refusal(.notACosigningKey) }
        try define(key.publicKey, in: \.witnessLines) { .duplicateKey(line: $0) }
        try checkCount(witnesses.count)
        witnesses.append(
            WitnessPolicy.Member(
                name: String(decoding: values[0], as: UTF8.self), key: key,
                address: text(values.dropFirst(2).first)))
    }

    private mutating func readGroup(_ values: [[UInt8]]) throws(WitnessPolicyError) {
        guard values.count >= 3 else { throw refusal(.wrongItems("group")) }
        let members = values.dropFirst(2)
        for member in members {
            let name = String(decoding: member, as: UTF8.self)
            guard definitions[member] != nil else { throw refusal(.undefinedName(name)) }
            try define(member, in: \.memberships) { .memberTwice(name, line: $0) }
        }
        let threshold = try threshold(values[1], of: members.count)
        // The group's own name comes last, so that no group can be a member of itself.
        try define(name: values[0])
        try checkCount(groups.count)
        groups.append(
            WitnessPolicy.Group(
                name: String(decoding: values[0], as: UTF8.self), threshold: threshold,
                members: members.map { String(decoding: $0, as: UTF8.self) }))
    }

    private mutating func readQuorum(_ values: [[UInt8]]) throws(WitnessPolicyError) {
        guard values.count == 1 else { throw refusal(.wrongItems("quorum")) }
        if let quorumLine { throw refusal(.secondQuorum(line: quorumLine)) }
        quorumLine = line
        guard values[0] != Self.none else { return }
        let name = String(decoding: values[0], as: UTF8.self)
        guard definitions[values[0]] != nil else { throw refusal(.undefinedName(name)) }
        quorum = name
    }

    private func threshold(_ word: [UInt8], of count: Int) throws(WitnessPolicyError) -> Int {
        switch String(decoding: word, as: UTF8.self) {
        case "any": return 1
        case "all": return count
        default:
            guard let number = PlainDecimal.parse(word), number >= 1, number <= UInt64(count) else {
                throw refusal(.wrongThreshold(members: count))
            }
            return Int(number)
        }
    }

    private func key(_ word: [UInt8]) throws(WitnessPolicyError) -> VerifierKey {
        do {
            return try VerifierKey(parsing: String(decoding: word, as: UTF8.self))
        } catch {
            throw refusal(.key(error))
        }
    }

    private func text(_ word: [UInt8]?) -> String? {
        word.map { String(decoding: $0, as: UTF8.self) }
    }

    private func checkCount(_ count: Int) throws(WitnessPolicyError) {
        let limit = WitnessPolicy.maximumCount
        guard count < limit else { throw refusal(.tooMany(limit: limit)) }
    }

    private mutating func define(name: [UInt8]) throws(WitnessPolicyError) {
        guard name != Self.none else { throw refusal(.reservedName) }
        let text = String(decoding: name, as: UTF8.self)
        try define(name, in: \.definitions) { .nameTwice(text, line: $0) }
    }

    /// Remembers on which line something stands; what stands on an earlier one is refused.
    private mutating func define(
        _ octets: [UInt8], in lines: WritableKeyPath<Self, [[UInt8]: Int]>,
        else reason: (Int) -> WitnessPolicyError.Reason
    ) throws(WitnessPolicyError) {
        if let earlier = self[keyPath: lines][octets] { throw refusal(reason(earlier)) }
        self[keyPath: lines][octets] = line
    }
}
