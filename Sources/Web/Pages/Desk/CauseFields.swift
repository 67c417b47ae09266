import Canon
import GRDB
import Policy
import Records

/// Why a text changes: answers and unique points that may be named, or a correction or decision.
struct CauseFields {
    private let possible: [KnownCause]
    private let isRequired: Bool

    init(_ policy: PolicyOnDesk, for provision: ID<Provision>? = nil, _ database: Database) throws {
        possible = try PolicyQueries(database).possibleCauses(policy.id, for: provision)
        isRequired = policy.context.hasClosedRound
    }

    /// Writes the choice and the note that goes with it.
    func write(_ form: DeskForm, standing: [Cause] = [], to html: inout HTML) {
        let language = html.language
        let options =
            possible.map { known in
                ChoiceField.Option(
                    Self.value(known.type, known.entry), Self.label(of: known, language))
            } + [
                ChoiceField.Option("correction", .causeCorrection),
                ChoiceField.Option("decision", .causeDecision),
            ]
        html.choice(
            form, "cause", .whyThisChange, options, kind: .checkboxes,
            standing: standing.map { Self.value($0.type, $0.entry) },
            hint: isRequired ? .causeRequired : .causeOptional)
        html.textPair(
            form, "note", .note, standing: standing.first { !$0.note.isEmpty }?.note ?? .none,
            rows: 2, hint: .causeNoteHint)
    }

    /// The causes chosen. The note belongs to a correction or a decision; where neither is
    /// chosen, to the first cause.
    static func causes(in form: DeskForm) -> [Cause] {
        let note = form.texts("note")
        let chosen = form.values("cause").compactMap(parse)
        let isOwn = chosen.contains { $0.entry == nil }
        return chosen.enumerated().map { place, cause in
            let takesNote = isOwn ? cause.entry == nil : place == 0
            return Cause(type: cause.type, entry: cause.entry, note: takesNote ? note : .none)
        }
    }

    private static func value(_ kind: Cause.Kind, _ entry: Int?) -> String {
        entry.map { "\(kind.rawValue):\($0)" } ?? kind.rawValue
    }

    private static func parse(_ value: String) -> (type: Cause.Kind, entry: Int?)? {
        let parts = value.split(separator: ":")
        guard let word = parts.first, let kind = Cause.Kind(rawValue: String(word)) else {
            return nil
        }
        return (kind, parts.count > 1 ? Int(parts[1]) : nil)
    }

    private static func label(of known: KnownCause, _ language: PageLanguage) -> Inline {
        let kind: Words = known.answer.map { Words.answer($0) } ?? .uniquePoint
        return .markup(
            HTML(language: language) { html in
                html.element("span") { html in
                    html.element("strong", words: kind)
                    html.raw(" · ")
                    html.write(.entry(UInt64(known.entry), language))
                    html.raw(": ")
                    html.write(.texts(known.words, language))
                }
            })
    }
}
