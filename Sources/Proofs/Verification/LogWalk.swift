import Canon
import Ledger
import Records

/// One pass over a log: the tree recomputed, each entry read, the folds run.
///
/// Bundles load beside the folding, up to sixteen ahead of it; folding is in order. Memory is what
/// the folds hold and sixteen bundles.
struct LogWalk: Sendable {
    private static let window: UInt64 = 16

    let reader: LogReader
    let root: Digest
    var known: KnownHeads
    private(set) var ledger = FindingList()
    private(set) var records = FindingList()
    private(set) var disclosures = FindingList()
    private(set) var structure = LogStructure()
    private(set) var changes = UnexplainedChange()
    private(set) var voices = LostVoice()
    private(set) var numbers: NumberWithoutEvidence
    private(set) var draws = DrawsByLot()
    private(set) var rupees = UnaccountedRupee()
    private(set) var tileCount = 0
    private(set) var entryCount: UInt64 = 0
    private(set) var openedCount = 0
    private var frontier = TreeFrontier()
    private var edges: [Tile] = []
    private var drafts: [OpenedCommitment] = []

    init(reader: LogReader, definitions: [IndicatorDefined], root: Digest, known: KnownHeads) {
        self.reader = reader
        numbers = NumberWithoutEvidence(definitions: definitions)
        self.root = root
        self.known = known
    }

    /// Judges what was kept by the keys that the log turned out to have.
    mutating func judgeKept(key: (UInt64) -> VerifierKey) {
        known.judge(size: entryCount, key: key)
    }

    mutating func run() async {
        known.compare(size: 0) { MerkleTree.emptyRoot }
        let isWhole = await takeBundles()
        await finishTree(isWhole)
        await checkErasures()
        for draft in drafts {
            guard let value = draft.value else { continue }
            changes.compareFrozenText(value, scheduledAt: draft.entry)
        }
        voices.checkWords(erased: structure.erasures, into: &disclosures)
        structure.finish()
        changes.finish()
        voices.finish()
        await numbers.computeAhead()
        numbers.finish()
        draws.finish()
        rupees.finish()
    }

    /// Takes bundle after bundle while the next ones load; whether none was missing.
    private mutating func takeBundles() async -> Bool {
        let reader = reader
        return await withTaskGroup(of: LoadedBundle.self) { group in
            func load(_ index: UInt64) {
                guard index < reader.bundleCount else { return }
                group.addTask { await LoadedBundle.load(reader, index) }
            }
            for index in 0..<Self.window { load(index) }
            var early: [UInt64: LoadedBundle] = [:]
            var next: UInt64 = 0
            for await loaded in group {
                early[loaded.index] = loaded
                while let bundle = early.removeValue(forKey: next) {
                    await take(bundle)
                    guard !bundle.isMissing else {
                        group.cancelAll()
                        return false
                    }
                    load(next + Self.window)
                    next += 1
                }
            }
            return true
        }
    }

    private mutating func take(_ bundle: LoadedBundle) async {
        for finding in bundle.findings.kept {
            switch finding.invariant {
            case .ledger: ledger.add(finding)
            case .structure: records.add(finding)
            default: disclosures.add(finding)
            }
        }
        guard !bundle.isMissing else { return }
        grow(by: bundle.hashed)
        var index = bundle.first
        for item in bundle.items {
            known.note(entry: item.bytes, index: index)
            if let entry = item.entry { fold(entry, item.bytes) } else { skip(item.bytes) }
            index += 1
        }
        entryCount = index
        // Entries that a short file lacks keep the places of those behind them.
        for _ in bundle.items.count..<bundle.width {
            frontier.append(leaf: MerkleTree.emptyRoot)
            skip(nil)
        }
        openedCount += bundle.opened.count
        for opened in bundle.opened {
            if opened.value == nil {
                voices.noteWords(of: opened.entry)
            } else {
                drafts.append(opened)
            }
        }
        await compareTiles()
    }

    /// Puts the leaves of a bundle into the tree: all at once, or one by one where a head that is
    /// known ends among them.
    private mutating func grow(by bundle: HashedBundle) {
        if known.hasHead(below: frontier.size + UInt64(bundle.count)) {
            for position in 0..<bundle.count {
                frontier.append(HashedBundle(leaves: Array(bundle.leaf(position))))
                known.compare(size: frontier.size) { frontier.root() }
            }
        } else {
            frontier.append(bundle)
            known.compare(size: frontier.size) { frontier.root() }
        }
    }

    private mutating func fold(_ entry: Entry, _ bytes: [UInt8]) {
        structure.apply(entry)
        // Each fold asks of a fact whether it is one of many kinds; those of other rooms never are.
        let kind = entry.fact.kind
        if kind.hasPrefix("policy.") || kind.hasPrefix("consultation.") {
            changes.apply(entry)
            voices.apply(entry)
        }
        numbers.apply(entry, bytes: bytes)
        draws.apply(entry, bytes: bytes)
        rupees.apply(entry)
    }

    private mutating func skip(_ bytes: [UInt8]?) {
        structure.skip()
        draws.skip(bytes: bytes)
    }

    /// Level 0 was compared with each bundle. Higher tiles are compared when they are full, and
    /// the last ones at the end.
    private mutating func compareTiles() async {
        for tile in frontier.takeChangedTiles() {
            if tile.level == 0 {
                tileCount += 1
                continue
            }
            edges.removeAll { $0.level == tile.level }
            if tile.width == TileAddress.fullWidth {
                await compare(tile)
            } else {
                edges.append(tile)
            }
        }
    }

    private mutating func compare(_ tile: Tile) async {
        let path = tile.address.path
        tileCount += 1
        do {
            guard let stored = try await reader.tile(tile.level, tile.index) else {
                return ledger.fail(.ledger, "The tile \(path) is missing.")
            }
            guard stored != tile.hashes else { return }
            let wrong = (0..<tile.width).first { position in
                let range = (position * 32)..<(position * 32 + 32)
                return range.upperBound > stored.count
                    || !stored[range].elementsEqual(tile.hashes[range])
            }
            guard let wrong else {
                return ledger.fail(.ledger, "The tile \(path) is longer than the log.")
            }
            let span = UInt64(1) << UInt64(8 * tile.level)
            let from = (tile.index * 256 + UInt64(wrong)) * span
            ledger.fail(
                .ledger, entry: from,
                "The tile \(path) does not hold the hash of entries \(from) to "
                    + "\(from + span - 1).")
        } catch {
            ledger.fail(.ledger, "The tile \(path) cannot be read: \(error).")
        }
    }

    private mutating func finishTree(_ isWhole: Bool) async {
        for tile in edges { await compare(tile) }
        guard isWhole, frontier.size == reader.size else { return }
        if frontier.root() != root {
            ledger.fail(
                .ledger,
                "The entries give the root \(frontier.root().short)…; the signed root is "
                    + "\(root.short)….")
        }
    }

    /// Each erasure names a commitment, and nothing opens that commitment any more.
    private mutating func checkErasures() async {
        let erasures = structure.erasures.sorted {
            ($0.entry, $0.recordedAt) < ($1.entry, $1.recordedAt)
        }
        var bundle: LoadedBundle?
        for erasure in erasures {
            let index = erasure.entry / 256
            if bundle?.index != index { bundle = await LoadedBundle.load(reader, index) }
            guard let bundle, let item = bundle.items.dropFirst(Int(erasure.entry % 256)).first,
                let entry = item.entry
            else { continue }
            if DisclosureCheck.commitment(at: erasure.member, in: entry.fact) == nil {
                records.fail(
                    .structure, entry: erasure.recordedAt, field: "fact.member",
                    "Entry \(erasure.entry) holds no commitment at \(erasure.member).")
            }
            let isShown = bundle.opened.contains {
                $0.entry == erasure.entry && $0.member == erasure.member
            }
            if isShown {
                disclosures.fail(
                    .disclosure, entry: erasure.entry, field: "fact." + erasure.member,
                    "The words are shown although entry \(erasure.recordedAt) says that they "
                        + "were erased.")
            }
        }
    }
}
