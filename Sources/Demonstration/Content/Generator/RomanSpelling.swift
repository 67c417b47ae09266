/// How one person spells Urdu in Latin letters: there is no fixed spelling, and everybody has a
/// habit.
struct RomanSpelling {
    private let habits: [(word: String, written: String)]

    init(drawing generator: inout SeededGenerator) {
        var habits: [(word: String, written: String)] = []
        for (word, variants) in RomanSpelling.variants {
            habits.append((word, generator.pick([word] + variants)))
        }
        self.habits = habits
    }

    /// The sentence as this person writes it.
    func applied(to sentence: String) -> String {
        sentence.split(separator: " ", omittingEmptySubsequences: false).map { word in
            let bare = word.prefix { $0 != "." && $0 != "," }
            guard let habit = habits.first(where: { $0.word == bare }) else { return String(word) }
            return habit.written + word.dropFirst(bare.count)
        }.joined(separator: " ")
    }

    private static let variants: [(String, [String])] = [
        ("nahi", ["nahin", "nai", "nhi"]), ("hai", ["he", "ha"]), ("aik", ["ek", "ik"]),
        ("mein", ["mai", "me"]), ("aur", ["or"]), ("kyun", ["kyon", "kiun"]),
        ("hamare", ["humare"]), ("hamari", ["humari"]), ("wajah", ["waja"]),
        ("karein", ["karen", "kren"]), ("chhapein", ["chapen", "shaya karein"]),
        ("zila", ["district"]), ("sath", ["saath"]), ("paas", ["pas"]), ("woh", ["wo"]),
        ("yeh", ["ye"]), ("liye", ["lye", "liay"]), ("zyada", ["ziada"]),
    ]
}
