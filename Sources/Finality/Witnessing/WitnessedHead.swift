public import Canon
public import Ledger

/// What a witness remembers of a log: the newest head that it cosigned.
public struct WitnessedHead: Hashable, Sendable {
    /// The number of entries.
    public let size: UInt64
    /// The root of the tree over them.
    public let root: Digest
    /// The signed checkpoint: the signatures of the log that were verified, then those of the
    /// witness once it has cosigned. Others that came with it are left out.
    public let note: [UInt8]
    /// The time of the cosignature, in seconds since 1970. It never decreases for a log.
    public let at: UInt64

    /// A head with its note.
    public init(size: UInt64, root: Digest, note: [UInt8], at: UInt64) {
        self.size = size
        self.root = root
        self.note = note
        self.at = at
    }

    /// The head with further signature lines at the end of its note.
    public func adding(_ signatures: [NoteSignature]) -> WitnessedHead {
        let lines = signatures.map { $0.line + "\n" }.joined()
        return WitnessedHead(size: size, root: root, note: note + Array(lines.utf8), at: at)
    }
}
