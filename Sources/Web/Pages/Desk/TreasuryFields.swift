import Canon
import Records
import Registrar
import Rules
import Treasury

extension DeskForm {
    /// The key of an act: it follows from the form's one-time token, so that a form pressed twice
    /// is one act.
    func actKey(_ visit: DeskVisit) -> ID<ActKey> {
        let token = typed?["token"] ?? ""
        guard !token.isEmpty else {
            return ID(prefix: "k", random: visit.wanted.site.registrar.random(16))
        }
        let words = "sanad-desk-act/v1\n\(name)\n\(token)"
        return ID(prefix: "k", random: Array(Digest.sha256(Array(words.utf8)).bytes.prefix(16)))
    }

    /// An amount as typed, in a fund's currency.
    func amount(_ field: String, of fund: FundSummary) throws(DeskFieldProblem) -> FundAmount {
        guard let amount = Money(self[field], places: fund.places) else {
            throw DeskFieldProblem(DeskRefusal(field, .amountUnread))
        }
        return FundAmount(amount, fund.currency)
    }

    /// The digest typed in a field that may be empty.
    func digest(_ field: String) throws(DeskFieldProblem) -> Digest? {
        guard !self[field].isEmpty else { return nil }
        guard let digest = Digest(hex: self[field].lowercased()) else {
            throw DeskFieldProblem(DeskRefusal(field, .digestUnread))
        }
        return digest
    }
}

extension HTML {
    /// Writes the field of an amount; its hint names the currency.
    mutating func amountField(
        _ form: DeskForm, _ fund: FundSummary, _ label: Words = .moneyAmount, standing: String = ""
    ) {
        field(
            form, "amount", label, standing: standing, kind: .code,
            hint: .amountHint(fund.currency))
    }

    /// Writes a choice of fiscal years, the running one first.
    mutating func yearField(_ form: DeskForm, _ years: [Int]) {
        let language = language
        choice(
            form, "year", .moneyYear,
            years.map {
                ChoiceField.Option(String($0), .text(Words.fiscalYear($0).in(language)))
            }, kind: .select, standing: years.first.map { [String($0)] } ?? [])
    }
}
