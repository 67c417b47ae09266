/// What people of one mind say in a round: sentences from which their texts are put together.
///
/// Slots: `{place}` a district, `{n}` a small number, `{big}` a larger one.
struct Voice: Sendable {
    /// Key of the theme that their claims belong to.
    let theme: String
    /// The provision they speak to.
    let provision: String?
    /// The question of the round, 1 or 2, that some of them answer instead.
    let question: Int
    /// How many of them write.
    let people: Int
    /// Categories they come from.
    let categories: [String]
    let english: Sentences
    let urdu: Sentences
    let roman: Sentences

    func sentences(in script: Script) -> Sentences {
        switch script {
        case .english: english
        case .urdu: urdu
        case .roman: roman
        }
    }
}

/// Sentences in one language: what is wrong, why it matters, what to do. Claims are what is quoted.
struct Sentences: Sendable {
    let claims: [String]
    let reasons: [String]
    let asks: [String]
}
