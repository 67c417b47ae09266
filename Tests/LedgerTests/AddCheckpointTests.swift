import Canon
import Ledger
import Testing

@Suite struct AddCheckpointTests {
    /// The example of c2sp.org/tlog-witness.
    static let example =
        "old 20852014\nPlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=\n"
        + "jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=\n"
        + "5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=\n"
        + "/6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=\n\n" + note
    static let note =
        "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n"
        + "\u{2014} example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4U"
        + "RYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n\u{2014} example.com/behind-the-sofa opLqBQ"
        + "sREYCgu6xQkYQwJr9fo45a62DN9EdmHXnZdXNqlcVGlCum2Wks+49/V6267UEjw6QUXTS5Rovnzv++qbSzm9Q="
        + "\n"

    static let hash = Digest.sha256([1]).base64

    @Test func `the example of the specification is read and written back`() throws {
        let request = try AddCheckpointRequest(parsing: Array(Self.example.utf8))
        #expect(request.old == 20_852_014)
        #expect(request.proof.count == 4)
        #expect(request.note == Array(Self.note.utf8))
        #expect(request.bytes == Array(Self.example.utf8))
        let signed = try SignedCheckpoint(parsing: request.note)
        #expect(signed.checkpoint.size == 20_852_163)
    }

    @Test func `a first request has no proof`() throws {
        let request = AddCheckpointRequest(old: 0, proof: [], note: [0x61])
        #expect(request.bytes == Array("old 0\n\na".utf8))
        #expect(try AddCheckpointRequest(parsing: request.bytes) == request)
    }

    @Test(
        arguments: [
            ("", .endsEarly(line: 1)), ("old 1", .endsEarly(line: 1)),
            ("new 1\n\na", .invalidOldSize), ("old 01\n\na", .invalidOldSize),
            ("old  1\n\na", .invalidOldSize), ("old -1\n\na", .invalidOldSize),
            ("old 1 \n\na", .invalidOldSize), ("old \n\na", .invalidOldSize),
            ("old 18446744073709551616\n\na", .invalidOldSize),
            ("old 1\n", .endsEarly(line: 2)), ("old 1\nAAAA\n\na", .invalidHash(line: 2)),
            ("old 1\n\(hash)\n\(hash) \n\na", .invalidHash(line: 3)),
            ("old 1\r\n\na", .invalidOldSize), ("old 1\n\(hash)", .endsEarly(line: 2)),
            ("old 1\n\(hash)\n", .endsEarly(line: 3)), ("old 1\n\n", .missingCheckpoint),
        ] as [(String, AddCheckpointError)])
    func `a malformed request is refused by line`(text: String, error: AddCheckpointError) {
        #expect(throws: error) { try AddCheckpointRequest(parsing: Array(text.utf8)) }
    }

    @Test func `63 hashes are read, one more is refused`() throws {
        let most = String(repeating: Self.hash + "\n", count: 63)
        let request = try AddCheckpointRequest(parsing: Array("old 1\n\(most)\na".utf8))
        #expect(request.proof.count == 63)
        #expect(throws: AddCheckpointError.proofTooLong(line: 65, limit: 63)) {
            try AddCheckpointRequest(parsing: Array("old 1\n\(most)\(Self.hash)\n\na".utf8))
        }
    }

    @Test func `a body beyond the limit is refused`() {
        let limit = AddCheckpointRequest.maximumByteCount
        let body = [UInt8](repeating: 0x61, count: limit + 1)
        #expect(throws: AddCheckpointError.tooLarge(bytes: limit + 1, limit: limit)) {
            try AddCheckpointRequest(parsing: body)
        }
    }
}
