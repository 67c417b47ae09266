/// The nouns of the record; each has one meaning.
extension Words {
    package static let policy = Words(en: "Policy", ur: "پالیسی")
    package static let provision = Words(en: "Provision", ur: "شق")
    package static let provisions = Words(en: "Provisions", ur: "شقیں")
    package static let version = Words(en: "Version", ur: "نسخہ")
    package static let versions = Words(en: "Versions", ur: "نسخے")
    package static let consultation = Words(en: "Consultation", ur: "مشاورت")
    package static let round = Words(en: "Round", ur: "مشاورتی دور")
    package static let question = Words(en: "Question", ur: "سوال")
    package static let theme = Words(en: "Theme", ur: "موضوع")
    package static let themes = Words(en: "Themes", ur: "موضوعات")
    package static let answer = Words(en: "Answer", ur: "جواب")
    package static let answers = Words(en: "Answers", ur: "جوابات")
    package static let reason = Words(en: "Reason", ur: "دلیل")
    package static let submission = Words(en: "Submission", ur: "رائے")
    package static let submissions = Words(en: "Submissions", ur: "آراء")
    package static let receipt = Words(en: "Receipt", ur: "رسید")
    package static let entry = Words(en: "Entry", ur: "اندراج")
    package static let entries = Words(en: "Entries", ur: "اندراجات")
    package static let cause = Words(en: "Cause", ur: "سبب")
    package static let decision = Words(en: "Decision", ur: "فیصلہ")
    package static let correction = Words(en: "Correction", ur: "تصحیح")
    package static let goal = Words(en: "Goal", ur: "ہدف")
    package static let goals = Words(en: "Goals", ur: "اہداف")
    package static let indicator = Words(en: "Indicator", ur: "اشاریہ")
    package static let owner = Words(en: "Owner", ur: "ذمہ دار")
    package static let dueDate = Words(en: "Due date", ur: "آخری تاریخ")
    package static let checkpoint = Words(en: "Checkpoint", ur: "چیک پوائنٹ")
    package static let witness = Words(en: "Witness", ur: "گواہ")
    package static let witnesses = Words(en: "Witnesses", ur: "گواہان")
    package static let proof = Words(en: "Proof", ur: "ثبوت")
    package static let hash = Words(en: "Hash", ur: "ہیش")
    package static let method = Words(en: "Method", ur: "طریقۂ کار")
    package static let source = Words(en: "Source", ur: "ماخذ")
    package static let period = Words(en: "Period", ur: "مدت")
    package static let evidence = Words(en: "Evidence", ur: "شواہد")
    package static let ministry = Words(en: "Ministry", ur: "وزارت")
    package static let officer = Words(en: "Officer", ur: "افسر")
    package static let organisation = Words(en: "Organisation", ur: "ادارہ")
    package static let person = Words(en: "Person", ur: "فرد")
    package static let status = Words(en: "Status", ur: "حیثیت")
    package static let number = Words(en: "Number", ur: "شمار")
    package static let date = Words(en: "Date", ur: "تاریخ")
    package static let time = Words(en: "Time", ur: "وقت")
    package static let language = Words(en: "Language", ur: "زبان")

    package static func version(_ label: String) -> Words {
        Words(
            en: "Version \(label)",
            ur: "نسخہ \(label)")
    }
    package static func provision(_ label: String) -> Words {
        Words(
            en: "Provision \(label)",
            ur: "شق \(label)")
    }
    package static func round(_ number: Int) -> Words {
        Words(
            en: "Round \(number)",
            ur: "مشاورتی دور \(number)")
    }
    package static func entry(_ index: Int) -> Words {
        Words(
            en: "Entry \(index)",
            ur: "اندراج \(index)")
    }
}
