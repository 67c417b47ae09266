import Canon
import Records
import Services

/// What the catalogue says of a service, and how that changed.
extension HTML {
    mutating func serviceTerms(_ story: ServiceStory) {
        let listing = story.listing
        let language = language
        var rows: [SummaryRow] = [
            SummaryRow(.words(.serviceAuthority), .texts(listing.authority, language)),
            SummaryRow(.words(.serviceFee), .fees(listing.fees, language)),
            SummaryRow(.words(.servicePromised), .days(listing.promisedDays)),
            SummaryRow(.words(.serviceMeasured), .measured(story.service.cases)),
        ]
        func add(_ name: Words, _ texts: Texts) {
            guard !texts.isEmpty else { return }
            rows.append(SummaryRow(.words(name), .texts(texts, language)))
        }
        add(.serviceAudience, listing.audience)
        add(.serviceOutput, listing.output)
        add(.serviceLegalBasis, listing.legalBasis)
        if !listing.address.isEmpty {
            rows.append(
                SummaryRow(
                    .words(.serviceWebAddress),
                    .link(Link(listing.address, href: listing.address))))
        }
        let tags = listing.languages.compactMap { LanguageTag($0) }
        if !tags.isEmpty {
            rows.append(
                SummaryRow(
                    .words(.serviceLanguages), .line(tags.map { .languageName($0) }, language)))
        }
        rows.append(SummaryRow(.words(.serviceOffice), .code(listing.office.text)))
        if !listing.event.isEmpty {
            rows.append(SummaryRow(.words(.serviceEvent), .code(listing.event)))
        }
        rows.append(SummaryRow(.words(.entry), .entry(UInt64(story.service.entry), language)))
        summaryList(rows)
    }

    mutating func serviceSteps(_ listing: ServiceListed) {
        let language = language
        element("h2", words: .serviceSteps)
        if listing.steps.isEmpty {
            element("p", words: .serviceNoSteps)
        } else {
            element("ol") { html in
                for step in listing.steps {
                    html.element("li") { html in
                        html.write(.texts(step.title, language))
                        html.raw(" · ")
                        html.text(.serviceChannel(step.channel))
                    }
                }
            }
        }
        element("h2", words: .serviceDocuments)
        guard !listing.documents.isEmpty else {
            return element("p", words: .serviceNoDocuments)
        }
        element("ul") { html in
            for document in listing.documents {
                html.element("li") { html in
                    html.write(.texts(document.name, language))
                    guard document.isHeld else { return }
                    html.raw(" ")
                    html.write(Tag(.serviceDocumentHeld, .warning))
                }
            }
        }
    }

    mutating func servicePromises(_ story: ServiceStory) {
        element("h2", words: .servicePromisedBy)
        guard let instrument = story.listing.instrument, !story.provisions.isEmpty else {
            return element("p", words: .serviceNotPromised)
        }
        let address = PolicyAddress(language)
        element("ul") { html in
            for (id, content) in story.provisions {
                html.element("li") { html in
                    html.element("a", .href(address.provision(id, instrument))) { html in
                        if let content {
                            html.provisionName(content)
                        } else {
                            html.code(id.text)
                        }
                    }
                }
            }
        }
    }

    mutating func serviceVersions(_ story: ServiceStory) {
        let language = language
        element("h2", words: .serviceHistory)
        table(
            Table(
                caption: .words(.serviceHistory),
                columns: [
                    Table.Column(.words(.version)), Table.Column(.words(.servicePromised)),
                    Table.Column(.words(.serviceClaimedLevel)),
                    Table.Column(.words(.whyItChanged)), Table.Column(.words(.date)),
                    Table.Column(.words(.entry)),
                ],
                rows: story.versions.map { version in
                    let listing = version.listing
                    return [
                        .number(listing.version), .days(listing.promisedDays),
                        listing.isEnded
                            ? .tag(Tag(.serviceHasEnded, .refused))
                            : .words(.onlineLevel(listing.claimedLevel)),
                        listing.reason.isEmpty
                            ? .words(.serviceFirstListed) : .texts(listing.reason, language),
                        .text(PageTime.karachi.day(version.listedAt, language)),
                        .entry(UInt64(version.entry), language),
                    ]
                }))
    }
}

extension Inline {
    /// What a service costs, each fee with what it is for.
    static func fees(_ fees: [ServiceFee], _ language: PageLanguage) -> Inline {
        guard !fees.isEmpty else { return .words(.serviceNoFee) }
        return .markup(
            HTML(language: language) { html in
                for (place, fee) in fees.enumerated() {
                    if place > 0 { html.raw("<br>") }
                    let amount = fee.amount.decimal(places: fee.currency.places)
                    html.isolated("\(fee.currency.code) \(amount)")
                    guard !fee.note.isEmpty else { continue }
                    html.raw(" · ")
                    html.write(.texts(fee.note, language))
                }
            })
    }
}
