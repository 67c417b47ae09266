import Canon
import Testing

/// What anybody reads about money.
@Suite struct MoneyPagesTests {
    @Test(arguments: ["en", "ur"])
    func `without a fund the page says so`(_ language: String) async throws {
        let answer = try await SiteTester().get("/\(language)/money")
        #expect(answer.status == 200)
        #expect(answer.html.contains("class=\"empty\""))
        #expect(BalancedMarkup(answer.html).problems == [])
    }

    @Test(arguments: ["/funds/none", "/funds/none/accounts", "/awards/none", "/payments/none"])
    func `what does not exist is not found`(_ path: String) async throws {
        #expect(try await SiteTester().get("/en" + path).status == 404)
    }

    @Test func `a payment leads to the bank, both offices, the award and the provision`()
        async throws
    {
        let office = try await MoneyOffice()
        try await office.pay()
        for language in ["en", "ur"] {
            let answer = try await office.site.get("/\(language)/payments/p-1")
            #expect(answer.status == 200)
            #expect(BalancedMarkup(answer.html).problems == [])
            let statement = Digest.sha256(Array(MoneyOffice.bankFile.utf8)).hex
            for piece in [
                "BANK-1", statement, "programme-office", "accounts-office", "250.50", "Seen",
                "Acme &amp; Sons", "Board, minute 7", "/\(language)/awards/lab",
                "/\(language)/policies/digital/provisions/\(office.provision)",
                "/\(language)/funds/skills/accounts?year=2027", "chain__step--sealed",
            ] { #expect(answer.html.contains(piece), "\(piece)") }
        }
        let urdu = try await office.site.get("/ur/payments/p-1").html
        #expect(urdu.contains("<bdi dir=\"ltr\">250.50</bdi>\u{00A0}روپے"))
    }

    @Test func `a fund shows a trial balance, its offices and its awards`() async throws {
        let office = try await MoneyOffice()
        try await office.pay()
        let html = try await office.site.get("/en/funds/skills").html
        #expect(BalancedMarkup(html).problems == [])
        #expect(html.contains("Debits equal credits"))
        for piece in ["10,000.00", "4,000.00", "5,249.50", "500.00", "250.50", "skills-wing"] {
            #expect(html.contains(piece), "\(piece)")
        }
        #expect(html.contains("href=\"/en/awards/lab\""))
        #expect(html.contains("href=\"/data/funds/skills/postings.csv\""))
        let all = try await office.site.get("/en/money").html
        #expect(all.contains("One fund was granted PKR\u{00A0}10,000.00"))
        let provision = "/en/policies/digital/provisions/\(office.provision)"
        #expect(try await office.site.get(provision).html.contains("/en/awards/lab"))
    }

    @Test func `the postings of a fund add up to its balances`() async throws {
        let office = try await MoneyOffice()
        try await office.pay()
        let file = try await office.site.get("/data/funds/skills/postings.csv").html
        let rows = file.split(whereSeparator: \.isNewline).dropFirst()
            .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        var sums: [String: Int64] = [:]
        for row in rows {
            let amount = try #require(Money(row[9], places: 2)).minorUnits
            sums[row[5], default: 0] += amount
            sums[row[7], default: 0] -= amount
        }
        #expect(sums["paid"] == 25_050 && sums["committed"] == 50_000)
        #expect(sums["available"] == 400_000 && sums["allotted"] == 524_950)
        #expect(sums.values.reduce(0, +) == 0)
    }

    @Test func `balances are those of the size that is asked for`() async throws {
        let office = try await MoneyOffice()
        let size = try office.size
        try await office.pay()
        let path = "/en/funds/skills/accounts?year=2027&kind=allotted&holder=skills-wing"
        let then = try await office.site.get(path + "&size=\(size)").html
        #expect(then.contains("6,000.00") && !then.contains("5,249.50"))
        let now = try await office.site.get(path).html
        #expect(now.contains("5,249.50"))
        #expect(BalancedMarkup(now).problems == [])
    }

    @Test func `the programming interface tells the same`() async throws {
        let office = try await MoneyOffice()
        try await office.pay()
        func json(_ path: String) async throws -> JSONValue {
            let answer = try await office.site.get("/api/v1/" + path)
            #expect(answer.status == 200, "\(path)")
            return try JSONParser.parse(Array(answer.html.utf8))
        }
        let payment = try await json("payments/p-1")
        #expect(payment["payment"]?["amount_minor"] == .integer(25_050))
        #expect(payment["payment"]?["second_signature"]?.text == "accounts-office")
        #expect(payment["postings"]?.elements?.count == 4)
        #expect(try await json("awards/lab")["milestones"]?.elements?.count == 2)
        #expect(try await json("funds/skills/awards?limit=1")["awards"]?.elements?.count == 1)
        let year = try await json("funds/skills")["years"]?.elements?.first
        #expect(year?["debits_minor"] == year?["credits_minor"])
        #expect(try await json("funds")["funds"]?.elements?.count == 1)
    }
}
