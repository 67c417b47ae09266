import Canon
public import Ledger
import Records

/// Makes receipts from the public files of a log: a bundle, a folder or an address.
public struct ReceiptMaker: Sendable {
    private let reader: LogReader
    private let checkpoint: SignedCheckpoint

    /// Receipts under the checkpoint of a log.
    public init(_ source: any LogSource) async throws(SourceError) {
        checkpoint = try await Verification.checkpoint(of: source)
        reader = LogReader(source: source, size: checkpoint.checkpoint.size)
    }

    /// The receipt for an entry, which carries the entry and what opens its commitments.
    ///
    /// - Throws: ``SourceError`` when files are missing, or the path does not lead to the root.
    public func receipt(
        for index: UInt64
    ) async throws(SourceError) -> (receipt: Receipt, entry: [UInt8]) {
        let head = checkpoint.checkpoint
        guard index < head.size else {
            throw .malformed(
                what: "The log",
                reason: "its checkpoint is of \(head.size) entries, without \(index)")
        }
        let entry = try await entry(index)
        let path = try await path(index, head.size)
        do {
            try InclusionProof.verify(
                path: path, index: index, size: head.size, leaf: MerkleTree.leafHash(entry),
                root: head.root)
            let contents = ReceiptContents(entry: entry, disclosures: try await disclosures(index))
            let receipt = Receipt(
                index: index, path: path, checkpoint: checkpoint, extra: try contents.bytes())
            return (receipt, entry)
        } catch {
            throw .malformed(what: "The log", reason: "entry \(index): \(error)")
        }
    }

    private func entry(_ index: UInt64) async throws(SourceError) -> [UInt8] {
        let bundle = index / UInt64(TileAddress.fullWidth)
        let entries: [[UInt8]]?
        do {
            entries = try await reader.entries(bundle)
        } catch {
            throw .malformed(what: "The entries of the log", reason: "\(error)")
        }
        guard let entry = entries?.dropFirst(Int(index % UInt64(TileAddress.fullWidth))).first
        else { throw .missing(path: EntryBundle.path(index: bundle)) }
        return entry
    }

    private func disclosures(_ index: UInt64) async throws -> [DisclosureLine] {
        try await reader.disclosureLines(index / UInt64(TileAddress.fullWidth))
            .map { try DisclosureLine(bytes: $0) }
            .filter { $0.entry == index }
    }

    /// A tile that the path needs and that is not loaded yet.
    private struct NeededTile: Error, Hashable {
        let level: Int
        let index: UInt64
    }

    /// The path, its tiles loaded one by one as it asks for them: a path crosses few.
    private func path(_ index: UInt64, _ size: UInt64) async throws(SourceError) -> [Digest] {
        var tiles: [NeededTile: [UInt8]] = [:]
        while true {
            do {
                let loaded = tiles
                let hashes = TileHashReader { level, index in
                    let wanted = NeededTile(level: level, index: index)
                    guard let tile = loaded[wanted] else { throw wanted }
                    return tile
                }
                return try InclusionProof.make(index: index, size: size, reader: hashes)
            } catch let wanted as NeededTile {
                guard let tile = try await reader.tile(wanted.level, wanted.index) else {
                    throw .missing(
                        path: TileAddress(level: wanted.level, index: wanted.index).path)
                }
                tiles[wanted] = tile
            } catch {
                throw .malformed(what: "The tiles of the log", reason: "\(error)")
            }
        }
    }
}
