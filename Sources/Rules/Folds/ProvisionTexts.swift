public import Canon
public import Records

/// Rebuilds the text of every instrument, version by version, and checks each version's number,
/// count and digest.
public struct ProvisionTexts: Sendable {
    /// Something in an entry that cannot be: the member and a sentence.
    public struct Problem: Hashable, Sendable {
        /// The entry.
        public let entry: UInt64
        /// The member of the entry, its steps joined with dots.
        public let field: String
        /// What is wrong, in plain English.
        public let sentence: String
    }

    /// A change that no version has published yet.
    public struct Unpublished: Hashable, Sendable {
        /// The instrument.
        public let instrument: ID<Instrument>
        /// The first entry of the change.
        public let since: UInt64
    }

    /// One published version, whole.
    public struct Version: Sendable {
        /// The instrument.
        public let instrument: ID<Instrument>
        /// Its number, from 1.
        public let number: Int
        /// What it was published as.
        public let stage: VersionPublished.Stage
        /// The entry that published it.
        public let entry: UInt64
        /// Its provisions in document order.
        public let provisions: [ProvisionContent]
    }

    private struct Draft {
        var provisions: [ID<Provision>: ProvisionContent] = [:]
        var published = 0
        var withdrawn: Set<Int> = []
        var unpublishedSince: UInt64?
    }

    /// All versions in the order of their publication; empty unless they are kept.
    public private(set) var versions: [Version] = []
    /// How many versions were published.
    public private(set) var versionCount = 0
    private let keepsVersions: Bool
    private var drafts: [ID<Instrument>: Draft] = [:]
    private var instruments: [ID<Instrument>] = []
    private var problems: [Problem] = []

    /// Texts at the beginning of a log. Whether to keep each version's text: the current one
    /// alone needs far less memory.
    public init(keepsVersions: Bool = false) {
        self.keepsVersions = keepsVersions
    }

    /// The provisions as they are now, in document order.
    public func provisions(of instrument: ID<Instrument>) -> [ProvisionContent] {
        Self.inOrder(drafts[instrument]?.provisions ?? [:])
    }

    /// The provision as it is now.
    public func provision(
        _ provision: ID<Provision>, of instrument: ID<Instrument>
    ) -> ProvisionContent? {
        drafts[instrument]?.provisions[provision]
    }

    /// Whether a published version was withdrawn.
    public func isWithdrawn(_ version: Int, of instrument: ID<Instrument>) -> Bool {
        drafts[instrument]?.withdrawn.contains(version) ?? false
    }

    /// Number of the last published version, 0 before the first.
    public func lastVersion(of instrument: ID<Instrument>) -> Int {
        drafts[instrument]?.published ?? 0
    }

    /// SHA-256 of the canonical array of the provisions, in the order given.
    public static func textDigest(_ provisions: [ProvisionContent]) -> Digest {
        .sha256(JSONValue.array(provisions.map(\.recordValue)).canonicalBytes)
    }

    /// Takes the next entry and says what in it cannot be.
    @discardableResult
    public mutating func apply(_ entry: Entry) -> [Problem] {
        problems = []
        take(entry)
        return problems
    }

    /// Changes that no version has published yet, by the order in which instruments came up.
    public var unpublished: [Unpublished] {
        instruments.compactMap { instrument in
            guard let since = drafts[instrument]?.unpublishedSince else { return nil }
            return Unpublished(instrument: instrument, since: since)
        }
    }

    private mutating func take(_ entry: Entry) {
        switch entry.fact {
        case let fact as ProvisionAdded: add(fact, entry.index)
        case let fact as ProvisionRevised: revise(fact, entry.index)
        case let fact as ProvisionRemoved: remove(fact, entry.index)
        case let fact as VersionPublished: publish(fact, entry.index)
        case let fact as VersionWithdrawn: withdraw(fact, entry.index)
        case let fact as InstrumentRegistered:
            if drafts[fact.instrument] != nil {
                fail(entry.index, "fact.instrument", "\(fact.instrument) is registered already.")
            } else {
                drafts[fact.instrument] = Draft()
                instruments.append(fact.instrument)
            }
        default: break
        }
    }

    private mutating func fail(_ entry: UInt64, _ field: String, _ sentence: String) {
        problems.append(Problem(entry: entry, field: field, sentence: sentence))
    }

    /// Takes the instrument's draft out for a change; `nil` and a finding where it is unknown.
    private mutating func draft(
        of instrument: ID<Instrument>, version: Int, _ entry: UInt64
    ) -> Draft? {
        guard let draft = drafts[instrument] else {
            fail(entry, "fact.instrument", "No instrument \(instrument) was registered before.")
            return nil
        }
        if version != draft.published + 1 {
            fail(
                entry, "fact.version",
                "The version is \(version), but version \(draft.published + 1) of \(instrument) "
                    + "is next.")
        }
        return draft
    }

    /// Puts a changed draft back. It was taken out of the table so that the change is in place.
    private mutating func keep(_ draft: Draft, _ instrument: ID<Instrument>, _ entry: UInt64) {
        drafts[instrument] = draft
        if draft.unpublishedSince == nil { drafts[instrument]?.unpublishedSince = entry }
    }

    private mutating func add(_ fact: ProvisionAdded, _ entry: UInt64) {
        guard var draft = draft(of: fact.instrument, version: fact.version, entry) else { return }
        if draft.provisions[fact.content.provision] != nil {
            fail(
                entry, "fact.content.provision",
                "Provision \(fact.content.provision) is in the text already.")
        }
        drafts[fact.instrument] = nil
        draft.provisions[fact.content.provision] = fact.content
        keep(draft, fact.instrument, entry)
    }

    private mutating func revise(_ fact: ProvisionRevised, _ entry: UInt64) {
        guard var draft = draft(of: fact.instrument, version: fact.version, entry) else { return }
        if draft.provisions[fact.content.provision] == nil {
            fail(
                entry, "fact.content.provision",
                "Provision \(fact.content.provision) is revised and is not in the text.")
        }
        drafts[fact.instrument] = nil
        draft.provisions[fact.content.provision] = fact.content
        keep(draft, fact.instrument, entry)
    }

    private mutating func remove(_ fact: ProvisionRemoved, _ entry: UInt64) {
        guard var draft = draft(of: fact.instrument, version: fact.version, entry) else { return }
        drafts[fact.instrument] = nil
        if draft.provisions.removeValue(forKey: fact.provision) == nil {
            fail(
                entry, "fact.provision",
                "Provision \(fact.provision) is removed and is not in the text.")
        }
        keep(draft, fact.instrument, entry)
    }

    private mutating func publish(_ fact: VersionPublished, _ entry: UInt64) {
        guard let draft = draft(of: fact.instrument, version: fact.version, entry) else { return }
        let provisions = Self.inOrder(draft.provisions)
        checkAddresses(provisions, draft.provisions, entry)
        if fact.provisionCount != provisions.count {
            fail(
                entry, "fact.provision_count",
                "The version says \(fact.provisionCount) provisions; its entries give "
                    + "\(provisions.count).")
        }
        let digest = Self.textDigest(provisions)
        if digest != fact.textDigest {
            fail(
                entry, "fact.text_digest",
                "The text that the entries give has the digest \(digest.short)…, the version "
                    + "says \(fact.textDigest.short)….")
        }
        // The higher number counts, so that one gap is reported once and not at every version.
        drafts[fact.instrument]?.published = max(fact.version, draft.published)
        drafts[fact.instrument]?.unpublishedSince = nil
        versionCount += 1
        if keepsVersions {
            versions.append(
                Version(
                    instrument: fact.instrument, number: fact.version, stage: fact.stage,
                    entry: entry, provisions: provisions))
        }
    }

    private mutating func checkAddresses(
        _ provisions: [ProvisionContent], _ known: [ID<Provision>: ProvisionContent],
        _ entry: UInt64
    ) {
        for (left, right) in zip(provisions, provisions.dropFirst())
        where left.position == right.position {
            fail(
                entry, "fact.version",
                "Provisions \(left.provision) and \(right.provision) both stand at place "
                    + "\(left.position).")
        }
        for provision in provisions {
            guard let parent = provision.parent, known[parent] == nil else { continue }
            fail(
                entry, "fact.version",
                "Provision \(provision.provision) stands in \(parent), which is not in the text.")
        }
    }

    private mutating func withdraw(_ fact: VersionWithdrawn, _ entry: UInt64) {
        let published = lastVersion(of: fact.instrument)
        guard (1...max(published, 1)).contains(fact.version), published > 0 else {
            fail(entry, "fact.version", "Version \(fact.version) was never published.")
            return
        }
        if drafts[fact.instrument]?.withdrawn.insert(fact.version).inserted == false {
            fail(entry, "fact.version", "Version \(fact.version) was withdrawn before.")
        }
    }

    private static func inOrder(
        _ provisions: [ID<Provision>: ProvisionContent]
    ) -> [ProvisionContent] {
        // Sorted by place, then identifier, before anything is read from it.
        provisions.values.sorted {
            ($0.position, $0.provision) < ($1.position, $1.provision)
        }
    }
}
