import FoundationEssentials
import Ledger
import Proofs
import Testing

@Suite struct VerifyRequestTests {
    /// A folder of the test's own with an honest log in it.
    private func inFolder(_ name: String, _ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.path + "/sanad-verify-" + name
        for file in try Story.whole().log.copy().files() {
            let path = folder + "/" + file.path
            let parent = URL(filePath: path).deletingLastPathComponent()
            try FileManager.default.createDirectory(
                at: parent, withIntermediateDirectories: true)
            try Data(file.bytes).write(to: URL(filePath: path))
        }
        try await body(folder)
        try FileManager.default.removeItem(atPath: folder)
    }

    @Test func `a folder is checked with the key and heads kept in files`() async throws {
        try await inFolder("folder") { folder in
            let request = VerifyRequest(
                log: folder, key: folder + "/vkey", seen: [folder + "/checkpoint"],
                against: folder)
            let outcome = await request.run()
            #expect(outcome.exitStatus == 0, "\(outcome.text)")
            #expect(!outcome.text.contains("FAILED"))
        }
    }

    @Test func `the key may be given as text and the answer asked for in JSON`() async throws {
        try await inFolder("json") { folder in
            let key = try LogBuilder.key().verifierKey.text
            let outcome = await VerifyRequest(log: folder, key: key, isJSON: true).run()
            #expect(outcome.exitStatus == 0)
            #expect(outcome.text.hasPrefix("{\"checks\":["))
        }
    }

    @Test func `input that cannot be used ends with 2 and says what to do`() async throws {
        try await inFolder("unusable") { folder in
            let cases = [
                VerifyRequest(log: folder + "/nowhere"),
                VerifyRequest(log: folder + "/vkey"),
                VerifyRequest(log: folder + "/tile"),
                VerifyRequest(log: folder, key: "not+a+key"),
                VerifyRequest(log: folder, seen: [folder + "/vkey"]),
                VerifyRequest(log: folder, receipts: [folder + "/nowhere"]),
            ]
            for request in cases {
                let outcome = await request.run()
                #expect(outcome.exitStatus == 2)
                #expect(outcome.text.count > 40, "\(outcome.text)")
            }
        }
    }
}
