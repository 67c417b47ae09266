import Canon
import Records

extension DraftVersion {
    /// The three drafts and the final text.
    static let all: [DraftVersion] = [
        DraftVersion(
            number: 1, stage: .draft,
            label: Texts(en: "First draft (demonstration)", ur: "پہلا مسودہ (نمائشی)"),
            changes: []),
        DraftVersion(
            number: 2, stage: .draft,
            label: Texts(en: "Second draft (demonstration)", ur: "دوسرا مسودہ (نمائشی)"),
            changes: afterRound1),
        DraftVersion(
            number: 3, stage: .draft,
            label: Texts(en: "Third draft (demonstration)", ur: "تیسرا مسودہ (نمائشی)"),
            changes: afterRound2),
        DraftVersion(
            number: 4, stage: .final,
            label: Texts(en: "Final text (demonstration)", ur: "حتمی متن (نمائشی)"),
            changes: afterRound3),
    ]

    private static let afterRound1: [ProvisionChange] = [
        ProvisionChange(.revised, "0.3", because: .answer(theme: "r1-hearings")),
        ProvisionChange(.revised, "1.1", because: .answer(theme: "r1-where-practicable")),
        ProvisionChange(.revised, "3.6", because: .answer(theme: "r1-outages")),
        ProvisionChange(.revised, "4.1", because: .answer(theme: "r1-completions")),
        ProvisionChange(.revised, "5.1", because: .answer(theme: "r1-small-firms")),
        ProvisionChange(.revised, "5.2", because: .answer(theme: "r1-fix-dates")),
        ProvisionChange(.added, "5.5", from: ["5.2"], because: .answer(theme: "r1-fix-dates")),
        ProvisionChange(.revised, "5.6", because: madeRoom),
    ]

    private static let afterRound2: [ProvisionChange] = [
        ProvisionChange(.revised, "0.3", because: .uniquePoint(name: "images")),
        ProvisionChange(.revised, "1.1", because: .answer(theme: "r2-overrule")),
        ProvisionChange(.added, "1.7", because: .answer(theme: "r2-own-cases")),
        ProvisionChange(.revised, "2.4", because: .answer(theme: "r2-on-chain")),
        ProvisionChange(
            .revised, "3.1",
            because: .answer(theme: "r2-median"), .answer(theme: "r2-tail")),
        ProvisionChange(
            .removed, "5-registration", because: .answer(theme: "r2-registration")),
        ProvisionChange(.revised, "5.4", because: closedGap),
        ProvisionChange(.revised, "5.5", because: closedGap),
        ProvisionChange(.revised, "5.6", because: closedGap),
    ]

    private static let afterRound3: [ProvisionChange] = [
        ProvisionChange(.revised, "3.1", because: .answer(theme: "r3-districts")),
        ProvisionChange(
            .revised, "3.6",
            because: .answer(theme: "r2-ordered"), .answer(theme: "r3-reason")),
        ProvisionChange(.revised, "5.3", because: fewerAudits),
        ProvisionChange(.revised, "5.6", because: .uniquePoint(name: "language")),
        ProvisionChange(
            .revised, "6.2",
            because: .answer(theme: "r3-scores"), .answer(theme: "r3-reviewers")),
        ProvisionChange(.revised, "6.6", from: ["6.7"], because: .answer(theme: "r3-shares")),
        ProvisionChange(.removed, "6.7", to: ["6.6"], because: .answer(theme: "r3-shares")),
    ]

    private static let madeRoom = ChangeCause.correction(
        Texts(
            en: "Renumbered from 5.6 to 5.7, because a new provision stands before it.",
            ur: "نمبر 5.6 سے 5.7 ہوا کیونکہ اس سے پہلے ایک نئی شق شامل ہوئی ہے۔"))

    private static let closedGap = ChangeCause.correction(
        Texts(
            en: "Renumbered, because the provision before it (5.4) was withdrawn.",
            ur: "نمبر بدلا گیا کیونکہ اس سے پہلے کی شق (5.4) واپس لے لی گئی ہے۔"))

    private static let fewerAudits = ChangeCause.decision(
        Texts(
            en: """
                The finance division (demonstration) decided that outside audits of one body in \
                five cannot be paid for in the first years; one in ten can.
                """,
            ur: """
                مالیات ڈویژن (نمائشی) نے فیصلہ کیا کہ ابتدائی برسوں میں ہر پانچ میں سے ایک ادارے \
                کے بیرونی آڈٹ کا خرچ ممکن نہیں؛ ہر دس میں سے ایک کا ممکن ہے۔
                """))
}
