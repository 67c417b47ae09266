package import Canon

/// Which model it was: what it is called, and the digest of what it is made of.
package struct ModelIdentity: Hashable, Sendable {
    /// What it is called, e.g. `multilingual-e5-small`.
    package let name: String
    /// SHA-256 of its file; of the list of its files where it has more than one.
    package let digest: Digest

    package init(name: String, digest: Digest) {
        self.name = name
        self.digest = digest
    }

    /// A model of several files. The digest is SHA-256 over one line for each in the given order:
    /// `<hexadecimal SHA-256>  <name>` and a line feed, as `sha256sum` prints it.
    package init(name: String, files: [(name: String, digest: Digest)]) {
        let lines = files.map { "\($0.digest.hex)  \($0.name)\n" }.joined()
        self.init(name: name, digest: .sha256(Array(lines.utf8)))
    }
}
