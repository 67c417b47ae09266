import Canon
import Finality
import GRDB
import Ledger
import Registrar
import Store

/// A signed head as the original shows it, kept the way its own store keeps it: the note that the
/// log signed, and beside it the cosignatures of the witnesses that the log names. So the mirror
/// shows the same bytes.
struct ShownHead: Sendable {
    let signed: SignedCheckpoint

    private var size: UInt64 { signed.checkpoint.size }

    /// Stores the head, unless it is there, and the cosignatures that are new.
    func keep(in database: Database) throws {
        let policy = try AdoptedPolicy.newest(before: size, database)?.policy
        let witnesses = policy?.witnesses ?? []
        if try LogTables.newestCheckpoint(database)?.size != size {
            try swap(witnesses, database)
        }
        for witness in witnesses {
            guard let cosignature = try Self.cosignature(of: witness, on: signed) else { continue }
            try LogTables.keep(cosignature, size: size, witness: witness.name, database)
        }
    }

    private func swap(_ witnesses: [WitnessPolicy.Member], _ database: Database) throws {
        let newest = try LogTables.signedHead(database)
        let epoch =
            try LogTables.epoch(database)
            ?? LogTables.takeOver(
                database, at: Instant(milliseconds: 0))
        let isSwapped = try LogTables.swapHead(
            from: (newest?.size ?? 0, newest?.root ?? MerkleTree.emptyRoot),
            to: signed.checkpoint, note: note(without: witnesses), epoch: epoch, database)
        guard isSwapped else { throw LogDamage.rootDiffers(size: size) }
        try LogTables.publish(size: size, database)
    }

    /// The note as it was before the witnesses cosigned it.
    private func note(without witnesses: [WitnessPolicy.Member]) -> String {
        let own = signed.note.signatures.filter { signature in
            !witnesses.contains {
                $0.key.keyID == signature.keyID
                    && $0.key.name.utf8.elementsEqual(signature.name.utf8)
            }
        }
        return signed.note.text + own.map { "\n" + $0.line }.joined() + "\n"
    }

    /// A cosignature that does not verify is nobody's word, and is left out.
    private static func cosignature(
        of witness: WitnessPolicy.Member, on signed: SignedCheckpoint
    ) throws -> Cosignature? {
        do throws(NoteError) {
            return try witness.key.cosignature(on: signed)
        } catch {
            return nil  // What is left out here, a reader of the original judges alike.
        }
    }
}
