import Canon
import Delivery
import Policy
import Records

/// Up the chain to the provisions and sentences that the number measures, and down to the entries.
enum PolicyStep {
    private static let mostSentences = 6

    static func write(_ chain: IndicatorChain, _ html: inout HTML) {
        let instrument = chain.indicator.instrument
        let policy = PolicyAddress(chain.language)
        html.chainStep(.words(.upTheChain)) { html in
            if chain.measured.isEmpty { html.element("p", words: .measuresNothing) }
            for measured in chain.measured {
                let id = measured.content.provision
                html.element("h3") { html in
                    html.element("a", .href(policy.provision(id, instrument))) {
                        $0.provisionName(measured.content)
                    }
                }
                html.element("p", .class("links")) { html in
                    html.element(
                        "a", .href(chain.request.address.provision(id)), words: .chainOfDelivery)
                }
                guard !measured.sentences.isEmpty else { continue }
                html.element("p", .class("label"), words: .sentencesOfIt)
                html.element("ol") { html in
                    for sentence in measured.sentences.prefix(mostSentences) {
                        html.element("li") { html in
                            html.element(
                                "a", .class("sentence"),
                                .href(
                                    policy.sentence(
                                        sentence.ordinal, id, instrument, measured.version)),
                                inline: .run(sentence.words, language: measured.language.text))
                        }
                    }
                }
            }
        }
    }

    /// Every entry of the chain with what it records.
    static func record(_ chain: IndicatorChain, _ html: inout HTML) {
        let language = html.language
        html.element("section", .class("record")) { html in
            html.element("h2", .id("record"), words: .downTheChain)
            html.element("ol", .class("record__list")) { html in
                for (entry, words) in entries(chain) {
                    html.element("li") { html in
                        html.write(.entry(UInt64(entry), language))
                        html.raw(" ")
                        html.element("span", .class("record__what"), words: words)
                    }
                }
            }
            let id = chain.indicator.indicator
            html.element("p", .class("links")) { html in
                html.element(
                    "a", .href(DeliveryAddress.file("observations.csv", of: id)),
                    words: .everyNumberCSV)
                html.element("a", .href("/api/v1/indicators/\(id.text)"), words: .fileJSONData)
            }
            html.buttons {
                $0.linkButton(.checkItYourself, href: language.href("/verify"), .secondary)
            }
        }
    }

    private static func entries(_ chain: IndicatorChain) -> [(Int, Words)] {
        var entries: [(Int, Words)] = []
        func add(_ entry: Int?, _ words: Words) {
            guard let entry, !entries.contains(where: { $0.0 == entry }) else { return }
            entries.append((entry, words))
        }
        for source in chain.sources {
            add(source.number.entry, .numberStands)
            if case .computed(_, let read)? = source.evidence?.basis {
                add(read.first, .firstEntryRead)
                add(read.last, .lastEntryRead)
            }
        }
        for record in chain.detail.definitions.reversed() {
            add(record.entry, .definitionVersion(record.fact.version))
        }
        for target in chain.detail.targets.reversed() { add(target.entry, .target) }
        for reply in chain.detail.replies.prefix(3) { add(reply.entry, .ownersReply) }
        for dispute in chain.detail.disputes.prefix(3) {
            add(dispute.entry, .dispute)
            add(dispute.answer?.entry, .answer)
        }
        return entries
    }
}
