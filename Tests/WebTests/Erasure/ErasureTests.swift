import Canon
import Consultation
import Foundation
import Proofs
import Records
import Registrar
import SanadTesting
import Store
import Testing
import Web

/// What a whole site still holds, shows and proves once a person's words are erased.
@Suite struct ErasureTests {
    private static let words = "Fibre never reached our street in Chitral."

    private func report(_ site: SiteTester) async throws -> VerificationReport {
        try await site.test.registrar.publishCheckpoint()
        let bundle = try Bundle.bytes(of: site.site)
        return try await Verification(TarSource(data: Data(bundle))).run()
    }

    /// What is wrong with the log, its frame, and what is shown or lost; the small sites of these
    /// tests invent the rest.
    private func faults(_ report: VerificationReport) -> [Finding] {
        report.findings.kept.filter { finding in
            finding.severity == .failure
                && [.ledger, .structure, .disclosure, .lostVoice].contains(finding.invariant)
        }
    }

    private func files(of site: SiteTester) throws -> Data {
        var all = Data()
        for suffix in ["", "-wal", "-shm"] {
            let path = site.test.folder.appending(path: "sanad.sqlite" + suffix)
            if FileManager.default.fileExists(atPath: path.path) {
                all += try Data(contentsOf: path)
            }
        }
        return all
    }

    @Test func `words that were public are gone from pages, bundle and files, and all is sound`()
        async throws
    {
        let given = try await OpenRoundCase()
        let site = given.tester
        let registrar = site.test.registrar
        let citizen: ID<StakeholderCategory> = try #require(ID("citizen"))
        let sealed = try await registrar.submit(
            SubmitComment(
                to: given.key, category: citizen,
                parts: [PreparedPart(text: Self.words)],
                code: ReceiptCode(random: registrar.random(10))), as: .anyone)
        let fact = try #require(sealed.entries.first?.fact as? SubmissionReceived)
        _ = try await registrar.submit(
            PublishSubmissions(in: given.key, [fact.submission]), as: OpenRoundCase.officer)
        let path = "/en\(OpenRoundCase.round)/submissions"
        #expect(try await site.get(path).html.contains(Self.words))
        let before = try await report(site)
        #expect(faults(before) == [])
        let shown = try Bundle.bytes(of: site.site)
        #expect(Data(shown).range(of: Data(Self.words.utf8)) != nil)

        _ = try await registrar.submit(
            EraseSubmission(fact.submission, ground: .requestOfAuthor), as: OpenRoundCase.officer)
        try site.test.store.cleanFiles()
        let after = try await report(site)
        #expect(faults(after) == [])
        #expect(after.findings.kept.filter { $0.invariant == .disclosure }.isEmpty)
        let left = Data(try Bundle.bytes(of: site.site))
        #expect(left.range(of: Data(Self.words.utf8)) == nil)
        #expect(try await !site.get(path).html.contains(Self.words))
        #expect(try files(of: site).range(of: Data(Self.words.utf8)) == nil)
    }

    @Test func `the words of a dispute are erased by a form, once`() async throws {
        let site = try await MeasuredSite().tester
        let check = try await site.post(
            "/en/indicators/c-1/dispute/check",
            [("words", "My neighbour Rashid counted 61."), ("period", "2025")])
        let fields = [
            ("words", "My neighbour Rashid counted 61."), ("period", "2025"),
            ("code", Self.hidden("code", in: check.html)),
            ("token", Self.hidden("token", in: check.html)),
        ]
        let sent = try await site.post("/en/indicators/c-1/dispute/send", fields)
        let address = try #require(sent.location?.split(separator: "/receipt").first)
        let id = address.replacing("/en/disputes/", with: "")
        try await site.signIn("statistics-office")
        let path = "/en/desk/delivery/disputes/\(id)"
        let page = try await site.get(path).html
        #expect(page.contains("Rashid") && page.contains("Erase the words of this dispute"))
        let unanswered = try await site.post(path + "/erasure", [])
        #expect(unanswered.status == 422)
        let ground = [("erase-ground", "contained_others_data")]
        #expect(try await site.post(path + "/erasure", ground).status == 303)
        let gone = try await site.get(path).html
        #expect(!gone.contains("Rashid") && !gone.contains("Erase the words of this dispute"))
        #expect(try await site.post(path + "/erasure", ground).status == 409)
        #expect(try await site.post(path + "/admission", []).status == 303)
        let disclosed = try site.test.store.read {
            try $0.count("SELECT count(*) FROM view_disclosed WHERE member = 'text'")
        }
        #expect(disclosed == 0, "admitting does not disclose what is gone")
        let after = try await report(site)
        #expect(faults(after) == [])
    }

    @Test func `the name of a person is erased by a form once no payment needs it`() async throws {
        let office = try await MoneyOffice()
        let fields = office.awardFields.map { field in
            switch field.0 {
            case "type": ("type", "person")
            case "name": ("name", "Zubaida Khanum")
            default: field
            }
        }
        try await office.desk.press(MoneyOffice.fund + "/awards", "award", fields)
        try await office.desk.press(
            MoneyOffice.award + "/milestones", "accept",
            [("milestone", "1"), ("evidence-en", "Seen")])
        try await office.desk.press(
            MoneyOffice.award + "/payments", "instruct",
            [("milestone", "1"), ("payment", "p-1"), ("amount", "250.50")])
        let ground = [("ground", "request_of_author")]
        let early = try await office.desk.send(MoneyOffice.award + "/erasure", "erase", ground)
        #expect(early.status == 422)
        #expect(early.html.contains("Payment p-1 is under way"))
        try await office.site.signIn("accounts-office")
        try await office.desk.press(MoneyOffice.payment + "/approval", "approve", [])
        try await office.desk.press(
            "/en/desk/treasury/import", "file", [("text", MoneyOffice.bankFile), ("step", "take")])
        try await office.desk.press(MoneyOffice.award + "/erasure", "erase", ground)
        let urdu = MoneyOffice.award.replacing("/en/", with: "/ur/")
        let page = try await office.site.get(urdu)
        #expect(page.status == 200)
        #expect(!page.html.contains("وصول کنندہ کا نام مٹائیں"))
        let again = try await office.desk.send(MoneyOffice.award + "/erasure", "erase", ground)
        #expect(again.status == 409)
    }

    @Test func `the name of an organisation stays`() async throws {
        let office = try await MoneyOffice()
        try await office.desk.press(MoneyOffice.fund + "/awards", "award", office.awardFields)
        let page = try await office.site.get(MoneyOffice.award)
        #expect(!page.html.contains("Erase the name"))
        let answer = try await office.desk.send(
            MoneyOffice.award + "/erasure", "erase", [("ground", "court_order")])
        #expect(answer.status == 422)
        #expect(answer.html.contains("part of the public record"))
    }

    private static func hidden(_ name: String, in html: String) -> String {
        let parts = html.split(separator: "name=\"\(name)\" value=\"")
        return parts.count > 1 ? String(parts[1].prefix { $0 != "\"" }) : ""
    }
}
