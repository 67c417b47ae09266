import Canon
import Foundation
import GRDB
import Store

/// Which entries somebody wants to see; an empty field asks for all.
struct LedgerFilter {
    /// Kind of fact, as the record names it.
    let kind: String
    /// The day, as it was typed.
    let day: DateTimeField.Parts
    /// The first moment of the day; `nil` where none, or none that exists, was asked for.
    let start: Instant?

    init(_ query: FormBody) {
        kind = query["kind"]
        day = DateTimeField.Parts(
            day: query["day"], month: query["day-month"], year: query["day-year"])
        start = PageTime.karachi.instant(name: "day", in: query)
    }

    var isEmpty: Bool { kind.isEmpty && !hasDay }

    /// Whether a day was typed, be it one that exists or not.
    var hasDay: Bool { !(day.day + day.month + day.year).isEmpty }

    /// Whether what was typed is no day.
    var isNoDay: Bool { hasDay && start == nil }

    /// The entries of the day, or all.
    func range(_ times: EntryTimes) throws -> Range<UInt64> {
        guard let start else { return 0..<times.size }
        let first = try times.first(from: start)
        // The country keeps one time all year, so a day has 24 hours.
        return first..<(try times.first(from: start.adding(seconds: 86_400), above: first))
    }

    /// How many entries of the range are asked for.
    func count(in range: Range<UInt64>, _ database: Database) throws -> Int {
        guard !kind.isEmpty else { return range.count }
        return try database.count(
            "SELECT count(*) FROM log_entry WHERE kind = ? AND idx >= ? AND idx < ?",
            [kind, Int64(range.lowerBound), Int64(range.upperBound)])
    }

    /// The newest of them, the newest first.
    func newest(
        _ count: Int, in range: Range<UInt64>, _ database: Database
    ) throws -> [UInt64] {
        guard !kind.isEmpty else { return range.suffix(count).reversed() }
        return try database.rows(
            """
            SELECT idx FROM log_entry WHERE kind = ? AND idx >= ? AND idx < ?
            ORDER BY idx DESC LIMIT ?
            """, [kind, Int64(range.lowerBound), Int64(range.upperBound), count]
        ).map { UInt64($0[0] as Int64) }
    }

    /// Index behind the page that comes before this one, which begins with `first`.
    func before(
        _ count: Int, above first: UInt64, in range: Range<UInt64>, _ database: Database
    ) throws -> UInt64? {
        guard first + 1 < range.upperBound else { return nil }
        guard !kind.isEmpty else {
            return min(first + 1 + UInt64(count), range.upperBound)
        }
        let rows = try database.rows(
            """
            SELECT idx FROM log_entry WHERE kind = ? AND idx > ? AND idx < ? ORDER BY idx LIMIT ?
            """, [kind, Int64(first), Int64(range.upperBound), count])
        return rows.last.map { UInt64($0[0] as Int64) + 1 }
    }

    /// The address of a page of the list.
    func href(_ language: PageLanguage, before: UInt64?) -> String {
        var fields = [
            ("kind", kind), ("day", day.day), ("day-month", day.month), ("day-year", day.year),
        ].filter { !$0.1.isEmpty }
        if let before { fields.append(("before", String(before))) }
        guard !fields.isEmpty else { return LedgerAddress(language).ledger }
        return LedgerAddress(language).ledger + "?"
            + fields.map { "\($0.0)=\(Self.escaped($0.1))" }.joined(separator: "&")
    }

    private static func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "_"):
                String(UnicodeScalar(byte))
            default: "%" + Hexadecimal.encode([byte])
            }
        }.joined()
    }

    /// The kinds that the log has, each found by one step through the index of kinds.
    static func kinds(_ database: Database) throws -> [String] {
        try database.rows(
            """
            WITH RECURSIVE kinds (kind) AS (
                SELECT min(kind) FROM log_entry
                UNION ALL
                SELECT (SELECT min(kind) FROM log_entry WHERE log_entry.kind > kinds.kind)
                FROM kinds WHERE kinds.kind IS NOT NULL
            ) SELECT kind FROM kinds WHERE kind IS NOT NULL ORDER BY kind
            """
        ).map { $0[0] }
    }
}
