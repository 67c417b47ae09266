import Finality
import Synchronization

/// Counts the answers to `add-checkpoint` by their status, and how long they took.
package final class WitnessMetrics: Sendable {
    private struct Sums {
        var answers = [Int](repeating: 0, count: WitnessMetrics.statuses.count)
        var microseconds: Int64 = 0
    }

    /// The statuses that a request for a cosignature can get: a closed set.
    static let statuses = [200, 400, 403, 404, 405, 409, 413, 422, 429, 500, 503]

    private let sums = Mutex(Sums())

    package init() {}

    /// Counts one answer.
    package func count(status: Int, duration: Duration) {
        guard let place = Self.statuses.firstIndex(of: status) else { return }
        let (seconds, attoseconds) = duration.components
        sums.withLock {
            $0.answers[place] += 1
            $0.microseconds += seconds * 1_000_000 + attoseconds / 1_000_000_000_000
        }
    }

    /// The counters and the newest heads in Prometheus' text format (version 0.0.4).
    package func exposition(_ heads: [WatchedHead], isCosigning: Bool) -> String {
        let sums = sums.withLock { $0 }
        var lines = [
            "# HELP sanad_witness_answers_total Answers to add-checkpoint.",
            "# TYPE sanad_witness_answers_total counter",
        ]
        for (place, status) in Self.statuses.enumerated() {
            lines.append("sanad_witness_answers_total{status=\"\(status)\"} \(sums.answers[place])")
        }
        lines += [
            "# HELP sanad_witness_answer_seconds_total Time spent answering add-checkpoint.",
            "# TYPE sanad_witness_answer_seconds_total counter",
            "sanad_witness_answer_seconds_total \(Double(sums.microseconds) / 1_000_000)",
            "# HELP sanad_witness_cosigning Whether the witness cosigns: 0 after a fault.",
            "# TYPE sanad_witness_cosigning gauge",
            "sanad_witness_cosigning \(isCosigning ? 1 : 0)",
        ]
        lines += gauges(
            heads, "sanad_witness_log_size", "Size of the newest checkpoint cosigned."
        ) { $0.head?.size }
        lines += gauges(
            heads, "sanad_witness_log_time_seconds", "When it was cosigned, since 1970."
        ) { $0.head?.at }
        lines += gauges(
            heads, "sanad_witness_log_forks", "Checkpoints kept that prove a fork of the log."
        ) { UInt64($0.forks.count) }
        return lines.joined(separator: "\n") + "\n"
    }

    /// One gauge with a value for each log, labelled by the hash of its origin.
    private func gauges(
        _ heads: [WatchedHead], _ name: String, _ help: String,
        _ value: (WatchedHead) -> UInt64?
    ) -> [String] {
        let values = heads.compactMap { head in
            value(head).map { "\(name){log=\"\(head.address)\"} \($0)" }
        }
        return values.isEmpty ? [] : ["# HELP \(name) \(help)", "# TYPE \(name) gauge"] + values
    }
}
