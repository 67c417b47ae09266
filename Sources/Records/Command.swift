public import Canon

/// What somebody asks for. Deciding is pure: state, time and randomness are handed in, facts come
/// out or a typed refusal, and a refused command leaves no entry.
public protocol Command: Sendable {
    /// What deciding needs to know.
    associatedtype State
    /// A typed no.
    associatedtype Refusal: Error, Hashable, Sendable

    /// Which roles may ask for this.
    static var roles: [Actor.Role] { get }

    /// The facts that follow, or a refusal.
    func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision
}

/// The time and the randomness of one decision.
public struct Moment: Sendable {
    /// When the decision is taken.
    public let now: Instant
    /// Who asks.
    public let actor: Actor
    /// Index of the entry that the first decided fact will become.
    public let nextIndex: UInt64
    private let entropy: @Sendable (Int) -> [UInt8]

    /// A moment with its sources.
    public init(
        now: Instant, actor: Actor, nextIndex: UInt64, entropy: @escaping @Sendable (Int) -> [UInt8]
    ) {
        self.now = now
        self.actor = actor
        self.nextIndex = nextIndex
        self.entropy = entropy
    }

    /// Fresh random bytes.
    public mutating func random(_ count: Int) -> [UInt8] { entropy(count) }

    /// A fresh identifier.
    public mutating func id<Subject>(_ prefix: Character) -> ID<Subject> {
        ID(prefix: prefix, random: random(16))
    }

    /// A value sealed under a fresh salt.
    public mutating func seal(_ value: JSONValue) -> Disclosure {
        Disclosure(salt: random(32), value: value)
    }
}

/// What a command decided: facts in order, and what belongs in the vault beside them.
public struct Decision: Sendable {
    /// One value that goes to the vault.
    public struct Payload: Sendable {
        /// Which fact of the decision, from 0, holds the commitment.
        public let factOffset: Int
        /// Path of the commitment inside the fact (`parts.0.text`).
        public let member: String
        /// Salt and value.
        public let disclosure: Disclosure

        /// A payload of a fact's member.
        public init(factOffset: Int, member: String, disclosure: Disclosure) {
            self.factOffset = factOffset
            self.member = member
            self.disclosure = disclosure
        }
    }

    /// The facts, in order.
    public let facts: [any Fact]
    /// Values for the vault.
    public let payloads: [Payload]

    /// A decision.
    public init(_ facts: [any Fact], payloads: [Payload] = []) {
        self.facts = facts
        self.payloads = payloads
    }
}
