package import Canon
package import Records
package import Rules

/// Records that a service was tried from start to end. The level is computed from the checklist,
/// never typed in. Who tests is not who answers for the service.
package struct TestService: Command {
    package static let roles: [Actor.Role] = [.officer]

    package struct State: Sendable {
        let standing: ServiceStanding?
        let draw: DrawStanding
    }

    /// What is known of the draw that asks for a test.
    package enum DrawStanding: Hashable, Sendable {
        /// The test follows from no draw.
        case none
        case unknown
        /// The service is not among those drawn.
        case elsewhere
        case waiting
        /// It was tested for this draw already, by this entry.
        case done(Int)
    }

    package enum Refusal: Error, Hashable, Sendable {
        case unknownService
        case ended
        /// The tester acts for the office that answers for the service.
        case ownOffice
        case checklist(ServiceChecklist.Problem)
        case note(item: String, TextsProblem)
        case inTheFuture
        /// The version in the catalogue is younger than the test.
        case beforeVersion(CivilDate)
        case unknownDraw
        case notDrawn
        case alreadyTested(entry: Int)
    }

    let service: ID<PublicService>
    let draw: Int?
    private let testedOn: CivilDate
    private let items: [TestedItem]
    private let evidence: Digest?

    /// - Parameters:
    ///   - items: each line of the checklist once (see `ServiceCheck`).
    ///   - draw: entry of the draw that asks for the test.
    ///   - evidence: SHA-256 of the recording.
    package init(
        _ service: ID<PublicService>, on testedOn: CivilDate, items: [TestedItem],
        draw: Int? = nil, evidence: Digest? = nil
    ) {
        self.service = service
        self.draw = draw
        self.testedOn = testedOn
        self.items = items
        self.evidence = evidence
    }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        guard let standing = state.standing else { throw .unknownService }
        guard !standing.listing.isEnded else { throw .ended }
        guard moment.actor.office != standing.listing.office.text else { throw .ownOffice }
        let level: OnlineLevel
        let ordered: [TestedItem]
        do throws(ServiceChecklist.Problem) {
            level = try ServiceChecklist.level(items)
            ordered = try ServiceChecklist.ordered(items)
        } catch {
            throw .checklist(error)
        }
        guard testedOn <= moment.now.date else { throw .inTheFuture }
        guard testedOn >= standing.listedAt.date else {
            throw .beforeVersion(standing.listedAt.date)
        }
        switch state.draw {
        case .none, .waiting: break
        case .unknown: throw .unknownDraw
        case .elsewhere: throw .notDrawn
        case .done(let entry): throw .alreadyTested(entry: entry)
        }
        return Decision([
            ServiceTested(
                service: service, version: standing.listing.version, testedOn: testedOn,
                items: try checked(ordered), level: level.rawValue, draw: draw,
                evidenceDigest: evidence)
        ])
    }

    private func checked(_ items: [TestedItem]) throws(Refusal) -> [TestedItem] {
        var checked: [TestedItem] = []
        for item in items {
            let note = try item.note.checked(limit: TextLimit.title, isRequired: false)
                .mapError { Refusal.note(item: item.item, $0) }.get()
            checked.append(TestedItem(item: item.item, isPassed: item.isPassed, note: note))
        }
        return checked
    }
}
