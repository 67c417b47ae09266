public import Crypto

/// A SHA-256 digest: 32 bytes (FIPS 180-4).
public struct Digest: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The 32 bytes, most significant first.
    public let bytes: [UInt8]

    /// A digest from exactly 32 bytes; `nil` for any other count.
    public init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == 32 else { return nil }
        self.bytes = Array(bytes)
    }

    /// A digest from 64 lower-case hexadecimal characters; `nil` for anything else.
    public init?(hex: String) {
        guard let bytes = Hexadecimal.decode(hex) else { return nil }
        self.init(bytes)
    }

    /// A finished hash computation.
    public init(_ digest: SHA256.Digest) {
        bytes = Array(digest)
    }

    /// SHA-256 of the bytes.
    public static func sha256(_ bytes: [UInt8]) -> Digest {
        Digest(SHA256.hash(data: bytes))
    }

    /// 64 lower-case hexadecimal characters.
    public var hex: String { Hexadecimal.encode(bytes) }

    /// Standard, padded base64 (RFC 4648 section 4).
    public var base64: String { Base64.encode(bytes) }

    /// The first eight hexadecimal characters, for people to compare at a glance.
    public var short: String { String(hex.prefix(8)) }

    public var description: String { hex }

    public static func < (left: Digest, right: Digest) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}
