/// A checkpoint and the note that carries its signatures.
public struct SignedCheckpoint: Hashable, Sendable {
    /// The note as it was signed, with all cosignatures.
    public let note: SignedNote
    /// What the note's text says.
    public let checkpoint: Checkpoint

    /// Signs a checkpoint with the key of its log, whose name must be the origin.
    public static func sign(
        _ checkpoint: Checkpoint, with key: SigningKey
    ) throws(CheckpointError) -> SignedCheckpoint {
        try checkpoint.requireOrigin(key.verifierKey.name)
        do {
            let note = try SignedNote.sign(checkpoint.text, with: key)
            return SignedCheckpoint(note: note, checkpoint: checkpoint)
        } catch {
            throw .note(error)
        }
    }

    /// Reads a published checkpoint and checks its form, not its signatures.
    public init(parsing bytes: [UInt8]) throws(CheckpointError) {
        do {
            note = try SignedNote(parsing: bytes)
        } catch {
            throw .note(error)
        }
        checkpoint = try Checkpoint(parsing: note.text)
    }

    /// Checks that the log with this key signed the checkpoint.
    ///
    /// The origin must be the name of the key, so that a key shared by two logs cannot pass the
    /// checkpoint of one for the other's. A log's second key, of ML-DSA-44, verifies as well.
    public func verify(with key: VerifierKey) throws(CheckpointError) {
        try checkpoint.requireOrigin(key.name)
        do throws(NoteError) {
            if key.algorithm == .ed25519 {
                try key.verify(note)
            } else if try key.cosignature(on: self) == nil {
                throw .notSigned(name: key.name, keyID: key.keyID)
            }
        } catch {
            throw .note(error)
        }
    }

    /// Adds a signature line after those the note has, such as a witness's cosignature.
    public func adding(_ signature: NoteSignature) -> SignedCheckpoint {
        SignedCheckpoint(note: note.adding(signature), checkpoint: checkpoint)
    }

    /// The checkpoint as it is published.
    public var bytes: [UInt8] { note.bytes }

    private init(note: SignedNote, checkpoint: Checkpoint) {
        self.note = note
        self.checkpoint = checkpoint
    }
}

extension Checkpoint {
    fileprivate func requireOrigin(_ name: String) throws(CheckpointError) {
        guard origin.utf8.elementsEqual(name.utf8) else {
            throw .wrongOrigin(origin, expected: name)
        }
    }
}
