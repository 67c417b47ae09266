import Canon
import Records

/// Most bytes of an officer's text in one language.
enum TextLimit {
    /// A title or a name.
    static let title = 500
    /// A method, a reason, a reply.
    static let paragraph = 4_000
    /// A fact as canonical JSON, so that its entry stays below 65,535 bytes.
    static let fact = 60_000
}

extension Fact {
    /// Whether an entry can hold it.
    var fitsAnEntry: Bool { recordValue.canonicalBytes.count <= TextLimit.fact }
}
