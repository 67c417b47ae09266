import Canon
import Ledger
import Proofs
import Records
import Rules

/// Builds small logs in memory: facts in, entries and disclosures out. Salts, times and the key
/// are fixed, so that every run gives the same bytes.
struct LogBuilder {
    static let origin = "sanad.test/log"
    /// 2026-09-21T14:00:00Z, a full hour.
    static let start = Instant(milliseconds: 1_790_000_000_000).hour
    static let day: Int64 = 86_400

    var now = LogBuilder.start
    private(set) var entries: [Entry] = []
    private(set) var lines: [DisclosureLine] = []
    private var texts = ProvisionTexts()

    static func key() throws -> SigningKey {
        try SigningKey(name: origin, seed: [UInt8](repeating: 7, count: 32))
    }

    /// A log with its first two entries.
    init() throws {
        add(
            LogStarted(
                origin: Self.origin, title: Texts(en: "Sanad"), country: "pk",
                languages: ["en", "ur"], timeZone: "Asia/Karachi", isDemonstration: true))
        add(LogKeyAnnounced(verifierKey: try Self.key().verifierKey.text))
    }

    /// Entries as they are given, for logs that begin wrongly.
    init(empty: Void) {}

    @discardableResult
    mutating func add(_ fact: any Fact, by actor: Actor = .officer("desk")) -> Int {
        now = now.adding(seconds: 1)
        let entry = Entry(index: UInt64(entries.count), at: now, actor: actor, fact: fact)
        entries.append(entry)
        texts.apply(entry)
        return entries.count - 1
    }

    /// Puts another fact in the place of one.
    mutating func replace(_ index: Int, with fact: any Fact) {
        let old = entries[index]
        entries[index] = Entry(index: old.index, at: old.at, actor: old.actor, fact: fact)
    }

    mutating func replace(_ index: Int, entry: Entry) { entries[index] = entry }

    /// Seals a value, to be disclosed for the entry that comes next.
    mutating func seal(_ value: JSONValue, at member: String) -> Commitment {
        let salt = Digest.sha256(Array("\(entries.count) \(member)".utf8)).bytes
        let disclosure = Disclosure(salt: salt, value: value)
        lines.append(
            DisclosureLine(
                entry: UInt64(entries.count), member: member, disclosure: disclosure))
        return disclosure.commitment
    }

    mutating func dropLines(where fits: (DisclosureLine) -> Bool) { lines.removeAll(where: fits) }

    mutating func append(_ line: DisclosureLine) { lines.append(line) }

    /// A version with the count and the digest that its entries give.
    @discardableResult
    mutating func publish(
        _ instrument: ID<Instrument>, _ version: Int, _ stage: VersionPublished.Stage = .draft,
        scheduledBy: Int? = nil
    ) -> Int {
        let provisions = texts.provisions(of: instrument)
        return add(
            VersionPublished(
                instrument: instrument, version: version, stage: stage,
                provisionCount: provisions.count,
                textDigest: ProvisionTexts.textDigest(provisions), scheduledBy: scheduledBy))
    }

    /// What all folds find.
    func findings() -> [Finding] {
        var structure = LogStructure()
        var changes = UnexplainedChange()
        var voices = LostVoice()
        var rupees = UnaccountedRupee()
        for entry in entries {
            structure.apply(entry)
            changes.apply(entry)
            voices.apply(entry)
            rupees.apply(entry)
        }
        structure.finish()
        changes.finish()
        voices.finish()
        rupees.finish()
        return structure.findings.kept + changes.findings.kept + voices.findings.kept
            + rupees.findings.kept
    }

    func copy() throws -> LogCopy {
        try LogCopy(entries: entries.map(\.bytes), disclosures: lines, key: Self.key())
    }

    func source() throws -> MemorySource { MemorySource(try copy().files()) }

    func report(_ options: Verification.Options = .init()) async throws -> VerificationReport {
        try await Verification(try source(), options: options).run()
    }
}

extension [Finding] {
    /// Whether a finding stands at this place.
    func has(
        _ severity: Finding.Severity, _ invariant: Finding.Invariant, _ entry: Int?,
        _ field: String? = nil
    ) -> Bool {
        contains {
            $0.severity == severity && $0.invariant == invariant
                && $0.entry == entry.map { UInt64($0) } && $0.field == field
        }
    }

    var failures: [Finding] { filter { $0.severity == .failure } }
}

/// An identifier of the test's own choosing.
func id<Subject>(_ text: String) -> ID<Subject> {
    guard let id = ID<Subject>(text) else { preconditionFailure("no identifier: \(text)") }
    return id
}
