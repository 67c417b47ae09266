import Canon
import Records

/// Stakeholder categories to choose from.
enum Categories {
    static let all: [CategoryTerm] = [
        term("citizen", "Citizen", "شہری"),
        term("it_firm", "IT firm", "آئی ٹی ادارہ"),
        term("freelancer", "Freelancer", "فری لانسر"),
        term("telecom_operator", "Telecom operator", "ٹیلی کام آپریٹر"),
        term("university", "University or research", "یونیورسٹی یا تحقیقی ادارہ"),
        term("civil_society", "Civil society", "سول سوسائٹی"),
        term("provincial_department", "Provincial department", "صوبائی محکمہ"),
        term("federal_body", "Federal body", "وفاقی ادارہ"),
        term("journalist", "Journalist or press", "صحافی یا صحافتی ادارہ"),
        term(
            "disability_organisation", "Persons with disabilities and their organisations",
            "افرادِ باہم معذوری اور ان کی تنظیمیں"),
    ]

    private static func term(_ id: String, _ english: String, _ urdu: String) -> CategoryTerm {
        CategoryTerm(category: known(id), name: Texts(en: english, ur: urdu))
    }
}
