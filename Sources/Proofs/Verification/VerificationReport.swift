public import Canon
public import Ledger
import Rules

/// What was checked, with counts, and what was found.
public struct VerificationReport: Sendable {
    /// One thing that was checked.
    public struct Check: Sendable {
        /// What, in a word or two.
        public let name: String
        /// How much of it, in words and counts.
        public let detail: String
        /// How many failures it has.
        public let failures: Int
    }

    /// Origin, size and root of the signed head.
    public let head: Checkpoint
    /// The key that was used, as text.
    public let key: String
    /// What was checked, in order.
    public private(set) var checks: [Check] = []
    /// Every number that was computed again, in the order of the log.
    public let numbers: [RecomputedNumber]
    /// Who cosigned the head; nil when no policy was brought along.
    public let finality: WitnessPolicy.Verdict?
    /// What was found, in the order of the checks.
    public private(set) var findings = FindingList()

    /// Whether no rule is broken.
    public var isSound: Bool { findings.failures == 0 }

    init(
        head: Checkpoint, key: VerifierKey, signature: FindingList, walk: LogWalk,
        comparison: HistoryComparison?, cosignatures: CosignatureCheck? = nil
    ) {
        self.head = head
        finality = cosignatures?.verdict
        self.key = key.text
        numbers = walk.numbers.numbers
        add("signature", "checkpoint of \(head.size) entries, signed by \(key.name)", signature)
        if let cosignatures {
            add("witnesses", cosignatures.detail, cosignatures.findings)
        }
        add(
            "tree", "\(walk.entryCount) entries and \(walk.tileCount) tiles hashed again",
            walk.ledger)
        var entries = walk.records
        entries.add(contentsOf: walk.structure.findings)
        add("entries", "\(walk.entryCount) read: places, times, roles", entries)
        add(
            "disclosures",
            "\(walk.openedCount) values opened, \(walk.structure.erasures.count) erased",
            walk.disclosures)
        add(
            "no unexplained change",
            "\(walk.changes.texts.versionCount) versions, \(walk.changes.changes) changes, "
                + "\(walk.changes.causes) causes followed",
            walk.changes.findings)
        add(
            "no lost voice",
            "\(walk.voices.roundCount) rounds, \(walk.voices.submissionCount) submissions, "
                + "\(walk.voices.themeCount) themes, \(walk.voices.quotations) quotations",
            walk.voices.findings)
        var evidence = walk.numbers.findings
        evidence.add(contentsOf: walk.draws.findings)
        add(
            "no number without evidence",
            "\(walk.numbers.definitionCount) definitions, \(walk.numbers.recomputedCount) numbers "
                + "recomputed, \(walk.numbers.attestedCount) attested; "
                + "\(walk.numbers.reportCount) reports, \(walk.draws.drawCount) draws made again",
            evidence)
        add(
            "no rupee unaccounted",
            "\(walk.rupees.fundCount) funds, \(walk.rupees.postingCount) postings, "
                + "\(walk.rupees.paymentCount) payments followed",
            walk.rupees.findings)
        let known = walk.known
        if known.keptCount > 0 || known.findings.failures > 0 {
            add(
                "kept heads",
                "\(known.keptCount) signed checkpoints, \(known.receipts.count) receipts",
                known.findings)
        }
        if let comparison {
            add(
                "kept copy", "the same for the first \(comparison.common) entries",
                comparison.findings)
        }
    }

    private mutating func add(_ name: String, _ detail: String, _ found: FindingList) {
        checks.append(Check(name: name, detail: detail, failures: found.failures))
        findings.add(contentsOf: found)
    }

    /// The report as JSON, for programs.
    public var json: JSONValue { .object(members) }

    /// The report as JSON, with every number that was computed again.
    public var jsonWithNumbers: JSONValue {
        .object(members + [JSONMember("numbers", .array(numbers.map(\.json)))])
    }

    private var members: [JSONMember] {
        (finality?.members ?? []) + [
            JSONMember("sound", .bool(isSound)),
            JSONMember("origin", .string(head.origin)),
            JSONMember("size", .integer(Int64(clamping: head.size))),
            JSONMember("root", .string(head.root.hex)),
            JSONMember("key", .string(key)),
            JSONMember("failures", .integer(Int64(findings.failures))),
            JSONMember(
                "checks",
                .array(
                    checks.map { check in
                        .object([
                            JSONMember("name", .string(check.name)),
                            JSONMember("detail", .string(check.detail)),
                            JSONMember("failures", .integer(Int64(check.failures))),
                        ])
                    })),
            JSONMember("findings", .array(findings.kept.map(\.json))),
            JSONMember("findings_left_out", .integer(Int64(findings.leftOut))),
        ]
    }
}
