package import Canon
package import Records

/// What the demonstration shows: an invented consultation on the sample policy.
///
/// Everything follows from the seed; nobody in it exists, and every organisation in it says that it
/// is a demonstration.
package enum DemonstrationContent {
    /// The number from which all submissions are drawn.
    package static let seed: UInt64 = 2024_05_29

    /// What the consultation is called.
    package static let consultationTitle = Texts(
        en: "Consultation on the Digital Policy 2024 (demonstration)",
        ur: "ڈیجیٹل پالیسی 2024 پر مشاورت (نمائشی)")

    /// Stakeholder categories to choose from.
    package static var categories: [CategoryTerm] { Categories.all }

    /// The three drafts and the final text, each with its changes and their causes.
    package static var versions: [DraftVersion] { DraftVersion.all }

    /// How provisions read before the final text.
    package static var earlierWordings: [EarlierWording] { EarlierWording.all }

    /// What becomes of the goals of the older policy.
    package static var goalFates: [GoalFateContent] { GoalFateContent.all }

    /// The full text of every version, in English and Urdu.
    package static func texts() throws -> DraftTexts { try DraftTexts() }

    /// The three rounds. Costs some milliseconds; the caller keeps the result.
    package static func rounds() -> [RoundContent] {
        (1...3).map { number in
            RoundContent(
                number: number, version: number, hours: RoundWriter.hours,
                questions: Questions.asked(in: number), themes: ThemeContent.answered(in: number),
                revisions: number == 3 ? AnswerRevision.round3 : [],
                submissions: RoundWriter.submissions(of: number, seed: seed))
        }
    }
}

extension ThemeContent {
    static func answered(in round: Int) -> [ThemeContent] {
        switch round {
        case 1: round1
        case 2: round2
        default: round3
        }
    }
}

extension DemonstrationContent {
    /// What is asked once the text is in force.
    static let questionsInForce = [
        QuestionTerm(
            question: known("noticed"),
            text: Texts(
                en: "What of this policy have you noticed where you live or work?",
                ur: "اس پالیسی کا کون سا اثر آپ نے اپنے رہنے یا کام کی جگہ پر دیکھا؟"))
    ]
}
