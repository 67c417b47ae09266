package import Canon

/// Which model it was: what it is called, and the digest of its file.
package struct ModelIdentity: Hashable, Sendable {
    /// What it is called, e.g. `multilingual-e5-small`.
    package let name: String
    /// SHA-256 of its file.
    package let digest: Digest

    package init(name: String, digest: Digest) {
        self.name = name
        self.digest = digest
    }
}
