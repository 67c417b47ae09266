import Canon
import Records

/// Two facts of every kind: one with every member, one with only those that must be there.
struct FactSample: Sendable {
    let full: any Fact
    let minimal: any Fact

    init<F: Fact>(full: F, minimal: F) {
        self.full = full
        self.minimal = minimal
    }

    var kind: String { full.kind }

    /// The entries whose bytes are golden. Index, time and actor never change, so that a new kind
    /// adds two lines and moves none.
    var entries: [Entry] {
        [
            Entry(
                index: 7, at: Self.moment, actor: .officer("consultation-desk"), fact: full),
            Entry(index: 8, at: Instant(milliseconds: 0), actor: .anyone, fact: minimal),
        ]
    }

    /// 2026-11-01T04:00:00Z.
    static let moment = Instant(milliseconds: 1_793_505_600_000)

    /// All samples, sorted by kind.
    static let all = (log + policy + consultation + delivery + treasury + services + insight).sorted
    {
        $0.kind < $1.kind
    }
}

/// A digest that is easy to recognise: the byte 32 times.
func digest(_ byte: UInt8) -> Digest {
    guard let digest = Digest([UInt8](repeating: byte, count: 32)) else {
        preconditionFailure("32 bytes are a digest")
    }
    return digest
}

/// An identifier known to be one.
func id<Subject>(_ text: String) -> ID<Subject> {
    guard let id = ID<Subject>(text) else { preconditionFailure("\(text) is an identifier") }
    return id
}

/// A text in both scripts, with a letter in two parts that nobody may compose.
func texts(_ english: String, _ urdu: String = "وجہ") -> Texts {
    Texts(en: english + " e\u{301}", ur: urdu)
}
