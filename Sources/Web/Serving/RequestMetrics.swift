import Synchronization

/// Counts requests and their duration by route pattern and class of status: closed sets, never
/// a path, an address or a name.
package final class RequestMetrics: Sendable {
    private struct Key: Hashable, Comparable {
        let route: String
        let status: String

        static func < (left: Key, right: Key) -> Bool {
            (left.route, left.status) < (right.route, right.status)
        }
    }

    private struct Sum {
        var count: UInt64 = 0
        var microseconds: UInt64 = 0
    }

    private let sums = Mutex<[Key: Sum]>([:])

    package init() {}

    /// Counts one answered request.
    package func count(route: String, status: Int, duration: Duration) {
        let key = Key(route: route, status: "\(status / 100)xx")
        let (seconds, attoseconds) = duration.components
        let microseconds =
            UInt64(max(0, seconds)) * 1_000_000
            + UInt64(max(0, attoseconds) / 1_000_000_000_000)
        sums.withLock { sums in
            sums[key, default: Sum()].count += 1
            sums[key, default: Sum()].microseconds += microseconds
        }
    }

    /// The counters in Prometheus' text format (version 0.0.4).
    package func exposition(extra: [(name: String, help: String, value: Double)]) -> String {
        let rows = sums.withLock { $0 }.sorted { $0.key < $1.key }
        var lines = [
            "# HELP sanad_requests_total Requests answered.",
            "# TYPE sanad_requests_total counter",
        ]
        for (key, sum) in rows {
            lines.append("sanad_requests_total{\(labels(key))} \(sum.count)")
        }
        lines.append("# HELP sanad_request_seconds_total Time spent answering.")
        lines.append("# TYPE sanad_request_seconds_total counter")
        for (key, sum) in rows {
            let seconds = Double(sum.microseconds) / 1_000_000
            lines.append("sanad_request_seconds_total{\(labels(key))} \(seconds)")
        }
        for gauge in extra {
            lines.append("# HELP \(gauge.name) \(gauge.help)")
            lines.append("# TYPE \(gauge.name) gauge")
            lines.append("\(gauge.name) \(gauge.value)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func labels(_ key: Key) -> String {
        "route=\"\(key.route)\",status=\"\(key.status)\""
    }
}
