public import Canon
public import Ledger

/// A request for a cosignature whose checkpoint a known key of the log has signed.
public struct WitnessSubmission: Sendable {
    /// The size of the tree that the log believes the witness to know.
    public let old: UInt64
    /// The proof that the new tree continues the old one.
    public let proof: [Digest]
    /// What is to be cosigned.
    public let checkpoint: Checkpoint
    /// The checkpoint with the signatures that were verified, and no others.
    public let note: [UInt8]
}

extension WitnessSubmission {
    /// What reading a request comes to.
    public enum Reading: Sendable {
        /// The request is to be judged against what is known of the log.
        case signed(WitnessSubmission)
        /// The answer needs no memory.
        case answered(WitnessAnswer)
    }

    /// Reads a request and verifies who signed; what the witness remembers plays no part.
    ///
    /// This is the costly half of an answer, and needs no turn.
    public static func read(_ body: [UInt8], logs: [WatchedLog]) -> Reading {
        let request: AddCheckpointRequest
        let note: SignedNote
        do throws(AddCheckpointError) {
            request = try AddCheckpointRequest(parsing: body)
        } catch {
            return .answered(.badRequest(error.description))
        }
        do throws(NoteError) {
            note = try SignedNote(parsing: request.note)
        } catch {
            return .answered(.badRequest(error.description))
        }
        do throws(CheckpointError) {
            let checkpoint = try SignedCheckpoint(parsing: request.note)
            return read(request, checkpoint, logs)
        } catch {
            guard error == .wrongEmptyRoot else {
                return .answered(.badRequest(error.description))
            }
            return .answered(emptyTreeWithRoot(note, error, logs))
        }
    }

    private static func read(
        _ request: AddCheckpointRequest, _ signed: SignedCheckpoint, _ logs: [WatchedLog]
    ) -> Reading {
        guard let log = logs.first(where: { $0.hasOrigin(signed.checkpoint.origin) }),
            !log.keys.isEmpty
        else { return .answered(.unknownLog) }
        var verified: [NoteSignature] = []
        for key in log.keys {
            do throws(NoteError) {
                guard try key.hasSigned(signed) else { continue }
            } catch {
                return .answered(.forbidden(error.description))
            }
            // A line may be repeated; one of each key is enough to keep.
            if let line = signed.note.signatures.first(where: key.isNamed(by:)) {
                verified.append(line)
            }
        }
        guard !verified.isEmpty else {
            return .answered(.forbidden("no signature is by a key of this log known here"))
        }
        guard request.old <= signed.checkpoint.size else {
            return .answered(
                .badRequest(
                    "the old size \(request.old) exceeds the checkpoint's, "
                        + "\(signed.checkpoint.size)"))
        }
        let lines = verified.map { $0.line + "\n" }.joined()
        return .signed(
            WitnessSubmission(
                old: request.old, proof: request.proof, checkpoint: signed.checkpoint,
                note: Array((signed.note.text + "\n" + lines).utf8)))
    }

    /// The answer to a checkpoint that says what no log can say: a root over nothing.
    ///
    /// No proof could ever lead there, so the signature decides only between 403 and 422. One of a
    /// post-quantum key covers a tree and not a text; being named is all that can be asked of it.
    private static func emptyTreeWithRoot(
        _ note: SignedNote, _ error: CheckpointError, _ logs: [WatchedLog]
    ) -> WitnessAnswer {
        let origin = note.text.utf8.prefix { $0 != UInt8(ascii: "\n") }
        guard let log = logs.first(where: { $0.origin.utf8.elementsEqual(origin) }),
            !log.keys.isEmpty
        else { return .unknownLog }
        let names = log.keys.filter { key in
            note.signatures.contains(where: key.isNamed(by:))
        }
        do throws(NoteError) {
            for key in names where key.algorithm == .ed25519 { try key.verify(note) }
        } catch {
            return .forbidden(error.description)
        }
        guard !names.isEmpty else {
            return .forbidden("no signature is by a key of this log known here")
        }
        return .unprocessable(error.description)
    }
}

extension VerifierKey {
    /// Whether a signature line names this key.
    fileprivate func isNamed(by signature: NoteSignature) -> Bool {
        signature.keyID == keyID && signature.name.utf8.elementsEqual(name.utf8)
    }

    /// Whether this key signed; a line that names the key and is not by it is an error.
    fileprivate func hasSigned(_ signed: SignedCheckpoint) throws(NoteError) -> Bool {
        guard signed.note.signatures.contains(where: isNamed(by:)) else { return false }
        guard algorithm == .ed25519 else { return try cosignature(on: signed) != nil }
        try verify(signed.note)
        return true
    }
}
