import Canon
import Delivery
import Foundation
import GRDB
import Records
import Rules
import Store
import Synchronization

/// The data of published reports, as they stood before the entry that publishes them.
///
/// A report holds no data of its own, only a digest: the data is computed from the entries that
/// were read. While nothing has changed the present tables give it; later they are filled again, in
/// memory, from those entries alone. A report never changes, so it is computed once and kept.
final class ReportArchive: Sendable {
    private struct Key: Hashable {
        let entry: Int
        let digest: Digest
    }

    private struct Print {
        let key: Key
        let language: PageLanguage
        let checkpoint: UInt64
        let bytes: [UInt8]
    }

    private struct Shelf {
        var reports: [Key: YearlyReport] = [:]
        var prints: [Print] = []
    }

    /// A report with a thousand indicators takes about a megabyte; a print about as much.
    private static let most = 32
    private let shelf = Mutex(Shelf())

    /// The data of a report; `nil` if the entries give other data than its digest says.
    func data(of report: ReportSummary, in database: Database) throws -> YearlyReport? {
        let key = Key(entry: report.entry, digest: report.dataDigest)
        if let kept = shelf.withLock({ $0.reports[key] }) { return kept }
        let present = try Self.data(of: report, from: database)
        let found =
            present?.digest == report.dataDigest ? present : try replayed(report, database)
        guard let found, found.digest == report.dataDigest else { return nil }
        shelf.withLock { shelf in
            if shelf.reports.count >= Self.most { shelf.reports.removeAll() }
            shelf.reports[key] = found
        }
        return found
    }

    /// The tables of delivery filled from the entries that the report read, and nothing after them.
    private func replayed(
        _ report: ReportSummary, _ database: Database
    ) throws -> YearlyReport? {
        // What the log says about itself stands in tables that delivery writes to as well.
        let projectors: [any Projector] = [LogProjector(), deliveryRoom.projector]
        let tables = projectors.flatMap(\.tables)
        return try DatabaseQueue().write { memory in
            for sql in tables.flatMap(\.statements) { try memory.execute(sql: sql) }
            let end = UInt64(report.logSize)
            for start in stride(from: 0, to: end, by: 1_000) {
                for bytes in try LogTables.bytes(in: start..<min(end, start + 1_000), database) {
                    let entry = try Entry(trusted: bytes)
                    for projector in projectors { try projector.project(entry, into: memory) }
                }
            }
            for sql in tables.flatMap(\.lookups) { try memory.execute(sql: sql) }
            return try Self.data(of: report, from: memory)
        }
    }

    private static func data(
        of report: ReportSummary, from database: Database
    ) throws -> YearlyReport? {
        try DeliveryQueries(database).report(
            of: report.instrument, year: report.year, asOf: report.asOf)
    }

    /// A printed report, written once for each language and checkpoint over it.
    func print(
        of report: ReportSummary, _ language: PageLanguage, checkpoint: UInt64,
        _ write: () throws -> [UInt8]
    ) rethrows -> [UInt8] {
        let key = Key(entry: report.entry, digest: report.dataDigest)
        let kept = shelf.withLock { shelf in
            shelf.prints.first {
                $0.key == key && $0.language == language && $0.checkpoint == checkpoint
            }
        }
        if let kept { return kept.bytes }
        let bytes = try write()
        shelf.withLock { shelf in
            if shelf.prints.count >= Self.most { shelf.prints.removeFirst() }
            shelf.prints.append(
                Print(key: key, language: language, checkpoint: checkpoint, bytes: bytes))
        }
        return bytes
    }
}
