/// How numbers of the log are made: by a rule that has a name, or by a formula of our own
/// (docs/formulas.md).
extension IndicatorComputation {
    static let completeProvisions = fold("policy.provisions_complete")
    static let explainedChanges = fold("policy.changes_with_cause")
    static let answeredThemes = fold("consultation.answered_before_approval")
    static let daysToAnswers = fold("consultation.days_to_answers")
    static let assistedSubmissions = fold("consultation.assisted_share")
    static let paymentsInTime = fold("treasury.published_in_ten_working_days")
    static let daysToFirstPayment = fold("treasury.days_from_award_to_first_payment")
    static let personalData = fold("log.personal_data_found")

    /// Awards are few: each number is of all since the beginning.
    static let awardsToWomen = formula(
        """
        100 * share(count(ever treasury.awarded.v1 where recipient.women_led = true), \
        count(ever treasury.awarded.v1))
        """)

    static let awardsOutsideCities = formula(
        """
        100 * share(count(ever treasury.awarded.v1 where exists recipient.area \
        and not recipient.area in ("PK-SD-KARACHI", "PK-PB-LAHORE", "PK-PB-FAISALABAD")), \
        count(ever treasury.awarded.v1))
        """)

    /// From level 3 on a service is online from start to end (docs/services.md).
    static let servicesOnline = formula(
        "count(ever last services.service_tested.v1 by service where level >= 3)")
}
