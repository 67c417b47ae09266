import Canon
import GRDB
import HTTPTypes
import Policy
import Records
import Store

/// Starting a draft, throwing it away, and taking a removed provision back.
enum DraftActs {
    @Sendable static func open(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let instrument: ID<Instrument> = try visit.wanted.id("instrument")
        return try visit.edit(
            form, or: PolicyDeskPage.page, then: "/desk/policies/\(instrument)"
        ) { try DraftDesk.open(instrument, in: $0) }
    }

    @Sendable static func discard(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let instrument: ID<Instrument> = try visit.wanted.id("instrument")
        let revision = Int(form["revision"]) ?? 0
        _ = try visit.officer()
        do {
            try visit.wanted.site.store.write {
                try DraftDesk.discard(instrument, expectedRevision: revision, in: $0)
            }
        } catch let problem as DraftProblem {
            return try visit.again(form, .draft(problem), PolicyDeskPage.page)
        }
        return .seeOther(visit.href("/desk/policies/\(instrument)"))
    }

    @Sendable static func restore(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let instrument: ID<Instrument> = try visit.wanted.id("instrument")
        let provision: ID<Provision> = try visit.wanted.id("provision")
        let revision = Int(form["revision"]) ?? 0
        return try visit.edit(
            form, or: PolicyDeskPage.page, then: "/desk/policies/\(instrument)"
        ) { database in
            let policy = try PolicyOnDesk(instrument, database)
            return try DraftDesk.restore(
                provision, after: neighbour(of: provision, policy), causes: [],
                of: instrument, expectedRevision: revision, in: database)
        }
    }

    /// The nearest provision before it, of the same parent, that the draft has still.
    private static func neighbour(
        of provision: ID<Provision>, _ policy: PolicyOnDesk
    ) -> ID<Provision>? {
        let parent = policy.context.published(provision)?.parent
        var last: ID<Provision>?
        for content in policy.context.base {
            if content.provision == provision { return last }
            if content.parent == parent, policy.draft?[content.provision]?.content.parent == parent
            {
                last = content.provision
            }
        }
        return last
    }
}
