import Canon
public import Ledger
import Records

/// Checks a whole log the way a stranger does: from its files alone, and against whatever the
/// stranger kept from earlier.
public struct Verification: Sendable {
    /// What the stranger brings along.
    public struct Options: Sendable {
        /// The verifier key got from elsewhere; without one the log's own file is used.
        public var trustedKey: String?
        /// Signed checkpoints kept earlier.
        public var seen: [LogFile]
        /// Receipts kept earlier.
        public var receipts: [LogFile]
        /// A copy of the log kept earlier.
        public var against: (any LogSource)?
        /// Which witnesses count; without one nobody is asked for cosignatures.
        public var policy: WitnessPolicy?
        /// Whether a checkpoint that the policy does not take as final is a failure.
        public var requiresFinal: Bool

        /// What the stranger brings along; by default nothing.
        public init(
            trustedKey: String? = nil, seen: [LogFile] = [], receipts: [LogFile] = [],
            against: (any LogSource)? = nil, policy: WitnessPolicy? = nil,
            requiresFinal: Bool = false
        ) {
            self.trustedKey = trustedKey
            self.seen = seen
            self.receipts = receipts
            self.against = against
            self.policy = policy
            self.requiresFinal = requiresFinal
        }
    }

    private static let maximumKeyByteCount = 4096

    private let source: any LogSource
    private let options: Options

    /// A verification of a log.
    public init(_ source: any LogSource, options: Options = Options()) {
        self.source = source
        self.options = options
    }

    /// Checks everything.
    ///
    /// - Throws: ``SourceError`` when there is nothing to check or what was brought along is
    ///   unusable. What is wrong with the log is a finding, not an error.
    public func run() async throws(SourceError) -> VerificationReport {
        let signed = try await Self.checkpoint(of: source)
        let key = try await key(for: signed)
        let head = signed.checkpoint
        let remembered = RememberedFiles(source)
        let reader = LogReader(source: remembered, size: head.size)
        let early = await EarlySearch(reader: reader).run()
        let (joints, unusable) = await Self.joints(early.joinedRotations, source)
        let known = try KnownHeads(seen: options.seen, receipts: options.receipts, joints: joints)
        var walk = LogWalk(
            reader: reader, definitions: early.definitions, root: head.root, known: known)
        await walk.run()
        var keys = KeyCheck(
            history: walk.structure.keys, trusted: key, head: signed, joints: walk.known,
            unusableJoints: unusable)
        keys.run(vouched: options.policy.map { $0.verdict(on: signed).isFinal } ?? false)
        walk.judgeKept { keys.key(at: $0) }
        var signature = keys.findings
        signature.add(contentsOf: Self.origin(walk.structure, head))
        if options.trustedKey == nil, !isTrusted(key) {
            signature.note(
                .ledger,
                "The key came with the log itself. Compare it with one you got elsewhere: "
                    + "\(key.text)")
        }
        let comparison = try await compare(reader, head.origin) { keys.key(at: $0) }
        let cosignatures = options.policy.map {
            CosignatureCheck($0.verdict(on: signed), requiresFinal: options.requiresFinal)
        }
        return VerificationReport(
            head: head, key: key, signature: signature, walk: walk, comparison: comparison,
            cosignatures: cosignatures)
    }

    /// The first entry names the log.
    private static func origin(_ structure: LogStructure, _ head: Checkpoint) -> FindingList {
        var findings = FindingList()
        if let origin = structure.origin, !origin.hasSameBytes(as: head.origin) {
            findings.fail(
                .structure, entry: 0, field: "fact.origin",
                "The first entry names the log \(origin); the checkpoint is of \(head.origin).")
        }
        return findings
    }

    /// The checkpoints that join two keys, and the changes whose file cannot be used.
    private static func joints(
        _ rotations: [UInt64], _ source: any LogSource
    ) async -> (joints: [KnownHead], unusable: [UInt64]) {
        var joints: [KnownHead] = []
        var unusable: [UInt64] = []
        for entry in rotations {
            let path = LogLayout.rotation(entry: entry)
            do {
                let bytes = try await source.read(path, limit: SignedNote.maximumByteCount)
                guard let bytes else { continue }
                joints.append(
                    KnownHead(path, try SignedCheckpoint(parsing: bytes), rotation: entry))
            } catch {
                unusable.append(entry)
            }
        }
        return (joints, unusable)
    }

    /// The signed head of a log, its form checked and not its signatures.
    static func checkpoint(of source: any LogSource) async throws(SourceError)
        -> SignedCheckpoint
    {
        let path = LogLayout.checkpoint
        guard let bytes = try await source.read(path, limit: SignedNote.maximumByteCount) else {
            throw .missing(path: path)
        }
        do {
            return try SignedCheckpoint(parsing: bytes)
        } catch {
            throw .malformed(what: "The checkpoint of the log", reason: "\(error)")
        }
    }

    private static func isSigned(_ checkpoint: SignedCheckpoint, by key: VerifierKey) -> Bool {
        do {
            try checkpoint.verify(with: key)
            return true
        } catch {
            return false
        }
    }

    /// Whether a policy brought along names the key.
    private func isTrusted(_ key: VerifierKey) -> Bool {
        options.policy?.logs.contains { $0.key == key } ?? false
    }

    /// The key to check with: the one given, or the one of the policy that signed, or else the one
    /// that lies beside the log.
    private func key(for signed: SignedCheckpoint) async throws(SourceError) -> VerifierKey {
        var text = options.trustedKey
        // A policy from before a change of the key names an older one, which leads to the newer.
        let listed = options.policy?.logs.map(\.key) ?? []
        if text == nil,
            let key = listed.first(where: { Self.isSigned(signed, by: $0) })
                ?? listed.first(where: { $0.name.hasSameBytes(as: signed.checkpoint.origin) })
        {
            return key
        }
        if text == nil {
            let path = LogLayout.verifierKey
            let bytes = try await source.read(path, limit: Self.maximumKeyByteCount)
            guard let bytes else { throw .missing(path: path) }
            text = String(decoding: bytes, as: UTF8.self)
        }
        do {
            return try VerifierKey(parsing: Self.trimmed(text ?? ""))
        } catch {
            throw .malformed(what: "The verifier key", reason: "\(error)")
        }
    }

    private static func trimmed(_ text: String) -> String {
        let end = text.lastIndex { !$0.isWhitespace }
        return end.map { String(text[...$0].drop { $0.isWhitespace }) } ?? ""
    }

    private func compare(
        _ reader: LogReader, _ origin: String, key: (UInt64) -> VerifierKey
    ) async throws(SourceError) -> HistoryComparison? {
        guard let against = options.against else { return nil }
        let kept = try await Self.checkpoint(of: against)
        guard kept.checkpoint.origin.hasSameBytes(as: origin) else {
            throw .malformed(
                what: "The kept copy",
                reason: "it is of the log \(kept.checkpoint.origin), not of \(origin)")
        }
        let other = LogReader(source: against, size: kept.checkpoint.size)
        var comparison = HistoryComparison(now: reader, kept: other)
        await comparison.run(isSignedBySameKey: Self.isSigned(kept, by: key(kept.checkpoint.size)))
        return comparison
    }
}
