/// All numbers that a definition may name in `fold`: see docs/formulas.md.
public enum NamedMeasures {
    /// The folds.
    static let folds: [any MeasureFold.Type] = [
        AnsweredBeforeApproval.self, ChangesWithCause.self, PersonalDataFound.self,
        ProvisionsComplete.self, PublishedInTime.self,
    ]

    private static let onPolicy =
        "exists consultation.opened.v1 where instrument = policy with consultation = consultation"

    /// Formulas that many policies need, under a name.
    static let formulas: [(name: String, text: String)] = [
        (
            "consultation.assisted_share",
            "100 * share(count(consultation.submission_received.v1 where channel in "
                + "(\"paper\", \"meeting\") and \(onPolicy)), "
                + "count(consultation.submission_received.v1 where \(onPolicy)))"
        ),
        (
            "consultation.days_to_answers",
            "median(days from consultation.round_closed.v1 where \(onPolicy) "
                + "to each all first consultation.theme_answered.v1 by consultation, theme "
                + "by consultation = consultation, round = round)"
        ),
        (
            "services.online_end_to_end",
            "count(ever last services.service_tested.v1 by service where level >= 3 and not "
                + "exists last services.service_listed.v1 by service where ended = true "
                + "with service = service)"
        ),
        (
            "treasury.days_from_award_to_first_payment",
            "median(days from treasury.awarded.v1 to treasury.payment_confirmed.v1 "
                + "at value_date by award = award)"
        ),
    ]

    /// The names, sorted.
    public static let names: [String] = (folds.map { $0.name } + formulas.map(\.name)).sorted()

    /// The formula that a name stands for; `nil` for one that is a rule in Swift, and for a name
    /// that is not known.
    public static func formula(_ name: String) -> String? {
        formulas.first { $0.name == name }?.text
    }
}
