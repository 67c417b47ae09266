import Canon

/// What a cosignature is made over (c2sp.org/tlog-cosignature).
enum CosignedMessage {
    /// The latest time a cosignature may state, in POSIX seconds.
    static let latestTime = UInt64(Int64.max)

    /// The bytes that a key of this name and algorithm signs.
    ///
    /// Ed25519 covers the text whole, with extension lines, and not the cosigner's name: each name
    /// needs a key of its own. ML-DSA-44 covers the name, and no extension lines.
    static func bytes(of checkpoint: Checkpoint, by key: VerifierKey, at seconds: UInt64) -> [UInt8]
    {
        switch key.algorithm {
        case .ed25519, .cosignature:
            Array("cosignature/v1\ntime \(seconds)\n\(checkpoint.text)".utf8)
        case .mldsa44:
            Array("subtree/v1\n\0".utf8) + lengthPrefixed(key.name) + BigEndian.bytes(seconds)
                + lengthPrefixed(checkpoint.origin) + BigEndian.bytes(UInt64(0))
                + BigEndian.bytes(checkpoint.size) + checkpoint.root.bytes
        }
    }

    /// Keys and checkpoints refuse longer names than one byte can count.
    private static func lengthPrefixed(_ name: String) -> [UInt8] {
        [UInt8(name.utf8.count)] + Array(name.utf8)
    }
}
