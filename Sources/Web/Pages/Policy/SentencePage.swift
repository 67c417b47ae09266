import Canon
import GRDB
import Policy
import Records

/// The chain of a sentence: from its words back to the voices and reasons behind them.
enum SentencePage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let request = try PolicyRequest(wanted, database)
        let version = try request.version()
        let chain = try SentenceChain(request)
        let older = try request.instrument.replaces.flatMap {
            try request.policies.instrument($0)
        }
        let provision = chain.content.provision
        let measures = try ProvisionMeasures(provision, request)
        let shell = try request.shell(
            Words.chainTitle.in(request.language),
            below: [
                Link(
                    .version(String(version.number)), request.language,
                    href: request.address.text(request.id, version.number)),
                Link(
                    chain.content.plainName(request.language),
                    href: request.address.place(provision, request.id, version.number)),
            ])
        return shell.page { html in
            html.element("h1", words: .chainTitle)
            stands(chain, version, request, &html)
            html.chain { html in
                let writer = ChainWriter(chain: chain, request: request)
                for change in chain.changes { writer.write(change, to: &html) }
                writer.origin(older, to: &html)
            }
            measures.write(to: &html)
            record(chain, &html)
        }
    }

    /// The sentence as it stands, large, and since when.
    private static func stands(
        _ chain: SentenceChain, _ version: PublishedVersion, _ request: PolicyRequest,
        _ html: inout HTML
    ) {
        let tag = chain.language.text
        let isForeign = chain.language != request.language.tag
        html.element("figure", .class("stands")) { html in
            html.element(
                "blockquote", .class("stands__words"), .optional("lang", isForeign ? tag : nil),
                .optional("dir", isForeign ? WritingDirection(languageTag: tag).rawValue : nil)
            ) { $0.element("p", text: chain.sentence.words) }
            html.element("figcaption", .class("stands__source")) { html in
                html.element(
                    "a",
                    .href(
                        request.address.place(
                            chain.content.provision, request.id, version.number))
                ) { $0.provisionName(chain.content) }
                html.write(Tag.stage(of: version))
                html.element("span", words: .version(String(version.number)))
                html.write(Inline.entry(UInt64(chain.state.entry), request.language))
            }
        }
        let changed = chain.changes.dropLast().count
        if changed > 0 {
            html.element("p", words: .changedTimes(changed))
        } else if let origin = chain.origin {
            html.element(
                "p",
                words: origin.state.version == 1
                    ? .firstVersion : .unchangedSince(origin.state.version))
        }
    }

    private static func record(_ chain: SentenceChain, _ html: inout HTML) {
        let language = html.language
        html.element("section", .class("record")) { html in
            html.element("h2", .id("record"), words: .theRecord)
            html.element("p", words: .theRecordLead)
            html.element("ol", .class("record__list")) { html in
                for item in chain.record {
                    html.element("li") { html in
                        html.write(Inline.entry(UInt64(item.entry), language))
                        html.raw(" ")
                        html.element("span", .class("record__what"), words: item.words)
                    }
                }
            }
            html.buttons {
                $0.linkButton(.checkItYourself, href: language.href("/verify"), .secondary)
            }
        }
    }
}
