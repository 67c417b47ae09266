import Canon
package import Foundation
import GRDB
package import Ledger
package import Logging
import Proofs
import Records
package import Registrar
package import Store

/// Follows a log: reads what is new, checks it against the signed head, and stores it.
///
/// Nothing is stored that does not lead to a root which a trusted key signed and which continues
/// what is stored. Each chunk is one transaction, so that a kill at any moment leaves a beginning
/// of the log, with its views, that the next round goes on from.
package actor MirrorFollower {
    /// How a round ended.
    package enum Outcome: Hashable, Sendable {
        /// Everything that the original shows is here.
        case followed(from: UInt64, to: UInt64)
        /// The original showed something that is not taken over.
        case refused(MirrorRefusal, why: String)
        /// The original could not be read; the next round tries again.
        case failed(String)
    }

    let store: SanadStore
    let remote: RemoteLog
    let folder: URL
    let clock: Clock
    let logger: Logger
    private let progress: @Sendable (_ done: UInt64, _ total: UInt64) -> Void
    private var trust: LogTrust
    /// Bundles that are read at the same time.
    static let readers = 8

    /// - Parameter folder: where evidence is kept.
    package init(
        store: SanadStore, remote: RemoteLog, trust: LogTrust, folder: URL, clock: Clock = .live,
        logger: Logger = Logger(label: "sanad.mirror"),
        progress: @escaping @Sendable (_ done: UInt64, _ total: UInt64) -> Void = { _, _ in }
    ) {
        self.store = store
        self.remote = remote
        self.trust = trust
        self.folder = folder
        self.clock = clock
        self.logger = logger
        self.progress = progress
    }

    /// The key that the log is signed with now.
    package var verifierKey: VerifierKey { trust.key }

    /// Follows once.
    package func round() async -> Outcome {
        var shown: [UInt8] = []
        do {
            shown = try await remote.checkpoint()
            let head: SignedCheckpoint
            do {
                head = try SignedCheckpoint(parsing: shown)
            } catch {
                throw MirrorFault.damaged("the head of the original cannot be read: \(error)")
            }
            return try await follow(head, note: shown)
        } catch MirrorFault.unreachable(let why) {
            logger.warning("original not read", metadata: ["reason": "\(why)"])
            return .failed(why)
        } catch MirrorFault.damaged(let why) {
            return refuse(.damaged, shown, why)
        } catch MirrorFault.unreadable(let why) {
            return refuse(.unreadable, shown, why)
        } catch {
            let why = StorageSentence.of(error) ?? "\(error)"
            logger.error("round failed", metadata: ["error": "\(why)"])
            return .failed(why)
        }
    }

    private func follow(_ head: SignedCheckpoint, note: [UInt8]) async throws -> Outcome {
        switch trust.verdict(on: head) {
        case .unsigned:
            return refuse(.unsigned, note, "the head is not signed by \(trust.key.text)")
        case .unwitnessed:
            return refuse(.unwitnessed, note, "too few witnesses have cosigned the head")
        case .signed, .witnessedOnly: break
        }
        let checkpoint = head.checkpoint
        guard checkpoint.size > 0 else { return .failed("the original has no entries yet") }
        let (size, sameRoot) = try store.read { database in
            let size = try LogTables.size(database)
            guard size >= checkpoint.size else { return (size, true) }
            let reader = LogTables.hashReader(database)
            return (
                size, try MerkleTree.root(size: checkpoint.size, reader: reader) == checkpoint.root
            )
        }
        guard sameRoot else {
            return refuse(.forked, note, "the head has another root than the entries kept here")
        }
        guard checkpoint.size >= size else {
            return refuse(
                .shrunk, note, "the head has \(checkpoint.size) entries; \(size) are kept here")
        }
        let isCovered =
            try store.read { try LogTables.newestCheckpoint($0)?.size } == checkpoint.size
        if !isCovered {
            let tree = try await SignedTree(
                size: checkpoint.size, root: checkpoint.root, remote: remote)
            if let difference = try await firstDifference(tree, from: size) {
                return refuse(
                    .forked, note, "the head does not continue the \(size) entries kept here",
                    files: await tree.files + [difference])
            }
            try await take(head, tree, from: size)
        } else if try shownNote() != note {
            // Witnesses may cosign a head after it was read here.
            try await store.commit { try ShownHead(signed: head).keep(in: $0) }
        }
        try await keepJoints(below: checkpoint.size)
        try await openDisclosures()
        try keepStanding { standing in
            standing.followedAt = clock.now()
            if standing.refusal?.kind != .forked { standing.refusal = nil }
        }
        return .followed(from: size, to: checkpoint.size)
    }

    private func shownNote() throws -> [UInt8] {
        try store.read { try LogTables.publishedCheckpoint($0).map { Array($0.note.utf8) } ?? [] }
    }

    /// The first tile at the edge of what is stored that the signed tree has otherwise; `nil` when
    /// the signed tree begins with what is stored.
    private func firstDifference(_ tree: SignedTree, from size: UInt64) async throws -> LogFile? {
        for address in TileAddress.edgeTiles(forSize: size) {
            let stored = try store.read {
                try LogTables.tile(level: address.level, index: address.index, $0)
            }
            guard let stored else {
                throw LogDamage.tileMissing(level: address.level, index: address.index)
            }
            let signed = try await tree.tile(level: address.level, index: address.index)
            guard signed.starts(with: stored.prefix(address.width * 32)) else {
                let place = TileAddress(
                    level: address.level, index: address.index, width: signed.count / 32)
                return LogFile(place.path, signed)
            }
        }
        return nil
    }

    // MARK: - Taking over

    private func take(
        _ head: SignedCheckpoint, _ tree: SignedTree, from size: UInt64
    ) async throws {
        let end = head.checkpoint.size
        var reading = BundleReading(remote: remote, tree: tree, size: end, from: size)
        var hasErased = false
        progress(size, end)
        while true {
            let chunk = try await reading.next()
            let isLast = chunk.end == end
            let before = try store.read { try MirrorStanding.read($0) }
            let standing = try self.standing(before, after: chunk, head, isLast: isLast)
            try await commit(chunk, isLast ? head : nil, standing)
            hasErased = hasErased || chunk.entries.contains { $0.entry.fact is PayloadErased }
            progress(chunk.end, end)
            if isLast { break }
        }
        if let text = try store.read({ try MirrorStanding.read($0) })?.verifierKey,
            text != trust.key.text
        {
            trust.key = try VerifierKey(parsing: text)
            logger.notice("the log changed its key", metadata: ["key": "\(text)"])
        }
        // What was erased must not survive in the write-ahead log.
        if hasErased { try store.checkpointFiles() }
    }

    /// The standing after a chunk: a change of key takes effect with a head that the new one signs.
    private func standing(
        _ before: MirrorStanding?, after chunk: BundleReading.Chunk, _ head: SignedCheckpoint,
        isLast: Bool
    ) throws -> MirrorStanding? {
        guard var standing = before else { return nil }
        for case let fact as LogKeyRotated in chunk.entries.map(\.entry.fact) {
            let current = standing.announcedKey ?? standing.verifierKey
            guard fact.previousKey.utf8.elementsEqual(current.utf8) else { continue }
            standing.announcedKey = fact.verifierKey
        }
        guard isLast else { return standing }
        standing.verifierKey = standing.announcedKey ?? standing.verifierKey
        standing.announcedKey = nil
        let key: VerifierKey
        do {
            key = try VerifierKey(parsing: standing.verifierKey)
        } catch {
            throw MirrorFault.unreadable("the announced key cannot be used: \(error)")
        }
        guard LogTrust.isSigned(head, by: key) else {
            throw MirrorFault.damaged("the head is not signed by the key that the entries announce")
        }
        return standing
    }

    private func commit(
        _ chunk: BundleReading.Chunk, _ head: SignedCheckpoint?, _ standing: MirrorStanding?
    ) async throws {
        do {
            try await store.commit { [store] database in
                var replica = try LogReplica(of: store, in: database)
                for (entry, bytes) in chunk.entries where entry.index >= replica.size {
                    try replica.append(entry, bytes: bytes)
                }
                try replica.storeTiles()
                if let head {
                    guard replica.root() == head.checkpoint.root else {
                        throw MirrorFault.damaged("the entries do not give the signed root")
                    }
                    try ShownHead(signed: head).keep(in: database)
                }
                try standing?.keep(in: database)
            }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            throw MirrorFault.unreadable(
                "an entry from \(chunk.entries.first?.entry.index ?? 0) on breaks a rule of the "
                    + "views: \(error.message ?? "constraint")")
        }
    }

    // MARK: - Refusing

    private func refuse(
        _ kind: MirrorRefusal.Kind, _ note: [UInt8], _ why: String, files: [LogFile] = []
    ) -> Outcome {
        do {
            let held = try store.read { try LogTables.publishedCheckpoint($0)?.note }
            let size = Self.size(of: note)
            var name = ""
            // Only what somebody signed is evidence of anything.
            if [.forked, .shrunk].contains(kind) {
                name = try Evidence(held: held, shown: note, files: files)
                    .keep(in: folder, size: size)
            }
            let refusal = MirrorRefusal(kind: kind, size: size, at: clock.now(), evidence: name)
            let kept = try keepStanding { standing in
                if let old = standing.refusal {
                    // A proof of two histories stays; the same refusal keeps its first time.
                    let isSame = old.kind == kind && old.size == size
                    if isSame || old.kind == .forked { return }
                }
                standing.refusal = refusal
            }
            logger.critical(
                "head refused",
                metadata: [
                    "reason": "\(why)", "refusal.kind": "\(kind.rawValue)", "head.size": "\(size)",
                    "evidence": "\(name)",
                ])
            return .refused(kind == kept?.kind ? kept ?? refusal : refusal, why: why)
        } catch {
            return .failed(StorageSentence.of(error) ?? "\(error)")
        }
    }

    private static func size(of note: [UInt8]) -> UInt64 {
        do {
            return try SignedCheckpoint(parsing: note).checkpoint.size
        } catch {
            return 0  // What is no head has no size; the reason says what it is.
        }
    }

    @discardableResult
    private func keepStanding(
        _ change: (inout MirrorStanding) -> Void
    ) throws -> MirrorRefusal? {
        try store.write { database in
            guard var standing = try MirrorStanding.read(database) else { return nil }
            change(&standing)
            try standing.keep(in: database)
            return standing.refusal
        }
    }
}
