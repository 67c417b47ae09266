public import Canon

/// A fact sealed: what happened, who acted, when, and its place in the one total order.
/// Its canonical bytes (RFC 8785) are a leaf of the log, at most 65,535 of them.
public struct Entry: Sendable {
    /// Place in the log, from 0.
    public let index: UInt64
    /// When it was sealed.
    public let at: Instant
    /// Who acted.
    public let actor: Actor
    /// What happened.
    public let fact: any Fact

    /// A sealed fact.
    public init(index: UInt64, at: Instant, actor: Actor, fact: any Fact) {
        self.index = index
        self.at = at
        self.actor = actor
        self.fact = fact
    }

    /// The canonical bytes: what is hashed, stored, published and proved.
    public var bytes: [UInt8] { value.canonicalBytes }

    /// The canonical bytes, when it is sure that they can be read again: an entry that cannot must
    /// never be sealed, for it would stop every replay.
    ///
    /// The fact is read from the value that is about to be written; parsing what was written
    /// would give that very value, and costs more than all the rest.
    ///
    /// - Throws: `RecordError` naming the member that could not be read.
    public func readableBytes() throws(RecordError) -> [UInt8] {
        let value = value
        guard value.isParseable(within: .entry) else {
            throw RecordError(
                "", .invalid("a number, a repeated key or a depth that no reader takes"))
        }
        _ = try Entry(value: value, registry: .standard)
        return value.canonicalBytes
    }

    private var value: JSONValue {
        var object = ObjectEncoder()
        object.set("actor", actor)
        object.set("at_ms", at)
        object.set("fact", fact.recordValue)
        object.set("index", Int64(index))
        object.set("kind", fact.kind)
        object.set("v", 1)
        return object.value
    }

    /// An entry from canonical bytes.
    ///
    /// - Throws: `RecordError` naming the member, or the byte, that is not as it must be.
    public init(
        bytes: [UInt8], registry: FactRegistry = .standard
    ) throws(RecordError) {
        let value: JSONValue
        do {
            value = try JSONValue(canonical: bytes)
        } catch {
            throw RecordError("", .notJSON(error.description))
        }
        try self.init(value: value, registry: registry)
        guard self.bytes == bytes else {
            throw RecordError("", .invalid("a record has one spelling, and this is another"))
        }
    }

    /// An entry from bytes that our own store wrote: canonical form is not checked again.
    public init(
        trusted bytes: [UInt8], registry: FactRegistry = .standard
    ) throws(RecordError) {
        let value: JSONValue
        do {
            value = try JSONParser.parse(bytes, limits: .entry)
        } catch {
            throw RecordError("", .notJSON(error.description))
        }
        try self.init(value: value, registry: registry)
    }

    private init(value: JSONValue, registry: FactRegistry) throws(RecordError) {
        var object = try ObjectDecoder(value, path: "")
        actor = try object.part("actor")
        at = try object.instant("at_ms")
        let index = try object.integer("index")
        guard index >= 0 else { throw RecordError("index", .invalid("negative")) }
        self.index = UInt64(index)
        guard try object.integer("v") == 1 else {
            throw RecordError("v", .invalid("this version of the envelope is not known"))
        }
        let kind = try object.text("kind")
        fact = try registry.fact(kind: kind, value: try object.required("fact"))
        try object.finish()
    }
}
