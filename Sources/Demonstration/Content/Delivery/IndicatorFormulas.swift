/// How numbers of the log are made (docs/formulas.md).
///
/// What the consultation did lies before the first period: its formulas read everything up to the
/// end of the period, and not the period alone.
extension IndicatorComputation {
    static let answeredThemes = formula(
        """
        100 * share(count(ever consultation.theme_created.v1 \
        where exists consultation.theme_answered.v1 with theme = theme \
        and not exists consultation.theme_retired.v1 with theme = theme), \
        count(ever consultation.theme_created.v1 \
        where not exists consultation.theme_retired.v1 with theme = theme))
        """)

    static let explainedChanges = formula(
        """
        100 * (count(ever policy.provision_added.v1 where instrument = policy and version > 1 \
        and exists causes.type) \
        + count(ever policy.provision_revised.v1 where instrument = policy and version > 1 \
        and exists causes.type) \
        + count(ever policy.provision_removed.v1 where instrument = policy and version > 1 \
        and exists causes.type)) \
        / (count(ever policy.provision_added.v1 where instrument = policy and version > 1) \
        + count(ever policy.provision_revised.v1 where instrument = policy and version > 1) \
        + count(ever policy.provision_removed.v1 where instrument = policy and version > 1))
        """)

    static let daysToAnswers = formula(
        """
        median(days from ever consultation.round_closed.v1 \
        to each ever first consultation.theme_answered.v1 by theme \
        by consultation = consultation, round = round)
        """)

    static let assistedSubmissions = formula(
        """
        100 * share(count(ever consultation.submission_received.v1 \
        where channel in ("paper", "meeting")), \
        count(ever consultation.submission_received.v1))
        """)

    static let daysToFirstPayment = formula(
        """
        median(days from treasury.awarded.v1 \
        to first treasury.payment_confirmed.v1 by award by award = award)
        """)

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

    static let servicesOnline = formula(
        "count(ever last services.service_tested.v1 by service where level >= 3)")
}

/// Rules that no formula says, by their names.
extension IndicatorComputation {
    static let completeProvisions = fold("complete_provisions")
    static let paymentsInTime = fold("payments_published_in_time")
    static let personalData = fold("personal_data_findings")
}
