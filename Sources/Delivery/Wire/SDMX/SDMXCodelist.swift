package import Canon

/// A list of codes with their names in every language.
package struct SDMXCodelist: Sendable {
    /// One code.
    package struct Code: Sendable {
        package let id: String
        package let name: Texts
        package var description: Texts = .none
        /// The code that it is a part of.
        package var parent: String?

        package init(
            _ id: String, _ name: Texts, description: Texts = .none, parent: String? = nil
        ) {
            self.id = id
            self.name = name
            self.description = description
            self.parent = parent
        }
    }

    /// Which lists there are.
    package enum Name: String, Sendable, CaseIterable {
        case frequency = "CL_FREQ"
        case indicator = "CL_INDICATOR"
        case area = "CL_AREA"
        case sex = "CL_SEX"
        case areaType = "CL_AREA_TYPE"
        case unit = "CL_UNIT"
        case evidence = "CL_EVIDENCE"
        case status = "CL_OBS_STATUS"
        case confidence = "CL_CONFIDENCE"

        package var title: Texts {
            switch self {
            case .frequency: Texts(en: "Frequencies", ur: "تعدد")
            case .indicator: Texts(en: "Indicators", ur: "اشاریے")
            case .area: Texts(en: "Areas", ur: "علاقے")
            case .sex: Texts(en: "Sex", ur: "جنس")
            case .areaType: Texts(en: "Towns and countryside", ur: "شہر اور دیہات")
            case .unit: Texts(en: "Units", ur: "اکائیاں")
            case .evidence: Texts(en: "Who can check a number", ur: "عدد کی جانچ کون کر سکتا ہے")
            case .status: Texts(en: "Status of a number", ur: "عدد کی حیثیت")
            case .confidence:
                Texts(en: "How far the office trusts a number", ur: "عدد پر دفتر کا اعتماد")
            }
        }
    }

    package let name: Name
    package let codes: [Code]

    package init(_ name: Name, _ codes: [Code]) {
        self.name = name
        self.codes = codes
    }

    /// The lists whose codes never change.
    package static let fixed: [SDMXCodelist] = [
        SDMXCodelist(
            .frequency,
            [
                Code("A", Texts(en: "Annual", ur: "سالانہ")),
                Code("S", Texts(en: "Half-yearly", ur: "ششماہی")),
                Code("Q", Texts(en: "Quarterly", ur: "سہ ماہی")),
                Code("M", Texts(en: "Monthly", ur: "ماہانہ")),
            ]),
        SDMXCodelist(
            .sex,
            [
                Code(SDMXCode.total, Texts(en: "Both", ur: "دونوں")),
                Code("F", Texts(en: "Women", ur: "خواتین")),
                Code("M", Texts(en: "Men", ur: "مرد")),
            ]),
        SDMXCodelist(
            .areaType,
            [
                Code(SDMXCode.total, Texts(en: "Both", ur: "دونوں")),
                Code("U", Texts(en: "Towns", ur: "شہر")),
                Code("R", Texts(en: "Countryside", ur: "دیہات")),
            ]),
        SDMXCodelist(
            .evidence,
            [
                Code(
                    "R",
                    Texts(en: "Anybody, from the public record", ur: "ہر کوئی، عوامی ریکارڈ سے")),
                Code("A", Texts(en: "An outside publisher vouches", ur: "ضامن بیرونی ناشر ہے")),
                Code(
                    "M",
                    Texts(en: "Partly from the public record", ur: "جزوی طور پر عوامی ریکارڈ سے")),
            ]),
        SDMXCodelist(
            .status,
            [
                Code("A", Texts(en: "Normal", ur: "معمول")),
                Code("P", Texts(en: "Provisional", ur: "عبوری")),
                Code("E", Texts(en: "Estimated", ur: "تخمینہ")),
                Code(
                    "B",
                    Texts(en: "First after a break of the series", ur: "سلسلہ ٹوٹنے کے بعد پہلا")),
                Code("M", Texts(en: "There is none to give", ur: "دینے کو کوئی عدد نہیں")),
                Code(
                    "Q",
                    Texts(en: "Left out: too few cases", ur: "تعداد کم ہونے کے سبب حذف کیا گیا")),
            ]),
        SDMXCodelist(
            .confidence,
            [
                Code("H", Texts(en: "High", ur: "زیادہ")),
                Code("M", Texts(en: "Medium", ur: "درمیانہ")),
                Code("L", Texts(en: "Low", ur: "کم")),
            ]),
    ]
}
