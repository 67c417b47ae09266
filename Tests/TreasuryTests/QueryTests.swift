import Canon
import Records
import Registrar
import Rules
import SanadTesting
import Store
import Testing
import Treasury
import Wire

@Suite struct QueryTests {
    @Test func `a payment leads to its milestone, award, decision, provision and policy`()
        async throws
    {
        let sample = try await SampleFund.withApproved()
        try await sample.submit(sample.confirm())
        let chain = try #require(try sample.read { try $0.chain(of: id("pay1")) })
        #expect(chain.payment.office == "programme-office")
        #expect(chain.payment.approvedOffice == "accounts-office")
        #expect(chain.payment.bankReference == "BANK-1")
        #expect(chain.payment.statementDigest == .sha256([1]))
        #expect(chain.milestone.number == 1)
        #expect(chain.award.decision[.english] == "Board, minute 7")
        #expect(chain.award.provision.text == "p1")
        #expect(chain.fund.instrument.text == "digital-policy")
        let detail = try #require(try sample.read { try $0.detail(of: id("award")) })
        #expect(detail.milestones.map(\.paid.minorUnits) == [100, 0])
        #expect(detail.payments.map(\.phase) == [.confirmed])
        #expect(detail.balances.map(\.balance.minorUnits) == [200, 0, 100])
    }

    @Test func `an account's balance can be had at any size of the log`() async throws {
        let sample = try await SampleFund()
        var expected: [(UInt64, Int64)] = [(try sample.size, 0)]
        let available = Account(sample.fund, SampleFund.year, .available)
        try await sample.submit(sample.appropriate(1000))
        expected.append((try sample.size, 1000))
        for number in 1...5 {
            try await sample.submit(sample.allot(Int64(number), key: "k\(number)"))
            let last = try #require(expected.last).1
            expected.append((try sample.size, last - Int64(number)))
        }
        for (size, balance) in expected {
            #expect(
                try sample.read { try $0.balance(available, atSize: size) }.minorUnits == balance)
        }
        let newest = try sample.read { try $0.postings(on: available, limit: 2) }
        #expect(newest.map(\.amount.minorUnits) == [5, 4])
        #expect(newest.map(\.creditAfter.minorUnits) == [985, 990])
        let next = try sample.read {
            try $0.postings(on: available, before: newest.last?.entry, limit: 100)
        }
        #expect(next.map(\.amount.minorUnits) == [3, 2, 1, 1000])
    }

    @Test func `what waits for a signature and for the bank is listed`() async throws {
        let sample = try await SampleFund.withAward()
        try await sample.submit(sample.instruct(40, payment: "a", key: "ka"))
        try await sample.submit(sample.instruct(60, payment: "b", key: "kb"))
        try await sample.submit(
            sample.approve(payment: "b", key: "kc"), as: SampleFund.second)
        #expect(try sample.read { try $0.waiting(.pending) }.map(\.payment.payment.text) == ["a"])
        let approved = try sample.read { try $0.waiting(.approved) }
        #expect(approved.map(\.payment.payment.text) == ["b"])
        #expect(approved.first?.recipientName == "Acme")
        let file = try sample.site.store.read {
            try PaymentOrder.csv(of: sample.fund, in: $0, sample.site.store.vault)
        }
        let lines = String(decoding: file, as: UTF8.self).split(separator: "\r\n")
        #expect(lines.count == 2)
        #expect(lines.last?.hasPrefix("b,digital-fund,award,1,Acme,,0.60,PKR") == true)
    }

    @Test func `awards are found by their provision`() async throws {
        let sample = try await SampleFund.withAward()
        let found = try sample.read { try $0.awards(for: id("p1"), of: id("digital-policy")) }
        #expect(found.map(\.award.text) == ["award"])
        #expect(try sample.read { try $0.awards(for: id("p2"), of: id("digital-policy")) } == [])
        #expect(try sample.read { try $0.awards(of: sample.fund) }.count == 1)
    }

    @Test func `postings as CSV add up to every balance`() async throws {
        let sample = try await SampleFund.withApproved()
        try await sample.submit(sample.confirm())
        let bytes = try sample.read { try $0.postingsCSV(of: sample.fund) }
        var reader = try CSVReader(bytes)
        var sums: [String: Int64] = [:]
        _ = try reader.next()
        while let row = try reader.next() {
            let amount = try #require(Money(row.fields[9], places: 2)).minorUnits
            sums["\(row.fields[5])/\(row.fields[6])", default: 0] += amount
            sums["\(row.fields[7])/\(row.fields[8])", default: 0] -= amount
        }
        #expect(sums.values.reduce(0, +) == 0)
        #expect(sums["paid/award"] == 100)
        #expect(sums["available/"] == 400)
        #expect(sums["appropriated/"] == -1000)
    }

    @Test func `a fund shows its name, currency and years`() async throws {
        let sample = try await SampleFund.withAward()
        let fund = try #require(try sample.read { try $0.funds() }.first)
        #expect(fund.title[.urdu] == "ڈیجیٹل فنڈ")
        #expect(fund.currency == "PKR")
        #expect(fund.isDemonstration)
        let statement = try sample.read {
            try $0.statement(of: sample.fund, SampleFund.year, limit: 2)
        }
        #expect(statement.lines.count == 2)
        #expect(statement.isShortened)
        #expect(statement.isBalanced)
        #expect(try sample.read { try $0.provisions(of: sample.fund) } == [])
    }
}
