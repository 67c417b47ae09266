import Canon
import Ledger
import Records

/// The site, its log and single entries as JSON.
enum LedgerShapes {
    static let site = Shape<SiteFacts>(
        "Site", "Whose log this is, and how far it reaches.",
        [
            .text("origin", "Origin line of the log.") { $0.origin },
            .texts("title") { $0.title }, .text("country") { $0.country },
            .text("time_zone") { $0.timeZone },
            .list("languages", of: .language) { _ in
                PageLanguage.allCases.map { .string($0.rawValue) }
            },
            .number("size", "Entries of the log.") { $0.size },
            .text("verifier_key", "Key that checkpoints are signed with.") { $0.verifierKey },
            .optionalObject("checkpoint", CheckpointShapes.head) { $0.head },
        ])

    private static let disclosure = Shape<PublicDisclosure>(
        "Disclosure", "What opens a public commitment: SHA-256 over salt and canonical value.",
        [
            .text("member", "Path of the commitment inside the fact.") { $0.member },
            Shape.Field(
                name: "value", schema: APISchema.anything.described("What was committed to."),
                isRequired: true
            ) { $0.disclosure.value },
            .text("salt", "32 bytes in hexadecimal.") {
                Hexadecimal.encode($0.disclosure.salt)
            },
        ])

    private static let entrySchema = APISchema([
        "type": "object",
        "description":
            "The entry itself; its canonical bytes (RFC 8785), as they stand here, are the leaf.",
        "required": ["actor", "at_ms", "fact", "index", "kind", "v"],
        "properties": [
            "actor": ["type": "object"], "at_ms": ["type": "integer"],
            "fact": ["type": "object"], "index": ["type": "integer", "minimum": 0],
            "kind": ["type": "string"], "v": ["type": "integer"],
        ],
    ])

    static let entry = Shape<WholeEntry>(
        "Entry", "An entry of the log, its hash, and what opens its public commitments.",
        [
            .number("index") { $0.index },
            Shape.Field(name: "entry", schema: entrySchema, isRequired: true) { $0.value },
            .digest("leaf_hash", "RFC 9162 hash of the leaf.") { $0.leafHash },
            .list("disclosures", disclosure) { $0.disclosures },
        ])

    static let receipt = Shape<EntryReceipt>(
        "Receipt", "Everything that proves an entry without us: keep it with the key.",
        [
            .number("index") { Int($0.handed.receipt.index) },
            .text("entry_text", "The entry's canonical bytes, which are the leaf.") {
                String(decoding: $0.handed.entry, as: UTF8.self)
            },
            .text(
                "tlog_proof", "The receipt as a file (C2SP tlog-proof), with entry and disclosures."
            ) { $0.handed.receipt.text },
            .optionalText(
                "cose", "The receipt as COSE (RFC 9942) in base64; only where the log's key is."
            ) { $0.cose.map { Base64.encode($0.bytes) } },
            .object("checkpoint", CheckpointShapes.head) { $0.head },
        ])

    static let proof = Shape<EntryProof>(
        "InclusionProof", "That a checkpoint covers an entry (RFC 9162, section 2.1.3).",
        [
            .number("index") { $0.index }, .digest("leaf_hash") { $0.leafHash },
            .list("path", of: .digest) { $0.path.map { .string($0.hex) } },
            .object("checkpoint", CheckpointShapes.head) { $0.head },
        ])
}

/// What the first entry and the log say about the site.
struct SiteFacts: Sendable {
    let origin: String
    let title: Texts
    let country: String
    let timeZone: String
    let size: Int
    let verifierKey: String
    let head: LogHead?
}

/// What opens one commitment that anybody may open.
struct PublicDisclosure: Sendable {
    let member: String
    let disclosure: Disclosure
}

/// An entry with what belongs to it.
struct WholeEntry: Sendable {
    let index: Int
    let value: JSONValue
    let leafHash: Digest
    let disclosures: [PublicDisclosure]
}

/// The way from a leaf to a signed root.
struct EntryProof: Sendable {
    let index: Int
    let leafHash: Digest
    let path: [Digest]
    let head: LogHead
}

/// A receipt in both forms.
struct EntryReceipt: Sendable {
    let handed: HandedReceipt
    let cose: COSEReceipt?
    let head: LogHead
}
