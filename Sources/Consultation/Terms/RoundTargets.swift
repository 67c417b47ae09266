package import Canon
package import Records

/// What a submission to a round may speak to.
package struct RoundTargets: Sendable {
    /// Categories of the consultation.
    package let categories: Set<ID<StakeholderCategory>>
    /// Questions of the round.
    package let questions: Set<ID<Question>>
    /// Those provisions of the round's version that were asked about.
    package let provisions: Set<ID<Provision>>

    package init(
        categories: Set<ID<StakeholderCategory>>, questions: Set<ID<Question>>,
        provisions: Set<ID<Provision>>
    ) {
        self.categories = categories
        self.questions = questions
        self.provisions = provisions
    }
}
