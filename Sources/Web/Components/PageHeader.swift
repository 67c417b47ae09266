extension PageShell {
    /// Writes the demonstration banner, the name of the site, the language switch and the
    /// navigation.
    func writeHeader(to html: inout HTML) {
        html.element("header", .class("header")) { html in
            // Inside the header, because nothing may stand outside the landmarks of a page.
            if isDemonstration {
                html.element("div", .class("banner"), Attribute("role", "note")) { html in
                    html.element("p", .class("banner__text")) { html in
                        html.element("strong", .class("banner__tag"), words: .demonstrationTag)
                        html.raw(" ")
                        html.text(.demonstration)
                    }
                }
            }
            replica?.write(to: &html)
            writeStandstill(to: &html)
            html.element("div", .class("header__row")) { html in
                writeSiteName(to: &html)
                html.element(
                    "a", .class("header__language"), .href(language.href(SearchPages.path)),
                    words: .search)
                writeLanguageSwitch(to: &html)
            }
            writeNavigation(to: &html)
        }
    }

    /// Says that nothing can be recorded now, before somebody fills in a form for nothing.
    private func writeStandstill(to html: inout HTML) {
        guard let sentence = Words.standstill(condition) else { return }
        html.element("div", .class("banner"), Attribute("role", "note")) { html in
            html.element("p", .class("banner__text")) { html in
                html.element("strong", .class("banner__tag"), words: .readOnly)
                html.raw(" ")
                html.text(sentence)
                html.raw(" ")
                html.element(
                    "a", .href(language.href("/ledger/witnesses")), words: .standstillMore)
            }
        }
    }

    private func writeSiteName(to html: inout HTML) {
        html.element("a", .class("header__name"), .href(language.href("/"))) { html in
            // Two linked rings: the chain by which a statement is traced to its source.
            html.raw(
                """
                <svg class="header__mark" viewBox="0 0 32 32" aria-hidden="true">\
                <rect x="3" y="10" width="16" height="12" rx="6"/>\
                <rect x="13" y="10" width="16" height="12" rx="6"/></svg>
                """)
            html.element("span", words: .siteName)
        }
    }

    private func writeLanguageSwitch(to html: inout HTML) {
        let other = language.other
        html.element(
            "a", .class("header__language"), .href(other.href(path)),
            Attribute("hreflang", other.rawValue), .lang(other.rawValue), .dir(other.direction),
            .label(Words.readInThisLanguage.in(other)), text: other.ownName)
    }

    private func writeNavigation(to html: inout HTML) {
        html.element(
            "nav", .class("navigation"), .label(Words.mainNavigation.in(language))
        ) { html in
            html.element("ul", .class("navigation__list")) { html in
                for item in Section.allCases {
                    html.element("li") { html in
                        html.element(
                            "a", .class("navigation__link"), .href(language.href(item.path)),
                            .optional("aria-current", item == section ? "true" : nil),
                            words: item.words)
                    }
                }
            }
        }
    }
}
