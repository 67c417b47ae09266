/// The four promises of the front page, each with its state told as it is.
enum Invariants {
    static func write(_ html: inout HTML) {
        let language = html.language
        html.element("h2", words: .fourPromises)
        html.element("ul", .class("promises")) { html in
            promise(.noUnexplainedChange, .noUnexplainedChangeSentence, isBuilt: true, &html)
            promise(.noLostVoice, .noLostVoiceSentence, isBuilt: true, &html)
            promise(
                .noNumberWithoutEvidence, .noNumberWithoutEvidenceSentence, isBuilt: false, &html)
            promise(.noRupeeUnaccounted, .noRupeeUnaccountedSentence, isBuilt: false, &html)
        }
        html.element("p") { html in
            html.element("a", .href(language.href("/verify")), words: .checkThePromises)
        }
    }

    private static func promise(
        _ name: Words, _ sentence: Words, isBuilt: Bool, _ html: inout HTML
    ) {
        html.element("li", .class("promises__promise")) { html in
            html.element("h3", .class("promises__name"), words: name)
            html.element("p", words: sentence)
            html.element("p", .class("promises__state")) { html in
                html.write(isBuilt ? Tag(.checkedByAnyone, .done) : Tag(.notYetBuilt, .waiting))
            }
        }
    }
}
