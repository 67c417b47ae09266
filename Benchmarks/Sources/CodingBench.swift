import Canon
import Foundation
import Records

/// Encodes and decodes entries as the log has them, beside Python's `rfc8785` where it is there.
struct CodingBench {
    private static let count = 20_000
    let runs: Int

    func measures() throws -> [Measure] {
        let entries = (0..<Self.count).map(entry)
        let encoded = entries.map(\.bytes)
        let values = try encoded.map { try JSONParser.parse($0, limits: .entry) }
        let megabytes = Double(encoded.reduce(0) { $0 + $1.count }) / 1e6
        var bytes = 0
        let encoding = (0..<runs).map { _ in
            seconds { for entry in entries { bytes += entry.bytes.count } }
        }
        let writing = (0..<runs).map { _ in
            seconds { for value in values { bytes += value.canonicalBytes.count } }
        }
        let trusting = try (0..<runs).map { _ in
            try seconds { for one in encoded { bytes += Int(try Entry(trusted: one).index) } }
        }
        let checking = try (0..<runs).map { _ in
            try seconds { for one in encoded { bytes += Int(try Entry(bytes: one).index) } }
        }
        precondition(bytes > 0, "the work was done")
        return rates("entry to canonical bytes", encoding, megabytes)
            + rates("JSON value to canonical bytes", writing, megabytes)
            + rates("entry from our own bytes", trusting, megabytes)
            + rates("entry from a stranger's bytes", checking, megabytes) + peer(encoded)
    }

    private func rates(_ name: String, _ times: [Double], _ megabytes: Double) -> [Measure] {
        [
            Measure(name, "entries/s", times.map { Double(Self.count) / $0 }),
            Measure("…", "MB/s", times.map { megabytes / $0 }),
        ]
    }

    /// A submission of two parts, as most of a log is.
    private func entry(_ number: Int) -> Entry {
        let digest = Digest.sha256(Array("\(number)".utf8))
        let parts = (1...2).map { part in
            SubmissionPartReceived(
                part: id("p\(part)"), provision: id("1.\(part)"), question: nil,
                language: .english, length: 180 + number % 90, text: Commitment(digest: digest))
        }
        return Entry(
            index: UInt64(number), at: Instant(milliseconds: 1_793_505_600_000),
            actor: .officer("bench-desk"),
            fact: SubmissionReceived(
                consultation: id("digital-policy-2026"), round: 1,
                submission: ID(prefix: "s", random: Array(digest.bytes.prefix(16))),
                category: id("citizen"), channel: .file,
                receivedHour: Instant(milliseconds: 1_793_505_600_000), parts: parts,
                codeDigest: digest))
    }

    /// The same entries written by the canonicaliser of PyPI.
    private func peer(_ encoded: [[UInt8]]) -> [Measure] {
        let file = FileManager.default.temporaryDirectory
            .appending(path: "sanad-bench-\(ProcessInfo.processInfo.processIdentifier).jsonl")
        do {
            try Data(encoded.joined(separator: [UInt8(ascii: "\n")])).write(to: file)
            defer { unlink(file.path) }
            let output = try Program.output(
                Peers.python, ["Benchmarks/Peers/canonical.py", file.path, "\(runs)"])
            let times = output.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
            guard !times.isEmpty else { return [] }
            return [
                Measure(
                    "peer: rfc8785 (Python), value to canonical bytes", "entries/s",
                    times.map { Double(Self.count) / $0 })
            ]
        } catch {
            Peers.say("rfc8785", error)
            return []
        }
    }
}
