/// Pages below the scorecard: pillars, provisions, goals, regions, all indicators.
extension Words {
    static let indicatorsOfProvision = Words(
        en: "Indicators of this provision, with their newest numbers",
        ur: "اس شق کے اشاریے اور ان کے تازہ ترین اعداد")
    static let whatMeasuresIt = Words(en: "What measures it", ur: "اسے کیا ناپتا ہے")
    static let indicatorsOfGoal = Words(
        en: "Indicators of this goal, with their newest numbers",
        ur: "اس ہدف کے اشاریے اور ان کے تازہ ترین اعداد")
    static let indicatorsFound = Words(
        en: "Indicators with their newest numbers", ur: "اشاریے اور ان کے تازہ ترین اعداد")
    static let measuresNothingHere = Words(
        en: "No indicator measures this yet.", ur: "ابھی کوئی اشاریہ اسے نہیں ناپتا۔")
    static let chainOfDelivery = Words(
        en: "From the pillar to the number", ur: "ستون سے عدد تک")
    static let readProvisionAndCauses = Words(
        en: "Read the provision, its history and its causes",
        ur: "شق، اس کی تاریخ اور اسباب پڑھیں")
    static let indicatorsAndTargets = Words(en: "Indicators and targets", ur: "اشاریے اور اہداف")
    static let scorecardGoalsLead = Words(
        en: "What the policy as a whole is for, and the indicators that tell whether it comes.",
        ur:
            "پالیسی مجموعی طور پر کس لیے ہے، اور کون سے اشاریے بتاتے ہیں کہ یہ حاصل ہو رہا ہے یا نہیں۔"
    )
    static let noGoalsSet = Words(
        en: "No goal has been set yet.", ur: "ابھی کوئی بڑا ہدف مقرر نہیں ہوا۔")
    static let filterButton = Words(en: "Show these", ur: "یہ دکھائیں")
    static let noIndicatorMatches = Words(
        en: "No indicator fits. Leave out a filter.", ur: "کوئی اشاریہ نہیں ملا۔ کوئی شرط کم کریں۔")
    static let scorecardRegionsLead = Words(
        en:
            "The newest number of each indicator in each region. Compare regions only with the same "
            + "period and class.",
        ur:
            "ہر علاقے میں ہر اشاریے کا تازہ ترین عدد۔ علاقوں کا موازنہ صرف ایک ہی مدت اور نوعیت میں کریں۔"
    )
    static let noAreas = Words(
        en: "No regions have been listed yet.", ur: "ابھی علاقوں کی فہرست شائع نہیں ہوئی۔")
    static let oneIndicatorByRegion = Words(
        en: "One indicator, region by region", ur: "ایک اشاریہ، علاقہ بہ علاقہ")
    static let allByRegion = Words(
        en: "All indicators by region", ur: "تمام اشاریے، علاقہ بہ علاقہ")
    static let allByRegionCaption = Words(
        en: "The newest number of each indicator in each region",
        ur: "ہر علاقے میں ہر اشاریے کا تازہ ترین عدد")
    static let wholeCountry = Words(en: "Whole country", ur: "پورا ملک")
    static let numbersOfArea = Words(
        en: "Newest numbers of this region beside those of the whole country",
        ur: "اس علاقے کے تازہ ترین اعداد، پورے ملک کے ساتھ")
    static let noNumbersOfArea = Words(
        en: "No number has been published for this region.",
        ur: "اس علاقے کا کوئی عدد شائع نہیں ہوا۔")

    static func codesUndefined(_ codes: String) -> Words {
        Words(
            en: "Named in the text and not defined yet: \(codes)",
            ur: "متن میں نام ہے مگر ابھی متعین نہیں: \(codes)")
    }
}
