import Canon
import Policy
import Testing

@Suite struct WordDifferenceTests {
    static let texts: [(text: String, tokens: [String])] = [
        ("", []),
        ("Two words.", ["Two", " ", "words", "."]),
        (
            "don't pay 3.1 or 1,000.",
            ["don't", " ", "pay", " ", "3.1", " ", "or", " ", "1,000", "."]
        ),
        ("(a)\n\n  b", ["(", "a", ")", "\n\n  ", "b"]),
        ("ڈیجیٹل پالیسی۔", ["ڈیجیٹل", " ", "پالیسی", "۔"]),
        ("کتاب‌خانہ، ہے", ["کتاب‌خانہ", "،", " ", "ہے"]),
        ("قابلِ تصدیق", ["قابلِ", " ", "تصدیق"]),
        ("cafe\u{301}", ["cafe\u{301}"]),
    ]

    @Test(arguments: texts)
    func `a text falls into words, marks and white space`(text: String, tokens: [String]) {
        let tokenized = TokenizedText(text)
        #expect(tokenized.tokens.map { tokenized.text($0.range) } == tokens)
    }

    @Test func `one changed word is one change`() {
        let runs = WordDifference(old: "Answer within 30 days.", new: "Answer within 15 days.").runs
        #expect(
            runs == [
                .init(.kept, "Answer within "), .init(.deleted, "30"), .init(.inserted, "15"),
                .init(.kept, " days."),
            ])
    }

    @Test func `an Urdu word is changed whole`() {
        let runs = WordDifference(
            old: "ہر ادارہ تیس دن میں جواب دے گا۔", new: "ہر ادارہ پندرہ دن میں جواب دے گا۔"
        ).runs
        #expect(
            runs == [
                .init(.kept, "ہر ادارہ "), .init(.deleted, "تیس"), .init(.inserted, "پندرہ"),
                .init(.kept, " دن میں جواب دے گا۔"),
            ])
    }

    @Test func `neighbouring changed words are one change`() {
        let runs = WordDifference(
            old: "It is open for ten long days in each round.",
            new: "It is open for two full weeks in each round."
        ).runs
        #expect(
            runs == [
                .init(.kept, "It is open for "), .init(.deleted, "ten long days"),
                .init(.inserted, "two full weeks"), .init(.kept, " in each round."),
            ])
    }

    @Test func `equal texts are kept and empty ones have no runs`() {
        #expect(WordDifference(old: "Same.", new: "Same.").runs == [.init(.kept, "Same.")])
        #expect(WordDifference(old: "Same.", new: "Same.").isEmpty)
        #expect(WordDifference(old: "", new: "").runs == [])
        #expect(WordDifference(old: "", new: "New.").runs == [.init(.inserted, "New.")])
        #expect(WordDifference(old: "Old.", new: "").runs == [.init(.deleted, "Old.")])
    }

    @Test func `spellings that Unicode calls equivalent still differ`() {
        let difference = WordDifference(old: "caf\u{E9} open", new: "cafe\u{301} open")
        #expect(!difference.isEmpty)
    }

    @Test func `a text changed beyond sixty percent is replaced whole`() {
        let runs = WordDifference(old: "a red b blue c", new: "x red y green z").runs
        #expect(runs == [.init(.deleted, "a red b blue c"), .init(.inserted, "x red y green z")])
    }

    @Test func `a text that only lost words keeps the rest in place`() {
        let runs = WordDifference(old: "Reports are long and seldom read by anyone", new: "Reports")
            .runs
        #expect(
            runs == [
                .init(.kept, "Reports"), .init(.deleted, " are long and seldom read by anyone"),
            ])
    }

    @Test func `a long middle of confetti is replaced and its surroundings stay`() {
        let head = "This article stays as it was in its long opening words and so forth. "
        let tail = " And it ends as it always ended, with words that nobody wished to change."
        let old =
            "one apple two pears three plums four figs five dates six limes seven grapes "
            + "eight lemons nine melons ten nectarines eleven quinces twelve"
        let new =
            "one rock two sands three clays four chalks five slates six marls seven flints "
            + "eight granites nine basalts ten sandstones eleven shales twelve"
        let runs = WordDifference(old: head + old + tail, new: head + new + tail).runs
        #expect(runs.map(\.kind) == [.kept, .deleted, .inserted, .kept])
        #expect(runs.first?.text.hasPrefix(head) == true)
        #expect(runs.last?.text.hasSuffix(tail) == true)
    }

    @Test func `more edits than the limit replace the stretch`() {
        let old = (0..<1500).map { "o\($0)" }.joined(separator: " ")
        let new = (0..<1500).map { "n\($0)" }.joined(separator: " ")
        let runs = WordDifference(old: "Start \(old) end", new: "Start \(new) end").runs
        #expect(rebuilt(runs, without: .inserted) == "Start \(old) end")
        #expect(rebuilt(runs, without: .deleted) == "Start \(new) end")
    }

    @Test(arguments: 0..<60)
    func `runs give back both texts, whichever comes first`(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        let words = seed % 2 == 0 ? Samples.english : Samples.urdu
        let marks = [" ", " ", " ", "  ", "، ", ". ", "\n", "۔ ", "‌"]
        func text() -> [String] {
            (0..<Int.random(in: 0...40, using: &numbers)).map { _ in
                words[Int.random(in: 0..<min(words.count, 12), using: &numbers)]
                    + marks[Int.random(in: 0..<marks.count, using: &numbers)]
            }
        }
        let old = text()
        var new = old
        for _ in 0..<Int.random(in: 0...6, using: &numbers) where !new.isEmpty {
            let place = Int.random(in: 0..<new.count, using: &numbers)
            if Bool.random(using: &numbers) {
                new.remove(at: place)
            } else {
                new.insert("changed ", at: place)
            }
        }
        for (from, into) in [(old, new), (new, old), (old, text())] {
            let (from, into) = (from.joined(), into.joined())
            let runs = WordDifference(old: from, new: into).runs
            #expect(rebuilt(runs, without: .inserted).hasSameBytes(as: from))
            #expect(rebuilt(runs, without: .deleted).hasSameBytes(as: into))
            #expect(!runs.contains { $0.text.isEmpty })
            #expect(!zip(runs, runs.dropFirst()).contains { $0.kind == $1.kind })
        }
    }

    private func rebuilt(
        _ runs: [WordDifference.Run], without kind: WordDifference.Run.Kind
    ) -> String {
        runs.filter { $0.kind != kind }.map(\.text).joined()
    }
}
