/// What happened: typed, versioned, flat, public for ever. Nothing personal is in one.
public protocol Fact: RecordPart {
    /// Dotted lower-case name with a version, e.g. `consultation.opened.v1`.
    static var kind: String { get }
}

extension Fact {
    /// The kind of this fact.
    public var kind: String { Self.kind }
}
