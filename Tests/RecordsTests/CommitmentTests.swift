import Canon
import Records
import SanadTesting
import Testing

@Suite struct CommitmentTests {
    private static let salt = [UInt8](0..<32)
    private static let value = JSONValue.string("\u{E9}")

    @Test func `a commitment is SHA-256 of the salt and the canonical bytes`() {
        let commitment = Commitment(to: Self.value, salt: Self.salt)
        #expect(commitment.digest == .sha256(Self.salt + [0x22, 0xC3, 0xA9, 0x22]))
    }

    @Test func `the value and the salt open it`() {
        let disclosure = Disclosure(salt: Self.salt, value: Self.value)
        #expect(disclosure.commitment.opens(to: disclosure))
    }

    @Test func `another salt does not open it`() {
        let commitment = Commitment(to: Self.value, salt: Self.salt)
        var salt = Self.salt
        salt[31] ^= 1
        #expect(!commitment.opens(to: Disclosure(salt: salt, value: Self.value)))
        #expect(!commitment.opens(to: Disclosure(salt: [], value: Self.value)))
        #expect(!commitment.opens(to: Disclosure(salt: Self.salt + [0], value: Self.value)))
    }

    @Test func `another value does not open it, not even in another normal form`() {
        let commitment = Commitment(to: Self.value, salt: Self.salt)
        for text in ["e\u{301}", "E", "", "\u{E9} "] {
            let other = Disclosure(salt: Self.salt, value: .string(text))
            #expect(!commitment.opens(to: other))
        }
        #expect(!commitment.opens(to: Disclosure(salt: Self.salt, value: .null)))
    }

    @Test func `the order of an object's members does not matter`() {
        let one = JSONValue.object([JSONMember("a", .null), JSONMember("b", .null)])
        let other = JSONValue.object([JSONMember("b", .null), JSONMember("a", .null)])
        #expect(Commitment(to: one, salt: Self.salt) == Commitment(to: other, salt: Self.salt))
    }

    @Test func `each sealing of a moment has its own salt`() {
        var generator = SeededGenerator(seed: 5)
        let salts = (0..<2).map { _ in
            (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        }
        let one = Disclosure(salt: salts[0], value: Self.value)
        let other = Disclosure(salt: salts[1], value: Self.value)
        #expect(one.commitment != other.commitment)
    }
}
