package import Canon

/// The bytes stored for an output are not those whose digest the log holds.
package struct OutputDamage: Error, Hashable, CustomStringConvertible {
    /// What the log holds.
    package let digest: Digest

    package init(digest: Digest) { self.digest = digest }

    package var description: String {
        "the stored output is not the one that the log holds the digest \(digest.hex) of"
    }
}
