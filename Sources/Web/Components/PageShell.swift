package import Registrar

/// What every page has around its content, and how to write the whole document.
package struct PageShell: Sendable {
    /// The part of the site a page belongs to, marked in the navigation.
    package enum Section: String, CaseIterable, Sendable {
        case policies, scorecard, money, consultations, services, ledger, verify, data, desk

        var path: String { "/" + rawValue }

        var words: Words {
            switch self {
            case .policies: .policies
            case .scorecard: .scorecard
            case .money: .money
            case .consultations: .consultations
            case .services: .publicServices
            case .ledger: .ledger
            case .verify: .checkItYourself
            case .data: .data
            case .desk: .officersDesk
            }
        }
    }

    /// Where in the record the page stands; printed in the footer.
    package struct Seal: Sendable {
        package let entry: Int?
        package let checkpointHash: String
        package let assurance: Assurance

        package init(entry: Int?, checkpointHash: String, assurance: Assurance) {
            self.entry = entry
            self.checkpointHash = checkpointHash
            self.assurance = assurance
        }
    }

    package var title: String
    package var language: PageLanguage
    /// The address without its language, beginning with `/`; the language switch needs it.
    package var path: String
    package var section: Section?
    package var description: String?
    package var breadcrumbs: [Link] = []
    package var isDemonstration = false
    /// What a mirror or a copy says of itself; `nil` on the operator's own site.
    package var replica: ReplicaNotice?
    /// Whether the site takes commands; every page says when it does not.
    package var condition = WritingCondition.open
    package var errors: [FieldError] = []
    package var seal: Seal?

    package init(title: String, language: PageLanguage, path: String, section: Section? = nil) {
        self.title = title
        self.language = language
        self.path = path
        self.section = section
    }

    package init(_ title: Words, language: PageLanguage, path: String, section: Section? = nil) {
        self.init(title: title.in(language), language: language, path: path, section: section)
    }

    /// Writes the document; `content` fills `main`, below the summary of errors if there are any.
    package func page(_ content: (inout HTML) -> Void) -> HTML {
        var html = HTML(language: language)
        html.raw("<!DOCTYPE html>\n")
        html.element("html", .lang(language.rawValue), .dir(language.direction)) { html in
            writeHead(to: &html)
            html.element("body") { html in
                html.element("a", .class("skip-link"), .href("#main"), words: .skipToContent)
                writeHeader(to: &html)
                html.element("div", .class("page")) { html in
                    html.breadcrumbs(breadcrumbs)
                    html.element("main", .id("main"), .class("page__main")) { html in
                        html.errorSummary(errors)
                        content(&html)
                    }
                }
                writeFooter(to: &html)
            }
        }
        html.raw("\n")
        return html
    }

    private func writeHead(to html: inout HTML) {
        html.element("head") { html in
            html.raw("<meta charset=\"utf-8\">")
            html.element("title") { html in
                if !errors.isEmpty {
                    html.text(.errorPrefix)
                    html.raw(" ")
                }
                html.text(title)
                html.raw(" – ")
                html.text(.siteName)
            }
            html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
            html.raw("<meta name=\"color-scheme\" content=\"light dark\">")
            html.raw("<meta name=\"theme-color\" content=\"#0b3b2e\">")
            if let description {
                html.void(
                    "meta", .name("description"), Attribute("content", description))
            }
            html.void("link", Attribute("rel", "stylesheet"), .href(Stylesheet.path))
            for other in PageLanguage.allCases {
                html.void(
                    "link", Attribute("rel", "alternate"), Attribute("hreflang", other.rawValue),
                    .href(other.href(path)))
            }
            // An empty icon saves the request that browsers otherwise make by themselves.
            html.raw("<link rel=\"icon\" href=\"data:,\">")
        }
    }
}
