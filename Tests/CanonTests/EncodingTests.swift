import Canon
import SanadTesting
import Testing

@Suite struct EncodingTests {
    @Test(
        arguments: [
            ([], ""), ([0x00], "00"), ([0xFF], "zw"), ([0x66, 0x6F], "csqg"),
            ([0xFF, 0xFF, 0xFF, 0xFF, 0xFF], "zzzzzzzz"),
            ([0x00, 0x44, 0x32, 0x14, 0xC7], "01234567"),
        ] as [([UInt8], String)])
    func `base 32 is Crockford's, the highest bits first`(bytes: [UInt8], text: String) {
        #expect(Base32.encode(bytes) == text)
    }

    @Test(
        arguments: [
            ([], ""), ([0x66], "Zg=="), ([0x66, 0x6F], "Zm8="), ([0x66, 0x6F, 0x6F], "Zm9v"),
            ([0xFB, 0xFF], "+/8="),
        ] as [([UInt8], String)])
    func `base 64 is padded`(bytes: [UInt8], text: String) {
        #expect(Base64.encode(bytes) == text)
        #expect(Base64.decode(text) == bytes)
    }

    @Test(arguments: ["Zg", "Zg=", "Zh==", "Zm9=", "Z m8=", "Zm8=\n", "-_8=", "====", "Zg==Zg=="])
    func `base 64 in another spelling is refused`(text: String) {
        #expect(Base64.decode(text) == nil)
    }

    @Test func `base 16 is lower case and goes both ways`() {
        let bytes = Array(UInt8.min...UInt8.max)
        let text = Hexadecimal.encode(bytes)
        #expect(text.hasPrefix("000102") && text.hasSuffix("fdfeff"))
        #expect(Hexadecimal.decode(text) == bytes)
        #expect(Hexadecimal.decode("") == [])
    }

    @Test(arguments: ["0", "0g", "AB", "0x", " 0", "٠٠", "a\u{301}b"])
    func `base 16 in another spelling is refused`(text: String) {
        #expect(Hexadecimal.decode(text) == nil)
    }

    /// FIPS 180-4 examples.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ])
    func `a digest is SHA-256`(text: String, hex: String) throws {
        let digest = Digest.sha256(Array(text.utf8))
        #expect(digest.hex == hex)
        #expect(Digest(hex: hex) == digest)
        #expect(Digest(try #require(Base64.decode(digest.base64))) == digest)
        #expect(digest.short == String(hex.prefix(8)))
    }

    @Test func `a digest has 32 bytes and lower-case characters`() {
        #expect(Digest([UInt8](repeating: 0, count: 31)) == nil)
        #expect(Digest([UInt8](repeating: 0, count: 33)) == nil)
        #expect(Digest(hex: String(repeating: "A", count: 64)) == nil)
        #expect(Digest(hex: String(repeating: "a", count: 62)) == nil)
    }

    @Test func `digests are ordered by bytes`() throws {
        let low = try #require(Digest([UInt8](repeating: 0, count: 31) + [9]))
        let high = try #require(Digest([1] + [UInt8](repeating: 0, count: 31)))
        #expect(low < high)
    }
}
