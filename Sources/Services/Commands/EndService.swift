package import Canon
package import Records

/// Says that a service is no longer given. What it promised and how it did stays readable.
package struct EndService: Command {
    package static let roles: [Actor.Role] = [.officer]

    package enum Refusal: Error, Hashable, Sendable {
        case unknownService
        case alreadyEnded
        case reason(TextsProblem)
    }

    let service: ID<PublicService>
    private let reason: Texts

    package init(_ service: ID<PublicService>, reason: Texts) {
        self.service = service
        self.reason = reason
    }

    package func decide(
        _ state: ServiceStanding?, in moment: inout Moment
    ) throws(Refusal) -> Decision {
        guard let listing = state?.listing else { throw .unknownService }
        guard !listing.isEnded else { throw .alreadyEnded }
        let reason = try reason.checked(limit: TextLimit.paragraph)
            .mapError(Refusal.reason).get()
        return Decision([
            ServiceTerms(listing).fact(
                service, version: listing.version + 1, isEnded: true, reason: reason)
        ])
    }
}
