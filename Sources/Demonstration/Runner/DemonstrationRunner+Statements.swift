import Canon
import Records
import Registrar
import Treasury

extension DemonstrationRunner {
    /// Days that one statement of a bank covers.
    private static let fortnight = 14
    /// A statement that lay about: its payments are published late, and a number says so.
    private static let late = (fund: FundContent.startUps.fund, day: 140, by: 8)

    /// What banks say, in the files that they send: one bank in XML, the other in a table.
    func planStatements(_ plan: inout StoryPlan) {
        let payments = PaymentContent.all + [TreasuryTurns.successorPayment]
        for fund in FundContent.all {
            let own = payments.filter { award($0.award)?.fund == fund.fund }
            for end in stride(from: Self.fortnight, through: 700, by: Self.fortnight) {
                let paid = own.filter { (end - Self.fortnight + 1...end).contains($0.paid) }
                guard !paid.isEmpty else { continue }
                let isLate = fund.fund == Self.late.fund && end == Self.late.day
                let statement = statement(of: paid, endingOn: end, fund)
                plan.add(at: calendar.moment(end + 1 + (isLate ? Self.late.by : 0))) { _ in
                    try await take(statement, of: fund)
                }
            }
        }
    }

    private func statement(
        of payments: [PaymentContent], endingOn day: Int, _ fund: FundContent
    ) -> StatementContent {
        StatementContent(
            number: "DEMO-\(fund.fund.text)-\(day)", createdOn: calendar.date(day),
            lines: payments.map { payment in
                StatementContent.Line(
                    payment: payment.name, amount: amount(of: payment),
                    valueDate: calendar.date(payment.paid),
                    reference: "DEMO-\(payment.name.uppercased())")
            })
    }

    /// The file is read and compared with the books as an office's upload is.
    private func take(_ statement: StatementContent, of fund: FundContent) async throws {
        let isTable = fund.fund == FundContent.startUps.fund
        let file = isTable ? statement.table : statement.markup
        let read = try BankStatement(parsing: Array(file.utf8))
        try await perform(ImportConfirmations(read), as: Self.fundDesk)
    }
}
