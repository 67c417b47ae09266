import Canon
import Records
import Testing

@Suite struct ReceiptCodeTests {
    private static let code = ReceiptCode(random: [0, 1, 2, 3, 4, 0xFA, 0xFB, 0xFC, 0xFD, 0xFE])

    @Test func `a code is four groups of four`() {
        #expect(Self.code.text.split(separator: "-").map(\.count) == [4, 4, 4, 4])
        #expect(Self.code.text == "000g-40r4-zbxz-szfy")
    }

    @Test func `a code that was printed is read`() throws {
        #expect(ReceiptCode(typed: Self.code.text) == Self.code)
    }

    @Test(arguments: [
        "0123456789abcdef", "0123-4567-89ab-cdef", "O1Z3 4567 89AB CDEF".replacing("Z", with: "2"),
        " o l23-4567 89aB-cdEf ", "0I23456789ABCDEF", "--0123--4567--89ab--cdef",
    ])
    func `case, dashes, spaces and look-alikes do not matter`(typed: String) throws {
        #expect(try #require(ReceiptCode(typed: typed)).text == "0123-4567-89ab-cdef")
    }

    @Test(arguments: [
        "", "0123", "0123-4567-89ab-cde", "0123-4567-89ab-cdefg", "u123456789abcdef",
        "0123456789abcde!", "٠١٢٣456789abcdef", "0123456789abcdé", "0123456789abcde\u{301}f",
        "b\u{301}123456789abcdef", "0\u{FE0F}\u{20E3}123456789abcdef", "0123456789abcdef\n",
        String(repeating: " ", count: 60) + "0123456789abcdef",
    ])
    func `other texts are no code`(typed: String) {
        #expect(ReceiptCode(typed: typed) == nil)
    }

    @Test func `the digest is bound to its purpose`() throws {
        let code = try #require(ReceiptCode(typed: "0123456789abcdef"))
        #expect(code.digest == .sha256(Array("sanad-receipt-code/v1\n0123-4567-89ab-cdef".utf8)))
        #expect(code.digest != .sha256(Array("0123-4567-89ab-cdef".utf8)))
    }
}
