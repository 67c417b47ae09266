import Canon
import HTTPTypes
import Testing

/// What officers do with money, and what the desk refuses.
@Suite struct MoneyDeskTests {
    @Test func `both signatures of one office are refused`() async throws {
        let office = try await MoneyOffice()
        try await office.instruct()
        let before = try office.size
        let answer = try await office.desk.send(MoneyOffice.payment + "/approval", "approve", [])
        #expect(answer.status == 422)
        #expect(answer.html.contains("Another office must sign now"))
        #expect(try office.size == before)
    }

    @Test func `more than an office has is refused in both languages`() async throws {
        let office = try await MoneyOffice()
        let fields = [("year", "2027"), ("office", "skills-wing"), ("amount", "4000.01")]
        let english = try await office.desk.send(
            MoneyOffice.fund + "/allotments", "allot", fields)
        #expect(english.status == 422)
        #expect(english.html.contains("holds PKR\u{00A0}4,000.00 and no more"))
        #expect(english.html.contains("value=\"4000.01\""))
        let urdu = try await office.desk.send(
            MoneyOffice.fund.replacing("/en/", with: "/ur/") + "/allotments", "allot", fields)
        #expect(urdu.status == 422)
        #expect(urdu.html.contains("4,000.00\u{00A0}روپے"))
    }

    @Test(arguments: ["", "-5", "1.234", "1,000", "ten"])
    func `an amount that does not read records nothing`(_ amount: String) async throws {
        let office = try await MoneyOffice()
        let before = try office.size
        let answer = try await office.desk.send(
            MoneyOffice.fund + "/appropriations", "grant",
            [("year", "2027"), ("amount", amount), ("authority-en", "Demand 42")])
        #expect(answer.status == 422)
        #expect(answer.html.contains("href=\"#grant-amount\""))
        #expect(try office.size == before)
    }

    @Test func `an award is refused for a provision that the fund does not pay for`()
        async throws
    {
        let office = try await MoneyOffice()
        let fields = office.awardFields.map { $0.0 == "provision" ? ($0.0, "elsewhere") : $0 }
        let answer = try await office.desk.send(MoneyOffice.fund + "/awards", "award", fields)
        #expect(answer.status == 422)
        #expect(answer.html.contains("href=\"#award-provision\""))
        #expect(answer.html.contains("value=\"Acme &amp; Sons\""))
    }

    @Test func `the fate of every line is shown before a bank file is taken`() async throws {
        let office = try await MoneyOffice()
        try await office.instruct()
        try await office.site.signIn("accounts-office")
        let path = "/en/desk/treasury/import"
        let unsigned = try await office.desk.send(path, "file", [("text", MoneyOffice.bankFile)])
        #expect(unsigned.html.contains("Not an approved payment"))
        #expect(!unsigned.html.contains("Record these movements"))
        try await office.desk.press(MoneyOffice.payment + "/approval", "approve", [])
        let before = try office.size
        let preview = try await office.desk.send(path, "file", [("text", MoneyOffice.bankFile)])
        #expect(preview.status == 200)
        #expect(preview.html.contains("Of 2 lines, 1 confirm"))
        #expect(preview.html.contains("Names no payment; passed over"))
        #expect(preview.html.contains("Record these movements"))
        #expect(try office.size == before)
        let fields = [("text", MoneyOffice.bankFile), ("step", "take")]
        try await office.desk.press(path, "file", fields)
        let again = try await office.desk.send(path, "file", fields)
        #expect(again.status == 409)
        #expect(again.html.contains("Nothing in the file is new"))
    }

    @Test func `what a bank sends back is shown, recorded once, and never more than was paid`()
        async throws
    {
        let office = try await MoneyOffice()
        try await office.pay()
        try await office.site.signIn("accounts-office")
        let path = "/en/desk/treasury/import"
        let header = "payment,amount,currency,value_date,bank_reference,direction\n"
        let half = [("text", header + "p-1,100.25,PKR,2026-11-04,RET-1,returned")]
        let preview = try await office.desk.send(path, "file", half)
        #expect(preview.html.contains("Of 1 lines, 0 confirm a payment, 1 return one"))
        #expect(preview.html.contains("The money came back; recorded as a refund"))
        try await office.desk.press(path, "file", half + [("step", "take")])
        let again = try await office.desk.send(path, "file", half + [("step", "take")])
        #expect(again.status == 409)
        let more = [("text", header + "p-1,150.26,PKR,2026-11-05,RET-2,returned")]
        let refused = try await office.desk.send("/ur/desk/treasury/import", "file", more)
        #expect(refused.html.contains("ادائیگی کے باقی سے زیادہ رقم واپس آئی"))
    }

    @Test(arguments: ["", "payment;amount\r\np-1;5", "<Document/>"])
    func `a file that is none is refused with its line`(_ text: String) async throws {
        let office = try await MoneyOffice()
        let answer = try await office.desk.send(
            "/ur/desk/treasury/import", "file", [("text", text)])
        #expect(answer.status == 422)
        #expect(answer.html.contains("href=\"#file-text\""))
    }

    @Test func `a payment that was confirmed is given back in part, and no more than was paid`()
        async throws
    {
        let office = try await MoneyOffice()
        try await office.pay()
        func fields(_ amount: String, _ reference: String) -> [(String, String)] {
            [
                ("amount", amount), ("reference", reference), ("date", "2"),
                ("date-month", "11"), ("date-year", "2026"), ("reason-en", "Unspent"),
            ]
        }
        let path = MoneyOffice.payment + "/refunds"
        try await office.desk.press(path, "refund", fields("50.50", "BACK-1"))
        let beyond = try await office.desk.send(path, "refund", fields("200.01", "BACK-2"))
        #expect(beyond.status == 422)
        #expect(beyond.html.contains("Of this payment PKR\u{00A0}200.00 can be given back"))
        let page = try await office.site.get("/en/payments/p-1").html
        #expect(page.contains("The recipient gave money back") && page.contains("BACK-1"))
    }

    @Test func `a void award says so on its page, and takes no payment`() async throws {
        let office = try await MoneyOffice()
        try await office.desk.press(MoneyOffice.fund + "/awards", "award", office.awardFields)
        try await office.desk.press(
            MoneyOffice.award + "/void", "void", [("reason-en", "The school closed")])
        let page = try await office.site.get("/ur/awards/lab").html
        #expect(page.contains("The school closed") && page.contains("منسوخ"))
        let late = try await office.desk.send(
            MoneyOffice.award + "/milestones", "accept",
            [("milestone", "1"), ("evidence-en", "Seen")])
        #expect(late.status == 409)
    }

    @Test func `what waits is listed, and the approved payments are a file for officers`()
        async throws
    {
        let office = try await MoneyOffice()
        try await office.instruct()
        let list = try await office.site.get("/en/desk/treasury").html
        #expect(list.contains("href=\"/en/desk/treasury/payments/p-1\""))
        #expect(BalancedMarkup(list).problems == [])
        try await office.site.signIn("accounts-office")
        try await office.desk.press(MoneyOffice.payment + "/approval", "approve", [])
        let file = try await office.site.get("/desk/funds/skills/approved.csv")
        #expect(file.html.contains("p-1,skills,lab,1,Acme & Sons"))
        #expect(file.headers[.cacheControl] == "no-store")
        #expect(try await SiteTester().get("/desk/funds/skills/approved.csv").status == 303)
    }

    @Test(arguments: ["", "/new", "/import", "/funds/skills", "/funds/skills/awards"])
    func `each page of the desk is whole in both languages`(_ path: String) async throws {
        let office = try await MoneyOffice()
        for language in ["en", "ur"] {
            let answer = try await office.site.get("/\(language)/desk/treasury" + path)
            #expect(answer.status == 200)
            #expect(BalancedMarkup(answer.html).problems == [])
        }
    }
}
