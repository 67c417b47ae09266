import Canon
import Records

/// A generator of the same numbers in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Provisions and texts to compare.
enum Samples {
    static let english = """
        the public body shall publish every system register purpose owner supplier data test cost \
        person review month year round draft answer theme reason count school teacher region \
        network speed price fund award ledger entry proof witness key sensor farm clinic court tax
        """.split(separator: " ").map(String.init)
    static let urdu = """
        ہر سرکاری ادارہ اپنے نظام کا اندراج کرے گا اور اس کی وجہ شائع کرے گا شہری تیس دن میں \
        جواب پا سکتا ہے تعلیم صحت زراعت رابطہ رفتار قیمت کھاتہ ثبوت گواہ
        """.split(separator: " ").map(String.init)

    static func id(_ text: String) -> ID<Provision> {
        guard let id = ID<Provision>(text) else { preconditionFailure("\(text) is no id") }
        return id
    }

    /// Provisions in document order; a parent of "" is the top.
    static func list(
        _ rows: [(id: String, parent: String, number: String, body: String)]
    ) -> [ProvisionContent] {
        rows.enumerated().map { place, row in
            ProvisionContent(
                provision: id(row.id), parent: row.parent.isEmpty ? nil : id(row.parent),
                position: place + 1, element: "article", number: row.number,
                body: Texts(en: row.body))
        }
    }

    /// Articles at the top, numbered by place, each with a body of its own words.
    static func articles(_ ids: [String]) -> [ProvisionContent] {
        list(ids.enumerated().map { ($1, "", "\($0 + 1)", "Text of \($1) alone, in \($1) words.") })
    }

    static func sentence(
        _ count: Int, of words: [String], using numbers: inout SeededNumbers
    ) -> String {
        (0..<count).map { _ in words[Int.random(in: 0..<words.count, using: &numbers)] }
            .joined(separator: " ")
    }

    /// An instrument of many provisions in two languages, under chapters of ten.
    static func instrument(_ count: Int, prefix: String, seed: UInt64) -> [ProvisionContent] {
        var numbers = SeededNumbers(seed: seed)
        return (0..<count).map { place in
            let isChapter = place % 10 == 0
            let body = Texts(
                en: sentence(80, of: english, using: &numbers) + ".",
                ur: sentence(80, of: urdu, using: &numbers) + "۔")
            return ProvisionContent(
                provision: id("\(prefix)\(place)"),
                parent: isChapter ? nil : id("\(prefix)\(place / 10 * 10)"),
                position: place + 1, element: isChapter ? "chapter" : "article",
                number: "\(place)", heading: Texts(en: "Heading \(place)"),
                body: isChapter ? .none : body)
        }
    }
}
