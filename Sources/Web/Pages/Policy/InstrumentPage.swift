import Canon
import Consultation
import GRDB
import Policy
import Records

/// One policy: where it stands, its versions, its goals, the consultations on it.
enum InstrumentPage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let request = try PolicyRequest(wanted, database)
        let instrument = request.instrument
        let fates = try request.policies.fates(request.id)
        let undecided = try request.policies.undecidedGoals(request.id)
        let consultations = try request.consultations.consultations(on: request.id)
        let schedules = try request.policies.schedules(request.id)
        let open = try request.openRound()
        var shell = try request.shell(instrument.title.plain(request.language))
        shell.breadcrumbs.removeLast()
        return shell.page { html in
            html.element("h1", inline: .texts(instrument.title, request.language))
            standing(request, &html)
            if !instrument.summary.isEmpty {
                html.element("p", inline: .texts(instrument.summary, request.language))
            }
            actions(request, open, &html)
            versions(request, &html)
            if !schedules.isEmpty { write(schedules, request, &html) }
            if !fates.isEmpty || !undecided.isEmpty {
                goals(fates, undecided: undecided.count, request, &html)
            }
            write(consultations, request, &html)
        }
    }

    private static func standing(_ request: PolicyRequest, _ html: inout HTML) {
        html.element("p", .class("tags")) { html in
            if let version = request.instrument.currentVersion ?? request.instrument.newestVersion {
                html.write(Tag.stage(of: version))
            } else {
                html.write(Tag(.nothingPublishedYet, .waiting))
            }
            if request.instrument.replacedBy != nil { html.write(Tag(.replaced, .neutral)) }
        }
    }

    private static func actions(
        _ request: PolicyRequest, _ open: RoundSummary?, _ html: inout HTML
    ) {
        guard let version = request.instrument.currentVersion else { return }
        html.buttons { html in
            html.linkButton(
                .readTheText, href: request.address.text(request.id, version.number))
            if let open {
                html.linkButton(.giveYourView, href: request.address.round(open.key), .secondary)
            }
            if version.number > 1 {
                html.linkButton(
                    .whatChanged, href: request.address.changes(request.id, version.number),
                    .secondary)
            }
        }
    }

    private static func versions(_ request: PolicyRequest, _ html: inout HTML) {
        html.element("h2", words: .versions)
        guard !request.instrument.versions.isEmpty else {
            html.emptyState(.noPolicies)
            return
        }
        html.element("ol", .class("cards"), Attribute("reversed", "reversed")) { html in
            for version in request.instrument.versions {
                html.element("li", .class("card")) { html in
                    write(version, request, &html)
                }
            }
        }
    }

    private static func write(
        _ version: PublishedVersion, _ request: PolicyRequest, _ html: inout HTML
    ) {
        let address = request.address
        html.element("h3", .class("card__title")) { html in
            html.element(
                "a", .href(address.text(request.id, version.number)),
                words: .version(String(version.number)))
            if !version.label.isEmpty {
                html.raw(" · ")
                html.write(Inline.texts(version.label, request.language))
            }
        }
        html.element("p", .class("tags")) { $0.write(Tag.stage(of: version)) }
        html.element("p", .class("card__facts")) { html in
            html.text(.publishedOn(request.day(version.publishedAt)))
            html.raw(" · ")
            html.text(.provisionCount(version.provisionCount))
            html.raw(" · ")
            html.write(Inline.entry(UInt64(version.entry), request.language))
        }
        if let withdrawal = version.withdrawal {
            html.inset { html in
                html.element("p", words: .withdrawnOn(request.day(withdrawal.at)))
                html.element("p", inline: .texts(withdrawal.reason, request.language))
                html.entryLinks([withdrawal.entry])
            }
        }
        html.element("p", .class("links")) { html in
            if version.number > 1 {
                html.element(
                    "a", .href(address.changes(request.id, version.number)),
                    words: .changesOfVersion(version.number))
            }
            PolicyFiles.links(request.id, version.number, &html)
        }
    }

    private static func write(
        _ schedules: [ScheduledPublication], _ request: PolicyRequest, _ html: inout HTML
    ) {
        html.element("h2", words: .scheduledPublications)
        html.element("p", words: .scheduledLead)
        html.table(
            Table(
                caption: .words(.scheduledPublications),
                columns: [
                    Table.Column(.words(.version)), Table.Column(.words(.hourOfPublication)),
                    Table.Column(.words(.status)), Table.Column(.words(.commitment)),
                ],
                rows: schedules.map { schedule in
                    [
                        .words(.version(String(schedule.version))),
                        .text(request.minute(schedule.publishAt)), .tag(tag(schedule.state)),
                        .entry(UInt64(schedule.entry), request.language),
                    ]
                }))
    }

    private static func tag(_ state: ScheduledPublication.State) -> Tag {
        switch state {
        case .waiting: Tag(.statusWaiting, .waiting)
        case .published: Tag(.statusPublished, .done)
        case .cancelled: Tag(.cancelled, .refused)
        }
    }

    private static func goals(
        _ fates: [GoalFate], undecided: Int, _ request: PolicyRequest, _ html: inout HTML
    ) {
        html.element("h2", words: .goalsOfTheOlder)
        html.element("p", words: .goalsLead)
        GoalsPage.counts(fates, undecided: undecided, &html)
        html.element("p") { html in
            html.element("a", .href(request.address.goals(request.id)), words: .everyGoal)
        }
    }

    private static func write(
        _ consultations: [ConsultationSummary], _ request: PolicyRequest, _ html: inout HTML
    ) {
        html.element("h2", words: .consultations)
        guard !consultations.isEmpty else {
            html.emptyState(.noConsultationOnThis)
            return
        }
        html.element("ul") { html in
            for consultation in consultations {
                html.element("li") { html in
                    html.link(
                        consultation.title,
                        href: request.address.consultation(consultation.consultation))
                    html.raw(" · ")
                    html.write(Inline.entry(UInt64(consultation.entry), request.language))
                }
            }
        }
    }
}
