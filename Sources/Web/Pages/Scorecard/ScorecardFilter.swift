import Canon
import Delivery
import Records
import Rules

/// Which indicators somebody wants to see; an empty field asks for all.
struct ScorecardFilter: Sendable {
    let status: String
    let evidence: String
    let pillar: String
    let provision: String
    let owner: String

    /// What the fields of a query ask for.
    init(_ field: (String) -> String) {
        status = field("status")
        evidence = field("class")
        pillar = field("pillar")
        provision = field("provision")
        owner = field("owner")
    }

    /// The lines that are asked for, in the order they were defined in.
    func lines(of card: Scorecard) -> [ScorecardLine] {
        let wanted = codes(in: card)
        return card.lines.filter { line in
            (status.isEmpty || line.status.verdict.rawValue == status)
                && (evidence.isEmpty || line.indicator.evidence.rawValue == evidence)
                && (owner.isEmpty || line.indicator.owner.hasSameBytes(as: owner))
                && (wanted?.contains(line.indicator.indicator) ?? true)
        }
    }

    /// The indicators of the pillar or provision; `nil` where neither is asked for.
    private func codes(in card: Scorecard) -> [ID<Indicator>]? {
        if !provision.isEmpty {
            let found = card.pillars.flatMap(\.provisions).filter { $0.provision.text == provision }
            return found.flatMap(\.lines).map(\.indicator.indicator)
        }
        guard !pillar.isEmpty else { return nil }
        let found = card.pillars.filter { $0.provision.text == pillar }
        return found.flatMap(\.lines).map(\.indicator.indicator)
    }

    /// The same filter as a query of an address.
    var query: String {
        [
            ("status", status), ("class", evidence), ("pillar", pillar),
            ("provision", provision), ("owner", owner),
        ].filter { !$0.1.isEmpty }.map { "\($0.0)=\(Self.escaped($0.1))" }.joined(separator: "&")
    }

    private static func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"):
                String(UnicodeScalar(byte))
            default: "%" + Hexadecimal.encode([byte])
            }
        }.joined()
    }
}
