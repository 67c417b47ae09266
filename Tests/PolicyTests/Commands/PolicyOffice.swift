import Canon
import Policy
import Records
import Registrar
import SanadTesting
import Store
import Testing

/// An office that drafts and publishes, on a site with the policy room alone. What the
/// consultation room would seal is sealed as it is.
struct PolicyOffice {
    static let policy = instrument("digital-policy")
    static let older = instrument("older-policy")
    static let officer = Actor.officer("policy-desk")
    static let consultation = consultation("round-table")

    let site: TestSite

    init() async throws { site = try await TestSite(rooms: [policyRoom]) }

    /// An office whose policy is registered.
    static func registered(replacing older: Bool = false) async throws -> PolicyOffice {
        let office = try await PolicyOffice()
        if older {
            try await office.register(Self.older)
            try await office.publish(Samples.articles(["goal1", "goal2"]), of: Self.older)
        }
        try await office.register(Self.policy, replaces: older ? Self.older : nil)
        return office
    }

    /// An office whose policy has articles one to three in version 1.
    static func published() async throws -> PolicyOffice {
        let office = try await registered()
        try await office.publish(Samples.articles(["one", "two", "three"]))
        return office
    }

    static func instrument(_ text: String) -> ID<Instrument> {
        guard let id = ID<Instrument>(text) else { preconditionFailure("\(text) is no id") }
        return id
    }

    private static func consultation(_ text: String) -> ID<Consultation> {
        guard let id = ID<Consultation>(text) else { preconditionFailure("\(text) is no id") }
        return id
    }

    // MARK: - Acts

    @discardableResult
    func submit(_ command: some RegistrableCommand, as actor: Actor = officer) async throws
        -> Sealed
    {
        try await site.registrar.submit(command, as: actor)
    }

    func register(_ instrument: ID<Instrument>, replaces: ID<Instrument>? = nil) async throws {
        try await submit(
            RegisterInstrument(
                instrument: instrument, title: Texts(en: "A policy", ur: "ایک پالیسی"),
                replaces: replaces, isDemonstration: true))
    }

    /// The draft on the desk, opened where there is none.
    @discardableResult
    func draft(_ instrument: ID<Instrument> = policy) throws -> Draft {
        try site.store.write { try DraftDesk.open(instrument, in: $0) }
    }

    /// Puts a whole text on the desk.
    @discardableResult
    func put(
        _ contents: [ProvisionContent], cause: Cause? = nil, of instrument: ID<Instrument> = policy
    ) throws -> Draft {
        try site.store.write { database in
            let draft = try DraftDesk.open(instrument, in: database)
            return try DraftDesk.replaceAll(
                with: contents, defaultCause: cause, of: instrument,
                expectedRevision: draft.revision, in: database)
        }
    }

    /// Gives one provision of the draft another English body.
    @discardableResult
    func reword(_ provision: String, _ body: String, causes: [Cause] = []) throws -> Draft {
        try site.store.write { database in
            let draft = try DraftDesk.open(Self.policy, in: database)
            let old = try #require(draft[Samples.id(provision)]).content
            return try DraftDesk.save(
                old.saying(body), causes: causes, of: Self.policy,
                expectedRevision: draft.revision, in: database)
        }
    }

    /// Publishes the draft that lies on the desk.
    @discardableResult
    func publishDraft(
        of instrument: ID<Instrument> = policy, stage: VersionPublished.Stage = .draft
    ) async throws -> Sealed {
        let revision = try draft(instrument).revision
        return try await submit(
            PublishVersion(instrument: instrument, stage: stage, expectedRevision: revision))
    }

    /// Publishes a whole text.
    @discardableResult
    func publish(
        _ contents: [ProvisionContent], cause: Cause? = nil, of instrument: ID<Instrument> = policy,
        stage: VersionPublished.Stage = .draft
    ) async throws -> Sealed {
        try put(contents, cause: cause, of: instrument)
        return try await publishDraft(of: instrument, stage: stage)
    }

    /// Seals facts of a consultation.
    @discardableResult
    func seal(_ facts: [any Fact]) async throws -> Sealed { try await submit(SealFacts(facts)) }

    /// Answers to queries.
    func ask<Answer>(_ body: (PolicyQueries) throws -> Answer) throws -> Answer {
        try site.store.read { try body(PolicyQueries($0)) }
    }
}

extension ProvisionContent {
    /// The same provision with another English body.
    func saying(_ body: String, number: String? = nil) -> ProvisionContent {
        ProvisionContent(
            provision: provision, parent: parent, position: position, element: element,
            number: number ?? self.number, heading: heading, body: Texts(en: body),
            objective: objective, owner: owner, due: due, indicators: indicators)
    }
}
