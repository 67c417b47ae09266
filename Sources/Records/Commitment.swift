public import Canon

/// A hiding, binding stand-in for a value that is not public, or not for ever:
/// SHA-256 over a 32-byte random salt followed by the canonical bytes of the value.
///
/// The log keeps the digest; salt and value live in the vault and can be erased there, after
/// which nothing can be guessed from the digest, and every proof stays valid.
public struct Commitment: Hashable, Sendable {
    /// The digest that stands in the fact.
    public let digest: Digest

    /// A commitment read from a fact.
    public init(digest: Digest) { self.digest = digest }

    /// The commitment to a value under a salt of 32 bytes.
    public init(to value: JSONValue, salt: [UInt8]) {
        precondition(salt.count == 32, "a salt has 32 bytes")
        digest = .sha256(salt + value.canonicalBytes)
    }

    /// Whether the disclosed value and salt are what was committed to.
    public func opens(to disclosure: Disclosure) -> Bool {
        disclosure.salt.count == 32
            && Commitment(to: disclosure.value, salt: disclosure.salt) == self
    }
}

/// A value and the salt that together open a commitment.
public struct Disclosure: Sendable, Equatable {
    /// 32 random bytes.
    public let salt: [UInt8]
    /// What was committed to.
    public let value: JSONValue

    /// A value with its salt.
    public init(salt: [UInt8], value: JSONValue) {
        self.salt = salt
        self.value = value
    }

    /// The commitment that this opens.
    public var commitment: Commitment { Commitment(to: value, salt: salt) }
}
