public import Ledger

/// A log that a witness watches: the origin of its checkpoints and the keys that may sign them.
///
/// A log has several keys while one replaces another, or where it signs twice, with Ed25519 and
/// with ML-DSA-44. A log without keys is one that is no longer watched: what was cosigned of it is
/// remembered, and nothing more is cosigned.
public struct WatchedLog: Sendable {
    /// The first line of the log's checkpoints.
    public let origin: String
    /// The keys that may sign for it, in the order in which they were added.
    public let keys: [VerifierKey]

    /// A log whose origin need not be the name of its keys, although it is with most logs.
    public init(origin: String, keys: [VerifierKey]) {
        self.origin = origin
        self.keys = keys
    }

    /// Whether this is the origin, byte for byte: `String` equality would merge two spellings.
    public func hasOrigin(_ other: String) -> Bool {
        origin.utf8.elementsEqual(other.utf8)
    }

    /// The logs of these keys, each named as its keys are, in the order of their first key.
    public static func named(by keys: [VerifierKey]) -> [WatchedLog] {
        var logs: [WatchedLog] = []
        for key in keys {
            if let place = logs.firstIndex(where: { $0.hasOrigin(key.name) }) {
                logs[place] = WatchedLog(
                    origin: logs[place].origin, keys: logs[place].keys + [key])
            } else {
                logs.append(WatchedLog(origin: key.name, keys: [key]))
            }
        }
        return logs
    }
}
