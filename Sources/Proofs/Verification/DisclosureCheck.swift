import Canon
import Records

/// A commitment that a disclosure opened.
struct OpenedCommitment: Sendable {
    let entry: UInt64
    let member: String
    /// The value, kept only where a later entry is compared with it.
    let value: JSONValue?
}

/// Opens the disclosures of one bundle against the commitments in its entries.
struct DisclosureCheck {
    let first: UInt64
    let items: [LoadedBundle.Item]
    private(set) var opened: [OpenedCommitment] = []
    private(set) var findings = FindingList()
    private var last: DisclosureLine?

    init(first: UInt64, items: [LoadedBundle.Item]) {
        self.first = first
        self.items = items
    }

    /// Opens each line. Lines for entries behind the signed size wait for a later checkpoint.
    mutating func open(_ lines: [[UInt8]], size: UInt64) {
        for (number, bytes) in lines.enumerated() {
            let line: DisclosureLine
            do {
                line = try DisclosureLine(bytes: bytes)
            } catch {
                findings.fail(
                    .disclosure, entry: nil,
                    "Line \(number + 1) of the disclosures for entries from \(first) on cannot "
                        + "be read: \(error).")
                continue
            }
            guard (first..<(first + 256)).contains(line.entry) else {
                fail(line, "The disclosure stands in the file of entries from \(first) on.")
                continue
            }
            if let last, !last.precedes(line) {
                fail(line, "The disclosures are not in order, or one comes twice.")
            }
            last = line
            if line.entry < size { open(line) }
        }
    }

    private mutating func fail(_ line: DisclosureLine, _ sentence: String) {
        findings.fail(
            .disclosure, entry: line.entry, field: "fact." + line.member, sentence)
    }

    private mutating func open(_ line: DisclosureLine) {
        let position = Int(line.entry - first)
        guard items.indices.contains(position), let entry = items[position].entry else {
            return fail(line, "The entry of this disclosure cannot be read.")
        }
        guard let commitment = Self.commitment(at: line.member, in: entry.fact) else {
            return fail(line, "The entry holds no commitment here.")
        }
        guard commitment.opens(to: line.disclosure) else {
            return fail(
                line, "The value shown is not the one that was committed to in this entry.")
        }
        if line.member.hasPrefix("private.") {
            return fail(line, "A field that was promised to stay private is shown.")
        }
        checkLength(line, entry.fact)
        let isCompared = entry.fact is PublicationScheduled
        opened.append(
            OpenedCommitment(
                entry: line.entry, member: line.member,
                value: isCompared ? line.disclosure.value : nil))
    }

    /// Quotations are checked against the length in the entry; here that length is checked
    /// against the words, so that every quotation lies within them.
    private mutating func checkLength(_ line: DisclosureLine, _ fact: any Fact) {
        guard let fact = fact as? SubmissionReceived,
            let part = Self.part(line.member, of: fact)
        else { return }
        let scalars = line.disclosure.value.text?.unicodeScalars.count
        guard scalars != fact.parts[part].length else { return }
        findings.fail(
            .lostVoice, entry: line.entry, field: "fact.parts.\(part).length",
            "The part says \(fact.parts[part].length) characters; its words have "
                + "\(scalars.map(String.init) ?? "none, they are no text").")
    }

    private static func part(_ member: String, of fact: SubmissionReceived) -> Int? {
        fact.parts.indices.first { member.hasSameBytes(as: "parts.\($0).text") }
    }

    /// The commitment at a path of a fact. Submissions are by far the most frequent and are not
    /// written as JSON for it.
    static func commitment(at member: String, in fact: any Fact) -> Commitment? {
        if let fact = fact as? SubmissionReceived, let part = part(member, of: fact) {
            return fact.parts[part].text
        }
        return fact.recordValue.value(at: member)?.text.flatMap { Digest(hex: $0) }
            .map { Commitment(digest: $0) }
    }
}
