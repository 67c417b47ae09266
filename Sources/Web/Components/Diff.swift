/// A stretch of text that stayed, came or went.
package struct DiffRun: Sendable, Hashable {
    package enum Kind: Sendable {
        case same, inserted, deleted
    }

    package let kind: Kind
    package let text: String

    package init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }
}

extension HTML {
    /// Writes changes inside their sentence. Each is named for those who hear the page, and has
    /// a line of its own kind for those who see it without colour.
    package mutating func diff(_ runs: [DiffRun], language tag: String) {
        element(
            "p", .class("diff"), .lang(tag), .dir(WritingDirection(languageTag: tag))
        ) { html in
            for run in runs {
                switch run.kind {
                case .same: html.text(run.text)
                case .inserted:
                    html.element("ins", .class("diff__inserted")) { html in
                        html.writeLabelled(run.text, .insertedText)
                    }
                case .deleted:
                    html.element("del", .class("diff__deleted")) { html in
                        html.writeLabelled(run.text, .deletedText)
                    }
                }
            }
        }
    }

    private mutating func writeLabelled(_ string: String, _ words: Words) {
        element(
            "span", .class("visually-hidden"), .lang(language.rawValue), .dir(language.direction)
        ) { html in
            html.text(words)
            html.raw(" ")
        }
        text(string)
    }
}
