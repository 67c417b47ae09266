/// The four promises of the front page.
enum Invariants {
    static func write(_ html: inout HTML) {
        let language = html.language
        html.element("h2", words: .fourPromises)
        html.element("ul", .class("promises")) { html in
            promise(.noUnexplainedChange, .noUnexplainedChangeSentence, &html)
            promise(.noLostVoice, .noLostVoiceSentence, &html)
            promise(.noNumberWithoutEvidence, .noNumberWithoutEvidenceSentence, &html)
            promise(.noRupeeUnaccounted, .noRupeeUnaccountedSentence, &html)
        }
        html.element("p") { html in
            html.element("a", .href(language.href("/verify")), words: .checkThePromises)
        }
    }

    private static func promise(
        _ name: Words, _ sentence: Words, _ html: inout HTML
    ) {
        html.element("li", .class("promises__promise")) { html in
            html.element("h3", .class("promises__name"), words: name)
            html.element("p", words: sentence)
            html.element("p", .class("promises__state")) { html in
                html.write(Tag(.checkedByAnyone, .done))
            }
        }
    }
}
