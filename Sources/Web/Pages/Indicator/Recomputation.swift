import Canon
import Delivery
import Foundation
import GRDB
import Records
import Rules
import Store

/// A published number computed again, from the entries that stood before it.
struct Recomputation {
    /// One cell, as published and as it comes out now.
    struct Pair {
        let cell: ObservationCell
        let published: ObservationCell?
        let computed: ObservationCell?

        var agrees: Bool {
            guard let published, let computed else { return false }
            return published.recordValue == computed.recordValue
        }
    }

    let pairs: [Pair]
    /// Entries before the number.
    let logSize: Int
    /// Entries of the kinds that were read.
    let readCount: Int
    /// How long it took, in milliseconds.
    let milliseconds: Int64
    /// Why there is no number, if there is none.
    let problem: MeasureError?

    var agrees: Bool { problem == nil && pairs.allSatisfy(\.agrees) }

    /// Reads the log and evaluates the definition over it. Nothing is taken from a stored result.
    init(
        _ fact: ObservationComputed, _ definition: IndicatorDefined, _ database: Database
    ) throws {
        let started = ContinuousClock.now
        logSize = fact.logSize
        var count = 0
        do {
            let evidence = try Self.evidence(
                definition, before: UInt64(fact.logSize), database, &count)
            let cells = try evidence.cells(
                indicator: definition.indicator, version: definition.version, period: fact.period,
                logSize: UInt64(fact.logSize))
            pairs = Self.pairs(fact.cells, cells)
            problem = nil
        } catch let error as MeasureError {
            pairs = Self.pairs(fact.cells, [])
            problem = error
        }
        readCount = count
        let elapsed = (ContinuousClock.now - started).components
        milliseconds = elapsed.seconds * 1000 + elapsed.attoseconds / 1_000_000_000_000_000
    }

    /// What the entries before an index say, as far as a definition needs it.
    static func evidence(
        _ definition: IndicatorDefined, before size: UInt64, _ database: Database,
        _ count: inout Int
    ) throws -> EvidenceTable {
        var table = try EvidenceTable([definition])
        let kinds = table.kinds ?? []
        let marks = kinds.map { _ in "?" }.joined(separator: ", ")
        let filter = table.kinds == nil ? "" : "AND kind IN (\(marks))"
        // A cursor, because a million entries need not be in memory at once.
        let entries = try Row.fetchCursor(
            database,
            sql: "SELECT bytes FROM log_entry WHERE idx < ? \(filter) ORDER BY idx",
            arguments: [Int64(size)] + StatementArguments(kinds))
        while let row = try entries.next() {
            let bytes = Array(row[0] as Data)
            table.apply(try Entry(trusted: bytes), bytes: bytes)
            count += 1
        }
        return table
    }

    /// Each cell that either side has, in the published order.
    private static func pairs(
        _ published: [ObservationCell], _ computed: [ObservationCell]
    ) -> [Pair] {
        func matches(_ one: ObservationCell, _ other: ObservationCell) -> Bool {
            one.area == other.area && one.sex == other.sex && one.areaType == other.areaType
        }
        return published.map { cell in
            Pair(cell: cell, published: cell, computed: computed.first { matches($0, cell) })
        }
            + computed.filter { cell in !published.contains { matches($0, cell) } }.map {
                Pair(cell: $0, published: nil, computed: $0)
            }
    }
}
