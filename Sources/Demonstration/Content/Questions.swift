import Canon
import Records

/// The two questions of each round.
enum Questions {
    static func asked(in round: Int) -> [QuestionTerm] {
        switch round {
        case 1:
            [
                term(
                    "r1-q1", "Which sentence of the draft would you change first, and why?",
                    "مسودے کا کون سا جملہ آپ سب سے پہلے بدلیں گے، اور کیوں؟"),
                term(
                    "r1-q2", "Who is left out by the way in which this policy asks and informs?",
                    "یہ پالیسی جس طرح پوچھتی اور بتاتی ہے، اس سے کون باہر رہ جاتا ہے؟"),
            ]
        case 2:
            [
                term(
                    "r2-q1", "What in the second draft would harm you or your work?",
                    "دوسرے مسودے کی کون سی بات آپ کو یا آپ کے کام کو نقصان پہنچائے گی؟"),
                term(
                    "r2-q2", "Which figure would show you that the policy works where you live?",
                    "کون سا عدد آپ کو دکھائے گا کہ پالیسی آپ کے علاقے میں کام کر رہی ہے؟"),
            ]
        default:
            [
                term(
                    "r3-q1", "What is still missing or wrong in the third draft?",
                    "تیسرے مسودے میں اب بھی کیا کمی یا غلطی ہے؟"),
                term(
                    "r3-q2", "Which answer of the earlier rounds do you find wrong, and why?",
                    "پچھلے ادوار کا کون سا جواب آپ کو غلط لگتا ہے، اور کیوں؟"),
            ]
        }
    }

    private static func term(_ id: String, _ english: String, _ urdu: String) -> QuestionTerm {
        QuestionTerm(question: known(id), text: Texts(en: english, ur: urdu))
    }
}
