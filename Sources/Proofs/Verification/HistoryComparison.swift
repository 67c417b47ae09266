import Canon
import Ledger
import Records

/// Lays a log beside a copy kept earlier and names the first entry that differs, and how.
struct HistoryComparison {
    private static let shownEntries = 20

    let now: LogReader
    let kept: LogReader
    private(set) var findings = FindingList()
    /// How many entries from the beginning are the same.
    private(set) var common: UInt64 = 0
    private var differing: UInt64 = 0

    init(now: LogReader, kept: LogReader) {
        self.now = now
        self.kept = kept
    }

    /// Compares all entries that the kept copy has. Whether one key signed both makes a
    /// difference between two logs and two stories of one.
    mutating func run(isSignedBySameKey: Bool) async {
        var index: UInt64 = 0
        while index < kept.bundleCount {
            do {
                guard let old = try await kept.entries(index) else {
                    return findings.note(
                        .ledger, entry: index * 256,
                        "The kept copy lacks the entries from here on; it was compared up to "
                            + "here.")
                }
                let new = index < now.bundleCount ? try await now.entries(index) ?? [] : []
                if old != new {
                    try await compare(old, new, index)
                } else if differing == 0 {
                    common += UInt64(old.count)
                }
            } catch {
                return findings.fail(
                    .ledger, entry: index * 256, "The copies cannot be compared: \(error).")
            }
            index += 1
        }
        finish(isSignedBySameKey)
    }

    private mutating func compare(
        _ old: [[UInt8]], _ new: [[UInt8]], _ bundle: UInt64
    ) async throws {
        let first = bundle * 256
        for position in old.indices where position >= new.count || old[position] != new[position] {
            let entry = first + UInt64(position)
            differing += 1
            guard differing > 1 else {
                common = entry
                let next = try await following(old, now: new, bundle)
                if describeMove(next.old, next.now, position, entry) {
                    return skipRest(old, position)
                }
                describe(old[position], position < new.count ? new[position] : nil, entry)
                continue
            }
            if differing <= Self.shownEntries {
                describe(old[position], position < new.count ? new[position] : nil, entry)
            }
        }
        if differing == 0 { common = first + UInt64(old.count) }
    }

    /// Both bundles with one more behind each, so that a move over the edge is seen.
    private func following(
        _ old: [[UInt8]], now new: [[UInt8]], _ bundle: UInt64
    ) async throws -> (old: [[UInt8]], now: [[UInt8]]) {
        let next = bundle + 1
        let more = next < kept.bundleCount ? try await kept.entries(next) ?? [] : []
        let moreNow = next < now.bundleCount ? try await now.entries(next) ?? [] : []
        return (old + more, new + moreNow)
    }

    private mutating func skipRest(_ old: [[UInt8]], _ position: Int) {
        // Behind a move every place is another; naming each would only bury the first.
        differing += UInt64(max(old.count - position - 1, Self.shownEntries))
    }

    /// Whether what differs is an entry taken out, put in, or moved; if so says which.
    private mutating func describeMove(
        _ old: [[UInt8]], _ new: [[UInt8]], _ position: Int, _ entry: UInt64
    ) -> Bool {
        let was = Self.content(old, position)
        let stands = Self.content(new, position)
        guard let was else { return false }
        guard let stands else {
            findings.fail(
                .ledger, entry: entry,
                "The log ends here; the kept copy goes on with \(Self.kind(old, position)).")
            return true
        }
        let follower = Self.content(old, position + 1)
        if let follower, follower == stands {
            if let place = Self.place(of: was, in: new, after: position) {
                findings.fail(
                    .ledger, entry: entry,
                    "The entries were reordered: what was entry \(entry) now stands at entry "
                        + "\(entry + UInt64(place - position)).")
            } else {
                findings.fail(
                    .ledger, entry: entry,
                    "The entry \(Self.kind(old, position)) was deleted: what was entry "
                        + "\(entry + 1) now stands here.")
            }
            return true
        }
        if let follower = Self.content(new, position + 1), follower == was {
            findings.fail(
                .ledger, entry: entry,
                "An entry was put in here that the kept copy does not have "
                    + "(\(Self.kind(new, position))).")
            return true
        }
        if let place = Self.place(of: was, in: new, after: position),
            Self.place(of: stands, in: old, after: position) != nil
        {
            findings.fail(
                .ledger, entry: entry,
                "The entries were reordered: what was entry \(entry) now stands at entry "
                    + "\(entry + UInt64(place - position)).")
            return true
        }
        return false
    }

    /// What an entry says, whatever its place and time.
    private static func content(_ entries: [[UInt8]], _ position: Int) -> [UInt8]? {
        guard position < entries.count, let value = parse(entries[position]) else { return nil }
        let fact = value["fact"] ?? .null
        return JSONValue.array([value["kind"] ?? .null, value["actor"] ?? .null, fact])
            .canonicalBytes
    }

    private static func place(of content: [UInt8], in entries: [[UInt8]], after position: Int)
        -> Int?
    {
        entries.indices.dropFirst(position + 1).first { Self.content(entries, $0) == content }
    }

    private static func kind(_ entries: [[UInt8]], _ position: Int) -> String {
        parse(entries[position])?["kind"]?.text ?? "that cannot be read"
    }

    private static func parse(_ bytes: [UInt8]) -> JSONValue? {
        do {
            return try JSONParser.parse(bytes, limits: .entry)
        } catch {
            return nil  // Reading the entry reports what is wrong with its bytes.
        }
    }

    private mutating func describe(_ old: [UInt8], _ new: [UInt8]?, _ entry: UInt64) {
        guard let new else {
            return findings.fail(
                .ledger, entry: entry, "The kept copy has this entry; the log not.")
        }
        guard let was = Self.parse(old), let now = Self.parse(new) else {
            return findings.fail(.ledger, entry: entry, "The bytes differ from the kept copy.")
        }
        let differences = JSONDifference.between(was, now)
        for difference in differences {
            findings.fail(.ledger, entry: entry, field: difference.path, difference.sentence)
        }
        if differences.isEmpty {
            findings.fail(.ledger, entry: entry, "The spelling differs from the kept copy.")
        }
    }

    private mutating func finish(_ isSignedBySameKey: Bool) {
        if now.size < kept.size {
            findings.fail(
                .ledger, entry: now.size,
                "The log has \(now.size) entries; the kept copy has \(kept.size).")
        }
        guard differing > 0 else { return }
        findings.note(
            .ledger, entry: common,
            "The log and the kept copy are the same up to here and part ways at this entry"
                + (differing > 1 ? "; they stay apart behind it." : "."))
        if isSignedBySameKey {
            findings.note(
                .ledger, entry: common,
                "Both were signed by the same key: the two signed heads together prove that "
                    + "the operator told two stories.")
        }
    }
}
