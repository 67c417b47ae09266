import Canon
import Policy
import Records

/// Policies and their versions as JSON.
enum PolicyShapes {
    static let withdrawal = Shape<PublishedVersion.Withdrawal>(
        "Withdrawal", "That a version no longer stands.",
        [
            .entry { $0.entry }, .instant("at") { $0.at }, .texts("reason") { $0.reason },
        ])

    static let version = Shape<PublishedVersion>(
        "Version", "One published version of a policy.", versionFields)

    private static let versionFields: [Shape<PublishedVersion>.Field] = [
        .number("version", "Its number, from 1.") { $0.number },
        .word("stage") { $0.stage }, .texts("label") { $0.label }, .entry { $0.entry },
        .instant("published_at") { $0.publishedAt },
        .number("provision_count") { $0.provisionCount },
        .digest("text_digest", "SHA-256 of the canonical array of its provisions.") {
            $0.textDigest
        },
        .optionalNumber("scheduled_by", "Entry that committed to it beforehand.") {
            $0.scheduledBy
        },
        .optionalObject("withdrawal", withdrawal) { $0.withdrawal },
    ]

    static let instrument = Shape<RegisteredInstrument>(
        "Policy", "A policy with its versions, the newest first.",
        [
            .id("instrument") { $0.id }, .texts("title") { $0.title },
            .texts("summary") { $0.summary },
            .text("type", "What it is in Akoma Ntoso terms.") { $0.type },
            .optionalID("replaces") { $0.replaces },
            .optionalID("replaced_by") { $0.replacedBy },
            .flag("is_demonstration") { $0.isDemonstration }, .entry { $0.entry },
            .instant("registered_at") { $0.registeredAt },
            .optionalNumber("current_version", "The newest version that still stands.") {
                $0.currentVersion?.number
            },
            .list("versions", version) { $0.versions },
        ])

    static let instruments = Shape<[RegisteredInstrument]>(
        "Policies", "All policies in the order of their registration.",
        [.list("policies", instrument) { $0 }])

    private static let contentFields: [Shape<ProvisionContent>.Field] = [
        .id("provision") { $0.provision }, .optionalID("parent") { $0.parent },
        .number("position", "Place in document order, from 1.") { $0.position },
        .text("element", "Akoma Ntoso element.") { $0.element },
        .text("number", "Number as printed; may be empty.") { $0.number },
        .texts("heading") { $0.heading }, .texts("body") { $0.body },
        .texts("objective") { $0.objective },
        .text("owner", "Role that answers for it; may be empty.") { $0.owner },
        .text("due", "When it is due; may be empty.") { $0.due },
        .list("indicators", of: .text) { $0.indicators.map { .string($0) } },
    ]

    static let content = Shape<ProvisionContent>(
        "ProvisionContent", "The words of a provision and who answers for it.", contentFields)

    static let provision = Shape<VersionedProvision>(
        "Provision", "A provision as a version has it.",
        [
            .object("content", content) { $0.content },
            .entry("changed_in", "Index of the entry that gave it this content.") {
                $0.changedIn
            },
        ])

    static let wholeVersion = Shape<WholeVersion>(
        "WholeVersion", "A version with all its provisions in document order.",
        [
            .id("instrument") { $0.version.instrument },
            .object("version", version) { $0.version },
            .list("provisions", provision) { $0.provisions },
        ])
}

/// A version and its text.
struct WholeVersion: Sendable {
    let version: PublishedVersion
    let provisions: [VersionedProvision]
}
