import Canon

/// How a text is written: a language with its script.
enum Script: Sendable, CaseIterable {
    case english, urdu, roman

    var language: LanguageTag {
        switch self {
        case .english: .english
        case .urdu: .urdu
        case .roman: .romanUrdu
        }
    }
}

/// A district as people write it. The people in these texts are invented; the districts are not.
struct Place: Sendable {
    let latin: String
    let urdu: String

    func name(in script: Script) -> String { script == .urdu ? urdu : latin }

    static let all: [Place] = [
        Place(latin: "Khuzdar", urdu: "خضدار"), Place(latin: "Turbat", urdu: "تربت"),
        Place(latin: "Quetta", urdu: "کوئٹہ"), Place(latin: "Loralai", urdu: "لورالائی"),
        Place(latin: "Tharparkar", urdu: "تھرپارکر"), Place(latin: "Sukkur", urdu: "سکھر"),
        Place(latin: "Badin", urdu: "بدین"), Place(latin: "Karachi", urdu: "کراچی"),
        Place(latin: "Multan", urdu: "ملتان"), Place(latin: "Rajanpur", urdu: "راجن پور"),
        Place(latin: "Layyah", urdu: "لیہ"), Place(latin: "Lahore", urdu: "لاہور"),
        Place(latin: "Attock", urdu: "اٹک"), Place(latin: "Sialkot", urdu: "سیالکوٹ"),
        Place(latin: "Swat", urdu: "سوات"), Place(latin: "Bannu", urdu: "بنوں"),
        Place(latin: "Chitral", urdu: "چترال"), Place(latin: "Mardan", urdu: "مردان"),
        Place(latin: "Skardu", urdu: "اسکردو"), Place(latin: "Ghizer", urdu: "غذر"),
        Place(latin: "Kotli", urdu: "کوٹلی"), Place(latin: "Bagh", urdu: "باغ"),
    ]
}
