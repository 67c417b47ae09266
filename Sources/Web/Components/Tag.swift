package import Registrar

/// A status: a word and a shape, so that it is read without colour.
package struct Tag: Sendable, Hashable {
    /// What the status means; each meaning has its own shape and colour.
    package enum Tone: Sendable, CaseIterable {
        case done, partly, refused, waiting, neutral, warning

        var classes: String {
            switch self {
            case .done: "tag tag--done"
            case .partly: "tag tag--partly"
            case .refused: "tag tag--refused"
            case .waiting, .neutral: "tag"
            case .warning: "tag tag--warning"
            }
        }

        /// Shapes that keep their meaning in one colour and in print.
        var shape: StaticString {
            switch self {
            case .done: "<path d=\"M2 6.5 5 9.5 10 3\"/>"
            case .partly: "<circle cx=\"6\" cy=\"6\" r=\"4\"/><path d=\"M6 2v8\"/>"
            case .refused: "<path d=\"M3 3l6 6M9 3l-6 6\"/>"
            case .waiting: "<circle cx=\"6\" cy=\"6\" r=\"4\"/>"
            case .neutral: "<path d=\"M2.5 6h7\"/>"
            case .warning: "<path d=\"M6 2 10.5 10h-9z\"/>"
            }
        }
    }

    package let words: Words
    package let tone: Tone

    package init(_ words: Words, _ tone: Tone) {
        self.words = words
        self.tone = tone
    }

    /// How sure a checkpoint is.
    package static func checkpoint(_ finality: CheckpointStanding.Finality) -> Tag {
        switch finality {
        case .provisional: Tag(.provisional, .waiting)
        case .simulated: Tag(.simulatedWitnesses, .warning)
        case .final: Tag(.final, .done)
        }
    }
}

extension HTML {
    package mutating func write(_ tag: Tag) {
        element("strong", .class(tag.tone.classes)) { html in
            html.raw("<svg class=\"tag__shape\" viewBox=\"0 0 12 12\" aria-hidden=\"true\">")
            html.raw(tag.tone.shape)
            html.raw("</svg>")
            html.text(tag.words)
        }
    }
}
