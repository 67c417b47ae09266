import Canon
import Policy
import Records
import Testing

/// Documents from a seed, with Urdu, direction marks, markup characters and odd white space.
struct InstrumentGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    private mutating func next(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }

    private static let pieces = [
        "policy", " ", "  ", "\n", "\n\n", "\t", "<b>", "&amp;", "&", "\"", "'", "]]>", "<!--",
        "é", "e\u{301}", "ڈیجیٹل پالیسی", "\u{200F}", "\u{202E}", "\u{2066}", "\u{200C}", "\u{A0}",
        "ﷺ", "👩‍👩‍👧", "𐏓", "\u{FEFF}", "\u{2028}", "1.2", "(a)", "|", "- ", "#", "\\", "%00",
        "javascript:", "\u{FFFD}",
    ]

    private mutating func text(_ most: Int) -> String {
        (0..<next(most)).map { _ in Self.pieces[next(Self.pieces.count)] }.joined()
    }

    private mutating func texts(_ most: Int) -> Texts { Texts(en: text(most), ur: text(most)) }

    mutating func document() throws -> InstrumentDocument {
        var provisions: [ProvisionContent] = []
        var open: [ID<Provision>] = []
        let elements = [
            "chapter", "section", "article", "paragraph", "goal", "preface", "preamble",
            "recitals", "recital", "citations", "citation", "conclusions", "attachment", "table",
            "wrapUp", "hcontainer", "list", "authorialNote", "crossHeading", "coverPage",
            "container", "title", "intro", "content", "continuation",
        ]
        for position in 1...(1 + next(40)) {
            while !open.isEmpty, next(3) == 0 || open.count > 6 { open.removeLast() }
            let id = try #require(ID<Provision>("p\(position).x_\(next(9))-"))
            provisions.append(
                ProvisionContent(
                    provision: id, parent: open.last, position: position,
                    element: elements[next(elements.count)], number: next(2) == 0 ? "" : text(3),
                    heading: next(2) == 0 ? .none : texts(6), body: texts(12),
                    objective: next(4) == 0 ? texts(6) : .none,
                    owner: next(4) == 0 ? text(4) : "", due: next(4) == 0 ? text(3) : "",
                    indicators: (0..<next(3)).map { _ in "I-\(next(99))" }))
            if next(2) == 0 { open.append(id) }
        }
        return InstrumentDocument(
            title: texts(5), type: ["policy", "bill", "act", "doc", text(3)][next(5)],
            country: ["pk", "", text(2)][next(3)], author: text(4),
            date: ["2027-02-30", "2027", "", text(2)][next(4)], versionDate: "2027-03-01",
            number: text(3), languages: [.english, .urdu], provisions: provisions)
    }
}
