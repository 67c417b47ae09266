import Canon
import GRDB
import Records
import Store

/// The newest standing text of a policy, as far as it is measured.
struct MeasuredText {
    /// One provision of it.
    struct Piece {
        let provision: ID<Provision>
        let parent: ID<Provision>?
        let number: String
        let heading: Texts
        let objective: Texts
        let owner: String
        let due: String
        let indicators: [String]
    }

    /// Its version; `nil` before one is published.
    let version: Int?
    /// Its provisions in document order.
    let pieces: [Piece]

    init(newestOf instrument: ID<Instrument>, _ database: Database) throws {
        version = try database.row(
            """
            SELECT version FROM view_measured_version
            WHERE instrument = ? AND withdrawn_by IS NULL ORDER BY version DESC LIMIT 1
            """, [instrument.text]
        ).map { $0[0] }
        guard let version else {
            pieces = []
            return
        }
        pieces = try database.rows(
            """
            SELECT provision, parent, number, heading, objective, owner, due, indicators
            FROM view_measured_provision
            WHERE instrument = ? AND since_version <= ?
                AND (until_version IS NULL OR until_version > ?)
            ORDER BY position, provision
            """, [instrument.text, version, version]
        ).map {
            Piece(
                provision: try $0.id(0), parent: try $0.optionalID(1), number: $0[2],
                heading: try $0.texts(3), objective: try $0.texts(4), owner: $0[5], due: $0[6],
                indicators: try [String](column: $0[7]))
        }
    }

    /// The top-level provisions with the lines of everything in them.
    func pillars(_ placement: ScorecardPlacement) throws -> [ScorecardPillar] {
        let byID = Dictionary(pieces.map { ($0.provision, $0) }) { first, _ in first }
        var inside: [ID<Provision>: [ScorecardProvision]] = [:]
        var codes: [ID<Provision>: [String]] = [:]
        for piece in pieces where !piece.indicators.isEmpty {
            let (root, objective) = Self.root(of: piece, byID)
            codes[root, default: []] += piece.indicators
            inside[root, default: []].append(
                ScorecardProvision(
                    provision: piece.provision, number: piece.number, heading: piece.heading,
                    objective: objective, owner: piece.owner, due: piece.due,
                    lines: placement.lines(piece.indicators),
                    undefinedCodes: placement.undefined(piece.indicators)))
        }
        return pieces.filter { $0.parent == nil }.map { pillar in
            let lines = placement.lines(codes[pillar.provision] ?? [])
            return ScorecardPillar(
                provision: pillar.provision, number: pillar.number, heading: pillar.heading,
                objective: pillar.objective, provisions: inside[pillar.provision] ?? [],
                lines: lines, counts: StatusCounts(lines))
        }
    }

    /// The provisions that name an indicator.
    func provisions(naming code: String) -> [ID<Provision>] {
        pieces.filter { $0.indicators.contains(code) }.map(\.provision)
    }

    /// The pillar that a provision stands in, and the objective nearest above it.
    private static func root(
        of piece: Piece, _ byID: [ID<Provision>: Piece]
    ) -> (ID<Provision>, Texts) {
        var present = piece
        var objective = piece.objective
        // A text is a few levels deep; the bound only keeps a damaged one from going in circles.
        for _ in 0..<100 {
            guard let parent = present.parent.flatMap({ byID[$0] }) else { break }
            present = parent
            if objective.isEmpty { objective = present.objective }
        }
        return (present.provision, objective)
    }
}
