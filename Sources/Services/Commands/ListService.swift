package import Canon
package import Records

/// Puts a service into the catalogue, or the next version of one that is there.
package struct ListService: Command {
    package static let roles: [Actor.Role] = [.officer]
    /// Names that addresses of the site need for themselves.
    private static let reserved = ["draws", "new", "feedback"]
    /// Most bytes of one version; an entry ends at 65,535.
    private static let byteLimit = 60_000

    package struct State: Sendable {
        let standing: ServiceStanding?
        let policy: KnownProvisions
    }

    package enum Refusal: Error, Hashable, Sendable {
        case reservedName
        /// Somebody else has listed this version since.
        case changedMeanwhile(version: Int)
        case terms(ServiceTermsProblem)
        case reason(TextsProblem)
        /// The next version would say what this one says.
        case unchanged
        case tooLong(limit: Int, bytes: Int)
    }

    let service: ID<PublicService>
    let terms: ServiceTerms
    private let reason: Texts
    private let previous: Int?

    /// - Parameters:
    ///   - reason: why the service changed; a first version needs none.
    ///   - previous: number of the version that this one follows, where the writer saw one; 0 for
    ///     a service that is new.
    package init(
        _ service: ID<PublicService>, _ terms: ServiceTerms, reason: Texts = .none,
        following previous: Int? = nil
    ) {
        self.service = service
        self.terms = terms
        self.reason = reason
        self.previous = previous
    }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        guard !Self.reserved.contains(service.text) else { throw .reservedName }
        let version = state.standing?.listing.version ?? 0
        if let previous, previous != version { throw .changedMeanwhile(version: version) }
        let checked: ServiceTerms
        do throws(ServiceTermsProblem) {
            checked = try terms.checked(against: state.policy)
        } catch {
            throw .terms(error)
        }
        let reason = try reason.checked(limit: TextLimit.paragraph, isRequired: version > 0)
            .mapError(Refusal.reason).get()
        let fact = checked.fact(service, version: version + 1, reason: reason)
        if let standing = state.standing?.listing, !standing.isEnded {
            let same = ServiceTerms(standing).fact(service, version: version + 1, reason: reason)
            guard same.recordValue.canonicalBytes != fact.recordValue.canonicalBytes else {
                throw .unchanged
            }
        }
        let bytes = fact.recordValue.canonicalBytes.count
        guard bytes <= Self.byteLimit else { throw .tooLong(limit: Self.byteLimit, bytes: bytes) }
        return Decision([fact])
    }
}
