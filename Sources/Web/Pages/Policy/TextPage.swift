import Canon
import Consultation
import GRDB
import Policy
import Records

/// The text of a version: every sentence leads to its chain.
enum TextPage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let request = try PolicyRequest(wanted, database)
        let version = try request.version()
        let provisions = try request.policies.provisions(request.id, version: version.number)
        let marks = try SentenceMarks(request, version.number, provisions)
        let open = try request.openRound()
        let title = request.instrument.title.plain(request.language)
        let number = Words.version(String(version.number)).in(request.language)
        let shell = try request.shell("\(title) – \(number)")
        return shell.page { html in
            html.element("h1", inline: .texts(request.instrument.title, request.language))
            standing(version, request, &html)
            switches(version, request, &html)
            html.element("p", .class("hint"), words: .everySentenceLeads)
            contents(provisions.map(\.content), &html)
            let writer = TextWriter(
                request: request, version: version.number, marks: marks,
                commentRound: open.flatMap { $0.version == version.number ? $0.key : nil })
            html.element("article", .class("policy")) { html in
                writer.write(provisions.map(\.content), to: &html)
            }
        }
    }

    private static func standing(
        _ version: PublishedVersion, _ request: PolicyRequest, _ html: inout HTML
    ) {
        html.element("p", .class("tags")) { $0.write(Tag.stage(of: version)) }
        html.element("p", .class("card__facts")) { html in
            html.element("strong", words: .version(String(version.number)))
            if !version.label.isEmpty {
                html.raw(" · ")
                html.write(Inline.texts(version.label, request.language))
            }
            html.raw(" · ")
            html.text(.publishedOn(request.day(version.publishedAt)))
            html.raw(" · ")
            html.write(Inline.entry(UInt64(version.entry), request.language))
        }
        if let withdrawal = version.withdrawal {
            html.notice { html in
                html.element("p", words: .withdrawnOn(request.day(withdrawal.at)))
                html.element("p", inline: .texts(withdrawal.reason, request.language))
                html.entryLinks([withdrawal.entry])
            }
        } else if let current = request.instrument.currentVersion,
            current.number != version.number
        {
            html.notice { html in
                html.element("p") { html in
                    html.text(.olderVersionNotice)
                    html.raw(" ")
                    html.element(
                        "a", .href(request.address.text(request.id, current.number)),
                        words: .readTheCurrentText)
                }
            }
        }
    }

    /// The other versions, what this one changed, and the files.
    private static func switches(
        _ version: PublishedVersion, _ request: PolicyRequest, _ html: inout HTML
    ) {
        let label = Words.versions.in(request.language)
        html.element("nav", .class("versions"), .label(label)) { html in
            html.element("ol", .class("versions__list")) { html in
                for other in request.instrument.versions.reversed() {
                    html.element("li") { html in
                        html.element(
                            "a", .class("versions__link"),
                            .href(request.address.text(request.id, other.number)),
                            .optional(
                                "aria-current", other.number == version.number ? "page" : nil),
                            words: .version(String(other.number)))
                    }
                }
            }
            html.element("p", .class("links")) { html in
                if version.number > 1 {
                    html.element(
                        "a", .href(request.address.changes(request.id, version.number)),
                        words: .changesOfVersion(version.number))
                }
                PolicyFiles.links(request.id, version.number, &html)
            }
        }
    }

    /// Chapters, and the numbers of what stands in them.
    private static func contents(_ provisions: [ProvisionContent], _ html: inout HTML) {
        let roots = provisions.filter { $0.parent == nil }
        guard roots.count > 1 else { return }
        html.element("nav", .class("contents"), .label(Words.contents.in(html.language))) {
            html in
            html.element("h2", .class("contents__title"), words: .contents)
            html.element("ol", .class("contents__list")) { html in
                for root in roots {
                    html.element("li", .class("contents__chapter")) { html in
                        html.element("a", .href("#" + root.provision.text)) {
                            $0.provisionName(root)
                        }
                        numbers(
                            provisions.filter {
                                $0.parent == root.provision && !$0.number.isEmpty
                            }, &html)
                    }
                }
            }
        }
    }

    private static func numbers(_ provisions: [ProvisionContent], _ html: inout HTML) {
        guard !provisions.isEmpty else { return }
        html.element("span", .class("contents__numbers")) { html in
            for provision in provisions {
                html.raw(" ")
                html.element(
                    "a", .href("#" + provision.provision.text), .dir(.ltr),
                    text: provision.number)
            }
        }
    }
}
