import CSHA256
import Canon
import SanadTesting
import Testing

@Suite struct SHA256Tests {
    /// Both ways of computing a hash; on a processor without instructions the plain one alone.
    static let ways: [sanad_sha256_way] =
        sanad_sha256_has_instructions() == 0
        ? [SANAD_SHA256_PLAIN] : [SANAD_SHA256_PLAIN, SANAD_SHA256_INSTRUCTIONS]

    /// Messages and hashes of FIPS 180-4 and NIST's examples for it.
    static let vectors = [
        ("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
                + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu", 1,
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
        ),
        ("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ]

    @Test(arguments: vectors)
    func `the vectors of the standard hold`(text: String, count: Int, hash: String) throws {
        let message = Array(String(repeating: text, count: count).utf8)
        for way in Self.ways { #expect(Hexadecimal.encode(Self.hash(message, way)) == hash) }
    }

    @Test func `every length up to 300 agrees with the crypto package, also as a leaf`() {
        for length in 0...300 {
            let message = Self.bytes(length)
            for way in Self.ways {
                #expect(Self.hash(message, way) == Digest.sha256(message).bytes)
                #expect(Self.leaf(message, way) == Digest.sha256([0x00] + message).bytes)
            }
        }
    }

    @Test(arguments: [0, 1, 2, 3, 5, 8, 127, 128])
    func `any number of pairs gives the parents of the definition`(pairs: Int) {
        let children = Self.bytes(64 * pairs)
        let parents = (0..<pairs).flatMap { pair in
            Digest.sha256([0x01] + children[(64 * pair)..<(64 * pair + 64)]).bytes
        }
        for way in Self.ways {
            var beside = [UInt8](repeating: 0, count: 32 * pairs)
            sanad_sha256_nodes(way, children, pairs, &beside)
            #expect(beside == parents)
            var inPlace = children
            inPlace.withUnsafeMutableBufferPointer { buffer in
                sanad_sha256_nodes(way, buffer.baseAddress, pairs, buffer.baseAddress)
            }
            #expect(Array(inPlace.prefix(32 * pairs)) == parents)
        }
    }

    @Test func `the best way is one that the processor knows`() {
        #expect(Self.ways.contains(sanad_sha256_best()))
    }

    /// As many bytes, the same every time.
    private static func bytes(_ count: Int) -> [UInt8] {
        var random = SeededGenerator(seed: UInt64(count))
        return (0..<count).map { _ in .random(in: .min ... .max, using: &random) }
    }

    private static func hash(_ message: [UInt8], _ way: sanad_sha256_way) -> [UInt8] {
        var hash = [UInt8](repeating: 0, count: Int(SANAD_SHA256_SIZE))
        sanad_sha256(way, message, message.count, &hash)
        return hash
    }

    private static func leaf(_ entry: [UInt8], _ way: sanad_sha256_way) -> [UInt8] {
        var hash = [UInt8](repeating: 0, count: Int(SANAD_SHA256_SIZE))
        sanad_sha256_leaf(way, entry, entry.count, &hash)
        return hash
    }
}
