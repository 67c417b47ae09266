import Canon
import Policy
import Records

/// What happened to the text, and why, as JSON.
enum ChangeShapes {
    static let cause = Shape<Cause>(
        "Cause", "Why a text was changed.",
        [
            .word("type") { $0.type },
            .optionalNumber("entry", "Index of the answer or of the unique point.") { $0.entry },
            .texts("note") { $0.note },
        ])

    static let change = Shape<VersionChange>(
        "Change", "A change that a version made.",
        [
            .id("provision") { $0.provision }, .word("kind") { $0.kind }, .entry { $0.entry },
            .optionalObject("before", PolicyShapes.content) { $0.before },
            .optionalObject("after", PolicyShapes.content) { $0.after },
            .list("causes", cause) { $0.causes }, .ids("derived_from") { $0.derivedFrom },
            .ids("carried_to") { $0.carriedTo },
        ])

    static let versionChanges = Shape<ChangesOfVersion>(
        "Changes", "What a version changed, in the order of the entries.",
        [
            .id("instrument") { $0.version.instrument },
            .number("version") { $0.version.number }, .entry { $0.version.entry },
            .list("changes", change) { $0.changes },
        ])

    static let state = Shape<ProvisionState>(
        "ProvisionState", "One state in the life of a provision.",
        [
            .number("version", "The version that brought it.") { $0.version },
            .instant("published_at") { $0.publishedAt }, .word("kind") { $0.kind },
            .entry { $0.entry }, .flag("is_withdrawn") { $0.isWithdrawn },
            .optionalObject("content", PolicyShapes.content) { $0.content },
            .list("causes", cause) { $0.causes }, .ids("derived_from") { $0.derivedFrom },
            .ids("carried_to") { $0.carriedTo },
        ])

    static let history = Shape<HistoryOfProvision>(
        "ProvisionHistory", "The life of a provision, oldest state first.",
        [
            .id("instrument") { $0.instrument }, .id("provision") { $0.provision },
            .list("states", state) { $0.states },
        ])

    private static let decision = Shape<GoalDecision>(
        "GoalDecision", "One decision on a goal of the replaced policy.",
        [
            .word("fate") { $0.fate }, .texts("reason") { $0.reason },
            .ids("carried_to") { $0.carriedTo }, .entry { $0.entry }, .instant("at") { $0.at },
        ])

    private static let fate = Shape<GoalFate>(
        "GoalFate", "What becomes of a goal of the replaced policy.",
        [
            .id("goal") { $0.goal },
            .optionalObject("content", PolicyShapes.content) { $0.content },
            .object("decision", decision) { $0.decision },
            .list("earlier_decisions", decision) { $0.history },
        ])

    static let goals = Shape<GoalsOfPolicy>(
        "Goals", "The goals of the replaced policy: what becomes of each, and which wait.",
        [
            .id("instrument") { $0.instrument.id },
            .optionalID("replaces") { $0.instrument.replaces },
            .list("fates", fate) { $0.fates },
            .list("undecided", PolicyShapes.content) { $0.undecided },
        ])
}

/// The changes of one version.
struct ChangesOfVersion: Sendable {
    let version: PublishedVersion
    let changes: [VersionChange]
}

/// The states of one provision.
struct HistoryOfProvision: Sendable {
    let instrument: ID<Instrument>
    let provision: ID<Provision>
    let states: [ProvisionState]
}

/// The goals that a policy takes over, or does not.
struct GoalsOfPolicy: Sendable {
    let instrument: RegisteredInstrument
    let fates: [GoalFate]
    let undecided: [ProvisionContent]
}
