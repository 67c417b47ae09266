import Canon
import Delivery
import GRDB
import Records
import Rules

/// What somebody has written so far against a number, exactly as the forms carry it.
struct DisputeDraft: Sendable {
    /// The names of the fields.
    enum Field {
        static let text = "words"
        static let period = "period"
    }

    var text: String
    var period: String

    init(_ form: FormBody) {
        text = form[Field.text]
        period = form[Field.period]
    }

    /// An empty draft on the period that the address names.
    init(_ wanted: PageRequest) {
        text = ""
        period = wanted.query(Field.period)
    }

    /// The period; `nil` for something that is none.
    var chosenPeriod: ReportingPeriod? { ReportingPeriod(period) }
}

/// The number that a dispute is about, with the periods that it may choose from.
struct DisputePlace {
    let request: DeliveryRequest
    let indicator: IndicatorSummary
    /// The newest number of each period, the newest period first.
    let numbers: [ObservationSummary]

    /// - Throws: `PageProblem.notFound` where there is no such indicator.
    init(_ wanted: PageRequest, _ database: Database) throws {
        request = DeliveryRequest(wanted, database)
        guard let indicator = try request.queries.indicator(wanted.id("indicator")) else {
            throw PageProblem.notFound
        }
        self.indicator = indicator
        var numbers: [ObservationSummary] = []
        let all = try request.queries.observations(of: indicator)
        // The office's own series stands for a period, and of that the newest number.
        let ordered = all.filter(\.cell.isOfAll).sorted { left, right in
            guard left.series != right.series else { return left.entry > right.entry }
            return SeriesOrder.precedes(
                (left.series.text, left.confidence), (right.series.text, right.confidence))
        }
        for number in ordered
        where !numbers.contains(where: { $0.period == number.period }) {
            numbers.append(number)
        }
        self.numbers = numbers.sorted { $0.period > $1.period }
    }

    var language: PageLanguage { request.language }

    func number(of draft: DisputeDraft) -> ObservationSummary? {
        draft.chosenPeriod.flatMap { period in numbers.first { $0.period == period } }
    }

    /// How a number is called in the list: its period and its digits with the unit.
    func name(of number: ObservationSummary) -> String {
        let period = Words.period(number.period).in(language)
        guard let value = number.cell.value else { return period }
        return Words.numberOfPeriod(period, Amount(value, indicator.unit.name).text(language))
            .in(language)
    }

    /// What the writer can mend, in the language of the page; empty when it may be sent.
    func errors(in draft: DisputeDraft) -> [FieldError] {
        var errors: [FieldError] = []
        if number(of: draft) == nil {
            errors.append(
                FieldError(DisputeDraft.Field.period, Words.disputeUnknownPeriod.in(language)))
        }
        do throws(PlainText.Problem) {
            _ = try PlainText(checking: draft.text, limit: RaiseDispute.textLimit)
        } catch {
            errors.append(
                FieldError(
                    DisputeDraft.Field.text, CommentDraft.words(error, draft.text).in(language)))
        }
        return errors
    }
}
