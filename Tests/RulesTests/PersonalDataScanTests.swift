import Canon
import Records
import Rules
import Testing

@Suite struct PersonalDataScanTests {
    private func count(_ text: String) -> Int {
        PersonalDataScan.count(
            inRecord: JSONValue.object([JSONMember("note", .string(text))]).canonicalBytes)
    }

    @Test(arguments: [
        "My card is 35202-1234567-1.", "35202-1234567-1", "(35202-1234567-1)",
        "نمبر ۳۵۲۰۲-۱۲۳۴۵۶۷-۱ ہے", "رقم ٣٥٢٠٢-١٢٣٤٥٦٧-١", "card\n35202-1234567-1",
        "0300-1234567", "call 03001234567 now", "0300 1234567", "+92 300 1234567",
        "+923001234567", "00923001234567", "+92-51-9201234", "051-9201234", "021 34567890",
        "write to a.b+c@mail.example.pk today", "x_y@example.com,",
    ])
    func `a card number, a telephone number and an address are found`(text: String) {
        #expect(count(text) == 1, "\(text)")
    }

    @Test(arguments: [
        "135202-1234567-1", "35202-1234567-12", "35202-12345671", "a35202-1234567-1",
        "key-35202-1234567-1", "35202-1234567-1-x", "3520212345671", "03001234567890",
        "x03001234567", "0123456789", "2026-01-05", "10.5281/0300.1234567", "0000 000 000",
        "pay 100 000 000 rupees", "user@host", "@mention", "a@b.c", "v1.2@", "PK36SCBL0000001123",
        "0300", "",
    ])
    func `what only looks like one is passed over`(text: String) {
        #expect(count(text) == 0, "\(text)")
    }

    @Test func `digests, numbers and identifiers of a record are no personal data`() throws {
        for entry in ExampleLog.log.entries {
            #expect(PersonalDataScan.count(inRecord: entry.bytes) == 0)
        }
        for seed in 0..<200 {
            let digest = Digest.sha256(Array("\(seed)".utf8)).hex
            #expect(count(digest) == 0)
        }
    }

    @Test func `two in one text are two`() {
        #expect(count("a@b.pk and 0300-1234567, 0301-1234567; c@d.org") == 4)
    }
}
