extension PageShell {
    /// Writes where the page stands in the record; on paper this is all that is left of the frame.
    func writeFooter(to html: inout HTML) {
        html.element("footer", .class("footer")) { html in
            html.element("div", .class("footer__row")) { html in
                if let seal { write(seal, to: &html) }
                html.element("p", .class("footer__promise"), words: .computedFromEntries)
                html.element("p", .class("footer__address"), .dir(.ltr), text: language.href(path))
            }
        }
    }

    private func write(_ seal: Seal, to html: inout HTML) {
        html.element("h2", .class("footer__heading"), words: .recordOfThisPage)
        html.element("dl", .class("footer__seal")) { html in
            if let entry = seal.entry {
                html.element("div") { html in
                    html.element("dt", words: .entryNumber)
                    html.element("dd", inline: .identifier(String(entry)))
                }
            }
            html.element("div") { html in
                html.element("dt", words: .checkpoint)
                html.element("dd") { html in
                    html.code(String(seal.checkpointHash.prefix(12)))
                    html.raw(" ")
                    html.write(seal.assurance.tag)
                }
            }
        }
        html.element("p", .class("footer__promise"), words: seal.assurance.sentence)
        let target = seal.entry.map { "/verify?entry=\($0)" } ?? "/verify"
        html.element("p", .class("footer__verify")) { html in
            html.element("a", .href(language.href(target)), words: .verifyThisPage)
        }
    }
}
