/// The guided tour of a demonstration: a sentence, a number, a receipt, a stranger, a cheat.
enum DemonstrationSteps {
    static func write(_ tour: DemonstrationTour, _ html: inout HTML) {
        let language = html.language
        html.element("section", .class("tour")) { html in
            html.element("h2", words: .tourTitle)
            html.element("ol", .class("tour__steps")) { html in
                step(.tourSentence, .tourSentenceLead, &html) { html in
                    html.linkButton(.seeTheChain, href: language.href(tour.sentencePath))
                }
                step(.tourNumber, .tourNumberLead, &html) { html in
                    html.linkButton(.seeTheNumber, href: language.href(tour.numberPath))
                }
                step(.tourReceipt, .tourReceiptLead, &html) { html in
                    html.code(tour.receiptCode)
                    html.linkButton(.lookUpTitle, href: language.href("/find"), .secondary)
                }
                step(.tourStranger, .tourStrangerLead, &html) { html in
                    html.codeBlock(tour.verifyCommand)
                    html.element("a", .href(language.href("/verify")), words: .checkItYourself)
                }
                step(.tourCheat, .tourCheatLead, &html) { html in
                    html.linkButton(
                        .tourCheatButton, href: language.href("/demo/cheat"), .warning)
                }
            }
        }
    }

    private static func step(
        _ name: Words, _ lead: Words, _ html: inout HTML, _ act: (inout HTML) -> Void
    ) {
        html.element("li", .class("tour__step")) { html in
            html.element("h3", .class("tour__name"), words: name)
            html.element("p", words: lead)
            html.element("div", .class("tour__act"), content: act)
        }
    }
}
