package import Canon
import Foundation
package import GRDB
package import Records
package import Store

/// Reads from the log what machines work on, as it was at a size of the log.
package enum MaterialReader {
    /// A round; `nil` where the log does not know its consultation.
    package static func round(
        _ round: RoundAddress, logSize: Int, in database: Database
    ) throws -> RoundMaterial? {
        let row = try database.row(
            "SELECT instrument FROM view_insight_consultation WHERE consultation = ?",
            [round.consultation.text])
        guard let row, try RoundEntry.find(round, database) != nil else { return nil }
        var material = RoundMaterial(round, instrument: try row.id(0))
        try each(RoundMaterial.kinds, logSize, database) { material.apply($0) }
        return material
    }

    /// A round with its words; `nil` where the log does not know its consultation.
    package static func reading(
        _ round: RoundAddress, logSize: Int, in database: Database, _ vault: Vault
    ) throws -> RoundReading? {
        let words = VaultWords(database, vault, reader: .insider)
        return try self.round(round, logSize: logSize, in: database).map { material in
            try RoundReading(material) { entry, member in
                switch try words.text(entry: entry, member: member) {
                case .words(let text): text
                case .notPublic, .erased, .elsewhere: nil
                }
            }
        }
    }

    /// The numbers of an indicator; `nil` where the log does not know it.
    package static func numbers(
        _ indicator: ID<Indicator>, logSize: Int, in database: Database
    ) throws -> NumbersMaterial? {
        let row = try database.row(
            "SELECT 1 FROM view_insight_indicator WHERE indicator = ?", [indicator.text])
        guard row != nil else { return nil }
        var material = NumbersMaterial(indicator)
        try each(NumbersMaterial.kinds, logSize, database) { material.apply($0) }
        return material
    }

    private static func each(
        _ kinds: [String], _ logSize: Int, _ database: Database, _ body: (Entry) -> Void
    ) throws {
        let marks = kinds.map { _ in "?" }.joined(separator: ", ")
        let rows = try Row.fetchCursor(
            database.cachedStatement(
                sql: "SELECT bytes FROM log_entry WHERE kind IN (\(marks)) AND idx < ? ORDER BY idx"
            ),
            arguments: StatementArguments(kinds) + [Int64(logSize)])
        while let row = try rows.next() { body(try Entry(trusted: [UInt8](row[0] as Data))) }
    }
}
