import Canon
import Policy
import Records

/// Compares two versions of 500 provisions in two languages.
struct ComparisonBench {
    private static let size = 500
    let runs: Int

    func measures() throws -> [Measure] {
        let old = version(prefix: "p", seed: 7)
        return [
            measure("equal ids, equal texts", old, version(prefix: "p", seed: 7)),
            measure("equal ids, other texts", old, version(prefix: "p", seed: 8)),
            measure("all new ids, equal texts", old, version(prefix: "q", seed: 7)),
            measure("all new ids, other texts", old, version(prefix: "q", seed: 8)),
        ]
    }

    private func measure(
        _ name: String, _ old: [ProvisionContent], _ new: [ProvisionContent]
    ) -> Measure {
        let times = (0..<max(runs, 5)).map { _ in
            1000
                * seconds {
                    let count = Comparison(old: old, new: new).changes.count
                    precondition(count >= Self.size, "each provision has a change")
                }
        }
        return Measure("comparison, \(name)", "ms", times)
    }

    /// Articles under chapters of ten, each with two sentences a language.
    private func version(prefix: String, seed: UInt64) -> [ProvisionContent] {
        var words = SampleWords(seed: seed)
        return (0..<Self.size).map { place in
            let chapter = place - place % 10
            return ProvisionContent(
                provision: id("\(prefix)\(place)"),
                parent: place == chapter ? nil : id("\(prefix)\(chapter)"), position: place + 1,
                element: place == chapter ? "chapter" : "article", number: "\(place + 1)",
                heading: Texts(en: words.english(4), ur: words.urdu(4)),
                body: Texts(
                    en: words.english(14) + ". " + words.english(18) + ".",
                    ur: words.urdu(14) + "۔ " + words.urdu(18) + "۔"))
        }
    }
}

/// Words drawn from a short list, the same for the same seed (SplitMix64).
struct SampleWords {
    private static let english = """
        the public body shall publish every system register purpose owner supplier data test cost \
        person review month year round draft answer theme reason count school teacher region \
        network speed price fund award ledger entry proof witness key sensor farm clinic court tax
        """.split(separator: " ")
    private static let urdu = """
        ہر سرکاری ادارہ اپنے نظام کا اندراج کرے گا اور اس کی وجہ شائع کرے گا شہری تیس دن میں \
        جواب پا سکتا ہے تعلیم صحت زراعت رابطہ رفتار قیمت کھاتہ ثبوت گواہ
        """.split(separator: " ")
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func english(_ count: Int) -> String { draw(count, Self.english) }

    mutating func urdu(_ count: Int) -> String { draw(count, Self.urdu) }

    private mutating func draw(_ count: Int, _ words: [Substring]) -> String {
        (0..<count).map { _ in words[Int(next() % UInt64(words.count))] }.joined(separator: " ")
    }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
