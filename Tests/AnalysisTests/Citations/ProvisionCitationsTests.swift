import Analysis
import Testing

struct ProvisionCitationsTests {
    /// What is found, written as `element number`, `!` behind it for another law.
    private func found(_ text: String) -> [String] {
        ProvisionCitations.find(text).map {
            "\($0.element.rawValue) \($0.number)" + ($0.isOfAnotherLaw ? "!" : "")
        }
    }

    /// The words of each citation.
    private func quoted(_ text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return ProvisionCitations.find(text).map { citation in
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[citation.range])
            return String(view)
        }
    }

    @Test(arguments: [
        ("Section 4(2) is too wide.", ["section 4.2"]),
        ("see sections 3 and 5", ["section 3", "section 5"]),
        ("Article 7 must go", ["article 7"]),
        ("clause 2.1.3: who pays?", ["clause 2.1.3"]),
        ("Chapter II is fine", ["chapter 2"]),
        ("chapter iv, please", ["chapter 4"]),
        ("Section 21-A and section 21B", ["section 21a", "section 21b"]),
        ("section 4 (2) (b) (iii)", ["section 4.2.b.iii"]),
        ("Sec. 12 and art. 7", ["section 12", "article 7"]),
        ("section no. 9", ["section 9"]),
        ("Clause4.2 and CLAUSE 5", ["clause 4.2", "clause 5"]),
        ("§ 4 and §§ 5, 6", ["section 4", "section 5", "section 6"]),
        ("sections 3, 4(2) and 6", ["section 3", "section 4.2", "section 6"]),
        ("sections 3 to 6", ["section 3", "section 4", "section 5", "section 6"]),
        ("sections 3–5", ["section 3", "section 4", "section 5"]),
        ("sections 3 to 200", ["section 3", "section 200"]),
        ("section 4 and 5 are bad", ["section 4", "section 5"]),
        ("sub-section (2)", ["subsection 2"]),
        ("clause (b) of section 4(2)", ["section 4.2.b"]),
        ("subsection (3) of section 12", ["section 12.3"]),
        ("part two and Chapter Three", ["part 2", "chapter 3"]),
        ("section 007", ["section 7"]),
    ]) func `English names of provisions`(text: String, expected: [String]) {
        #expect(found(text) == expected)
    }

    @Test(arguments: [
        ("دفعہ ۴ بہت وسیع ہے۔", ["section 4"]),
        ("شق ۲ اور باب ۳", ["clause 2", "chapter 3"]),
        ("شق ٢٫١ واپس لی جائے", ["clause 2.1"]),
        ("شق 4.1 ہر فرد کو", ["clause 4.1"]),
        ("دفعہ نمبر ۱۲(۳)", ["section 12.3"]),
        ("دفعات ۳، ۴ اور ۶", ["section 3", "section 4", "section 6"]),
        ("دفعہ ۳ سے ۵ تک", ["section 3", "section 4", "section 5"]),
        ("دفعہ ۴ کی ذیلی دفعہ (۲)", ["section 4.2"]),
        ("دفعہ 4 کی شق 2", ["section 4.2"]),
        ("باب سوم میں", ["chapter 3"]),
        ("آرٹیکل 7", ["article 7"]),
        ("دفعه 4", ["section 4"]),
        ("شق ۲۔۱ میں", ["clause 2.1"]),
        ("دَفعہ ۵", ["section 5"]),
    ]) func `Urdu names, in digits of all three kinds`(text: String, expected: [String]) {
        #expect(found(text) == expected)
    }

    @Test(arguments: [
        "Every section of society must be heard.",
        "I read an article in a newspaper.",
        "The article 5 days ago said so.",
        "an article 2024 readers liked",
        "in section 2019 nothing changed",
        "The part I played was small, the section I wrote is gone.",
        "this clause 30% of us reject",
        "the rule 5 million people follow",
        "parts 3rd and 4th",
        "the section 4:30 in the afternoon",
        "intersection 4 is dangerous, sectional 5 too",
        "modern art 7",
        "after 10 sec. 5 of us left",
        "The article 5G networks need",
        "a 5-year plan, part 5-year",
        "article Xi wrote",
        "clause 12.03.2024",
        "section",
        "section (of the city)",
        "I have a part. 4 people agree.",
        "اس دفعہ 5 لوگ آئے",
        "پہلی دفعہ 3 وزیر آئے",
        "دو دفعہ ۴",
        "شق 5 فیصد لوگوں نے پڑھی",
        "باب 10 سال پہلے لکھا گیا",
        "معاشرے کا ہر حصہ اہم ہے",
        "اخبار کا آرٹیکل",
    ]) func `what only looks like a provision is none`(text: String) {
        #expect(found(text) == [])
    }

    @Test(arguments: [
        ("section 4 and 5 people complained", ["section 4"]),
        ("section 3, 5 people said so", ["section 3"]),
        ("Section 4, 12 March 2024", ["section 4"]),
        ("sections 3 and 2024", ["section 3"]),
        ("section 4 (2016)", ["section 4"]),
        ("section 4. 5 of us agree", ["section 4"]),
        ("section 4 (see below)", ["section 4"]),
        ("section 4\n5 people", ["section 4"]),
    ]) func `a number that follows is not the next of a list`(text: String, expected: [String]) {
        #expect(found(text) == expected)
    }

    @Test(arguments: [
        ("article 19 of the Constitution", ["article 19!"]),
        ("section 20 of the Prevention of Electronic Crimes Act, 2016", ["section 20!"]),
        ("section 4 of this Act", ["section 4"]),
        ("section 4 of the Act", ["section 4"]),
        ("section 4 of the draft", ["section 4"]),
        ("آئین کے آرٹیکل ۱۹", ["article 19!"]),
        ("پیکا ایکٹ 2016 کی دفعہ ۲۰", ["section 20!"]),
        ("اس قانون کی دفعہ ۲۰", ["section 20"]),
    ]) func `provisions of other laws are told apart`(text: String, expected: [String]) {
        #expect(found(text) == expected)
    }

    @Test func `ranges are the words of the text in Unicode scalars`() {
        #expect(
            quoted("🇵🇰 é: sections 3 and 5(b), clause (b) of section 4.")
                == ["sections 3", "5(b)", "clause (b) of section 4"])
        #expect(quoted("براہِ کرم دفعہ ۴(۲) دیکھیں") == ["دفعہ ۴(۲)"])
        #expect(quoted("sections 3 to 5") == ["sections 3", "3 to 5", "5"])
    }
}
