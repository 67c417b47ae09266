import Canon
import Ledger
import Records
import Registrar
import Store

/// Checkpoints and witnesses as JSON.
enum CheckpointShapes {
    private static let cosignature = Shape<LogHead.Witnessed>(
        "Cosignature", "A witness's word on a checkpoint, checked against its key.",
        [
            .text("witness", "Name of the witness in the policy.") { $0.witness },
            .texts("organisation") { $0.organisation },
            .flag("simulated") { $0.isSimulated },
            .instant("at") { $0.at },
        ])

    static let head = Shape<LogHead>(
        "Checkpoint", "A signed head of the log, and how sure it is.",
        [
            .text("origin") { $0.signed.checkpoint.origin },
            .number("size", "Entries that it covers.") { Int($0.signed.checkpoint.size) },
            .digest("root", "Root of the tree.") { $0.signed.checkpoint.root },
            .text("note", "The signed note, byte for byte.") { $0.note },
            Shape.Field(
                name: "finality",
                schema: APISchema.words(["provisional", "simulated", "final"]).described(
                    "`final` when outside witnesses cosigned it as the policy asks; `simulated` "
                        + "when that takes witnesses on the operator's own machine."),
                isRequired: true
            ) { .string($0.standing.finality.rawValue) },
            Shape.Field(name: "since", schema: .instant, isRequired: false) { head in
                head.standing.since.map { .string(Instant(second: $0).description) }
            },
            .optionalNumber("policy_entry", "Entry that adopted the policy it is judged by.") {
                $0.standing.policy.map { Int($0.entry) }
            },
            .list("cosignatures", cosignature) { $0.cosignatures },
        ])

    static let checkpoints = Shape<CheckpointList>(
        "Checkpoints", "Signed checkpoints, the smallest first.",
        [
            .list("checkpoints", head) { $0.heads },
            .optionalNumber("next", "Pass it as `after`; absent on the last page.") { $0.next },
        ])

    static let checkpoint = Shape<CheckpointFound>(
        "CheckpointWithProof", "A checkpoint, and the proof that it continues the one before.",
        [
            .object("checkpoint", head) { $0.head },
            .optionalNumber("previous_size", "Size of the checkpoint before it.") {
                $0.previous.map { Int($0) }
            },
            .list("consistency_path", of: .digest) { $0.path.map { .string($0.hex) } },
        ])

    private static let witness = Shape<PolicyWitness>(
        "Witness", "A witness of the policy in force, and what it did lately.",
        [
            .text("name") { $0.member.name },
            .texts("organisation") { $0.organisation },
            .flag("simulated") { $0.isSimulated },
            .text("verifier_key", "Key that it cosigns with.") { $0.member.key.text },
            .optionalText("address", "Where it is reached, if the policy says so.") {
                $0.member.address
            },
            .optionalNumber("newest_size", "The newest checkpoint it cosigned.") {
                $0.record.newest.map { Int($0) }
            },
            .number("cosigned", "How many of the checkpoints looked at it cosigned.") {
                $0.record.cosigned
            },
            .number("looked_at", "How many of the newest checkpoints were looked at.") {
                $0.looked
            },
            .optionalNumber(
                "delay_seconds", "The middle delay from the newest entry to its cosignature."
            ) { $0.record.delay },
        ])

    private static let policy = Shape<AdoptedPolicy>(
        "WitnessPolicy", "Whose cosignatures make a checkpoint final.",
        [
            .entry("entry", "Index of the entry that adopted it.") { Int($0.entry) },
            .instant("at") { $0.at },
            .text("policy", "The policy file (C2SP tlog-policy), byte for byte.") {
                $0.policy.text
            },
            .texts("reason") { $0.reason },
        ])

    private static let key = Shape<LogKey>(
        "LogKey", "A key that signs or signed the log.",
        [
            .entry("entry", "Index of the entry that put it in force.") { Int($0.entry) },
            .text("verifier_key") { $0.key.text },
            .optionalText("cause", "Why it took the place of the key before.") { $0.cause },
            .flag("second") { $0.isSecond },
        ])

    static let witnesses = Shape<WitnessFacts>(
        "Witnesses", "Who watches the log, by which policies, and the log's own keys.",
        [
            .flag("takes_commands") { $0.takesCommands },
            .list("witnesses", witness) { $0.witnesses },
            .list("policies", policy) { $0.policies },
            .list("keys", key) { $0.keys },
        ])
}

/// A checkpoint with its standing.
struct LogHead: Sendable {
    /// A witness's good cosignature.
    struct Witnessed: Sendable {
        let witness: String
        let organisation: Texts
        let isSimulated: Bool
        let at: Instant
    }

    let signed: SignedCheckpoint
    let standing: CheckpointStanding

    init(_ standing: CheckpointStanding) throws {
        self.standing = standing
        signed = try SignedCheckpoint(parsing: Array(standing.checkpoint.note.utf8))
    }

    /// The note with all its signatures.
    var note: String { standing.checkpoint.note }

    var cosignatures: [Witnessed] {
        (standing.verdict?.cosignatures ?? []).map { found in
            Witnessed(
                witness: found.witness,
                organisation: standing.policy?.term(found.witness)?.organisation ?? .none,
                isSimulated: standing.policy?.isSimulated(found.witness) ?? false,
                at: Instant(second: found.at))
        }
    }
}

/// One page of checkpoints.
struct CheckpointList: Sendable {
    let heads: [LogHead]
    let next: Int?
}

/// A checkpoint and how it grows from the one before.
struct CheckpointFound: Sendable {
    let head: LogHead
    let previous: UInt64?
    let path: [Digest]
}

/// A witness of the policy in force.
struct PolicyWitness: Sendable {
    let member: WitnessPolicy.Member
    let organisation: Texts
    let isSimulated: Bool
    let record: WitnessRecord
    let looked: Int
}

/// Everything about witnesses and keys.
struct WitnessFacts: Sendable {
    let takesCommands: Bool
    let witnesses: [PolicyWitness]
    let policies: [AdoptedPolicy]
    let keys: [LogKey]
}
