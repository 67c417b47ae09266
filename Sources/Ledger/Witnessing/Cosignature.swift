/// A witness's word: at this time, no consistent tree of the log that it knew was larger than this
/// checkpoint's (c2sp.org/tlog-cosignature).
public struct Cosignature: Hashable, Sendable {
    /// Whose word it is.
    public let key: VerifierKey
    /// When it was given, in POSIX seconds; 0 where the cosigner states no time.
    public let at: UInt64
    /// The line in the note.
    public let line: NoteSignature
}

extension VerifierKey {
    /// Finds the cosignature of this key on a checkpoint, the latest when there are several.
    ///
    /// Nil when no line names the key, and for keys that do not cosign. A line that names the key
    /// and is not by it refuses the checkpoint, even beside a good one.
    public func cosignature(
        on signed: SignedCheckpoint
    ) throws(NoteError) -> Cosignature? {
        guard algorithm.isTimestamped else { return nil }
        var latest: Cosignature?
        for (position, line) in signed.note.signatures.enumerated()
        where line.isBy(name: name, keyID: keyID) {
            guard let cosignature = cosignature(line, over: signed.checkpoint) else {
                throw .badSignature(number: position + 1, name: name, keyID: keyID)
            }
            if latest.map({ $0.at < cosignature.at }) ?? true { latest = cosignature }
        }
        return latest
    }

    /// Checks one line that names this key; nil when it is not this key's cosignature of the
    /// checkpoint.
    public func cosignature(_ line: NoteSignature, over checkpoint: Checkpoint) -> Cosignature? {
        guard algorithm.isTimestamped, line.isBy(name: name, keyID: keyID), line.bytes.count > 8
        else { return nil }
        let seconds = BigEndian.uint64(line.bytes[..<8])
        guard seconds <= CosignedMessage.latestTime else { return nil }
        let message = CosignedMessage.bytes(of: checkpoint, by: self, at: seconds)
        guard isValid(Array(line.bytes[8...]), for: message) else { return nil }
        return Cosignature(key: self, at: seconds, line: line)
    }
}

extension SigningKey {
    /// Cosigns a checkpoint as seen at a time, in POSIX seconds.
    ///
    /// Only keys whose algorithm ``KeyAlgorithm/isTimestamped`` do. Whoever calls has made sure that
    /// the checkpoint is consistent with every other that this key cosigned, and has kept it where a
    /// crash does not reach it.
    public func cosign(_ checkpoint: Checkpoint, at seconds: UInt64) -> NoteSignature {
        precondition(verifierKey.algorithm.isTimestamped, "a plain Ed25519 key signs no time")
        precondition(seconds <= CosignedMessage.latestTime, "a time is at most 2^63 - 1 seconds")
        let message = CosignedMessage.bytes(of: checkpoint, by: verifierKey, at: seconds)
        return signatureLine(BigEndian.bytes(seconds) + signature(over: message))
    }
}
