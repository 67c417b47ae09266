/// The place of a value in a fact: names of members, joined with dots. A step into a list goes
/// into each of its elements.
struct FactPath: Hashable, Sendable {
    /// As it was written.
    let text: String
    /// Its steps.
    let steps: [String]

    init(_ text: String) {
        self.text = text
        steps = text.split(separator: ".").map(String.init)
    }

    /// All but the last step.
    var parent: ArraySlice<String> { steps.dropLast() }

    /// The day on which the entry was sealed.
    static let day = FactPath("at")
    /// The number of the entry.
    static let entryIndex = FactPath("index")
    /// In what capacity somebody acted.
    static let role = FactPath("actor.role")
    /// The office acted for.
    static let office = FactPath("actor.office")
}
