import Canon
import Records

extension AnswerRevision {
    /// Answers of earlier rounds that round 3 showed to rest on a wrong reason.
    static let round3: [AnswerRevision] = [
        AnswerRevision(
            theme: "r2-ordered", answer: .inPart, provisions: [known("3.6")],
            reason: Texts(
                en: """
                    Our first reason was wrong: the rule closes the text of an order, not the \
                    hours and the area of an interruption. Interruptions ordered by an \
                    authority are therefore listed like all others, with start, end, area and \
                    kind of cause. The detail of an order stays closed, as the security \
                    division (demonstration) asked, so the wish is met in part. We thank those \
                    who read the rule again.
                    """,
                ur: """
                    ہماری پہلی وجہ غلط تھی: ضابطہ حکم کے متن کو بند کرتا ہے، تعطل کے وقت اور \
                    علاقے کو نہیں۔ اس لیے کسی حاکم کے حکم سے ہونے والے تعطل بھی دوسروں کی طرح \
                    آغاز، اختتام، علاقے اور وجہ کی قسم کے ساتھ درج ہوں گے۔ حکم کی تفصیل \
                    سیکیورٹی ڈویژن کی درخواست پر بند رہے گی، اس لیے مطالبہ جزوی طور پر مانا \
                    گیا ہے۔ جنہوں نے ضابطہ دوبارہ پڑھا ہم ان کے شکر گزار ہیں۔
                    """))
    ]
}
