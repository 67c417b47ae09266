package import Canon
package import GRDB

/// What a mirror knows of the log it follows: whom it trusts, how far it is, and what it refused.
///
/// It stands in the desk, beside the entries, so that a page reads both from one snapshot.
package struct MirrorStanding: Sendable, Hashable {
    /// Web address of the original site, without a slash at its end; `nil` for one followed from
    /// files.
    package var address: String?
    /// The key that the log must be signed with.
    package var verifierKey: String
    /// The key that entries stored here announce as its successor, until a head is signed by it.
    package var announcedKey: String?
    /// The policy of witnesses that a checkpoint must fulfil, if one was given.
    package var policy: String?
    /// When what is here was last found to be what the original shows.
    package var followedAt: Instant?
    /// What the original showed that is not taken over.
    package var refusal: MirrorRefusal?

    package init(
        address: String?, verifierKey: String, policy: String? = nil, followedAt: Instant? = nil,
        refusal: MirrorRefusal? = nil
    ) {
        self.address = address
        self.verifierKey = verifierKey
        self.policy = policy
        self.followedAt = followedAt
        self.refusal = refusal
    }

    private static let setting = "mirror"

    /// The standing of a mirror; `nil` in a folder that is none.
    package static func read(_ database: Database) throws -> MirrorStanding? {
        guard let text = try DeskTables.setting(setting, in: database) else { return nil }
        let value = try JSONParser.parse(Array(text.utf8))
        guard let key = value["verifier_key"]?.text else { return nil }
        var standing = MirrorStanding(
            address: value["address"]?.text, verifierKey: key, policy: value["policy"]?.text,
            followedAt: value["followed_at_ms"]?.text.flatMap { Int64($0) }
                .map { Instant(milliseconds: $0) },
            refusal: value["refusal"].flatMap { MirrorRefusal($0) })
        standing.announcedKey = value["announced_key"]?.text
        return standing
    }

    /// Keeps the standing.
    package func keep(in database: Database) throws {
        var members = [JSONMember("verifier_key", .string(verifierKey))]
        if let announcedKey { members.append(JSONMember("announced_key", .string(announcedKey))) }
        if let address { members.append(JSONMember("address", .string(address))) }
        if let policy { members.append(JSONMember("policy", .string(policy))) }
        if let followedAt {
            members.append(JSONMember("followed_at_ms", .string(String(followedAt.milliseconds))))
        }
        if let refusal { members.append(JSONMember("refusal", refusal.value)) }
        try DeskTables.set(
            Self.setting, to: JSONValue.object(members).canonicalText, in: database)
    }
}

/// What an original showed that its mirror does not take over.
package struct MirrorRefusal: Sendable, Hashable {
    /// Why it does not.
    package enum Kind: String, Sendable, CaseIterable {
        /// A signed head that does not continue the history kept here: proof of two histories.
        case forked
        /// A signed head that is older than the one kept here.
        case shrunk
        /// A head that the trusted key did not sign.
        case unsigned
        /// A signed head that too few witnesses have cosigned.
        case unwitnessed
        /// Files that do not give the root that was signed.
        case damaged
        /// Entries that this version of the program cannot read.
        case unreadable
    }

    package let kind: Kind
    /// The size of the refused head.
    package let size: UInt64
    /// When it was refused first.
    package let at: Instant
    /// Name of the folder with the evidence, beside the database; empty where there is none.
    package let evidence: String

    package init(kind: Kind, size: UInt64, at: Instant, evidence: String) {
        self.kind = kind
        self.size = size
        self.at = at
        self.evidence = evidence
    }

    fileprivate var value: JSONValue {
        .object([
            JSONMember("kind", .string(kind.rawValue)), JSONMember("size", .string(String(size))),
            JSONMember("at_ms", .string(String(at.milliseconds))),
            JSONMember("evidence", .string(evidence)),
        ])
    }

    fileprivate init?(_ value: JSONValue) {
        guard let kind = value["kind"]?.text.flatMap({ Kind(rawValue: $0) }),
            let size = value["size"]?.text.flatMap({ UInt64($0) }),
            let at = value["at_ms"]?.text.flatMap({ Int64($0) })
        else { return nil }
        self.init(
            kind: kind, size: size, at: Instant(milliseconds: at),
            evidence: value["evidence"]?.text ?? "")
    }
}
