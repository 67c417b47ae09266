import Canon
import Records

/// The areas of the demonstration: the country, its provinces and territories by ISO 3166-2, and
/// the towns where grants are spent by codes of our own.
enum AreaContent {
    static let source = Texts(
        en: "ISO 3166-2:PK; codes of towns are this site’s own.",
        ur: "آئی ایس او 3166-2:PK؛ شہروں کے کوڈ اس ویب سائٹ کے اپنے ہیں۔")

    /// Parents before their parts.
    static let all: [AreaTerm] = [
        AreaTerm(area: known("PK"), name: Texts(en: "Pakistan", ur: "پاکستان")),
        part("PK-PB", "Punjab", "پنجاب"),
        part("PK-SD", "Sindh", "سندھ"),
        part("PK-KP", "Khyber Pakhtunkhwa", "خیبر پختونخوا"),
        part("PK-BA", "Balochistan", "بلوچستان"),
        part("PK-IS", "Islamabad", "اسلام آباد"),
        part("PK-GB", "Gilgit-Baltistan", "گلگت بلتستان"),
        part("PK-JK", "Azad Jammu and Kashmir", "آزاد جموں و کشمیر"),
        part("PK-PB-LAHORE", "Lahore", "لاہور", of: "PK-PB"),
        part("PK-PB-FAISALABAD", "Faisalabad", "فیصل آباد", of: "PK-PB"),
        part("PK-PB-MULTAN", "Multan", "ملتان", of: "PK-PB"),
        part("PK-SD-KARACHI", "Karachi", "کراچی", of: "PK-SD"),
        part("PK-SD-HYDERABAD", "Hyderabad", "حیدرآباد", of: "PK-SD"),
        part("PK-KP-PESHAWAR", "Peshawar", "پشاور", of: "PK-KP"),
        part("PK-BA-QUETTA", "Quetta", "کوئٹہ", of: "PK-BA"),
        part("PK-GB-GILGIT", "Gilgit", "گلگت", of: "PK-GB"),
        part("PK-JK-MUZAFFARABAD", "Muzaffarabad", "مظفر آباد", of: "PK-JK"),
    ]

    /// Provinces and territories, in the order in which offices report.
    static let provinces: [ID<Area>] = [
        known("PK-PB"), known("PK-SD"), known("PK-KP"), known("PK-BA"), known("PK-IS"),
        known("PK-GB"), known("PK-JK"),
    ]

    private static func part(
        _ code: String, _ english: String, _ urdu: String, of parent: String = "PK"
    ) -> AreaTerm {
        AreaTerm(area: known(code), name: Texts(en: english, ur: urdu), parent: known(parent))
    }
}
