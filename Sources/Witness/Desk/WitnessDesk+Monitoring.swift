import Canon
package import Finality

/// What a witness shows of a log.
package struct WatchedHead: Sendable {
    package let log: WatchedLog
    /// What was cosigned last; `nil` where nothing was.
    package let head: WitnessedHead?
    /// Checkpoints that the log signed beside cosigned ones of the same size, the oldest first.
    package let forks: [WitnessedHead]

    /// The folder of the log in the witness's public files: the SHA-256 of its origin.
    package var address: String { Digest.sha256(Array(log.origin.utf8)).hex }
}

extension WitnessDesk {
    /// All logs with what is stored of them, in the order of their origins' bytes. Nothing is
    /// verified again: it is shown, and nothing is decided by it.
    package func overview() throws -> [WatchedHead] {
        let heads = try logs().map { log in
            WatchedHead(
                log: log, head: try store.latest(log.origin),
                forks: try store.forks(of: log.origin))
        }
        return heads.sorted {
            $0.log.origin.utf8.lexicographicallyPrecedes($1.log.origin.utf8)
        }
    }

    /// Verifies every head that is stored: what a witness does before its first answer.
    ///
    /// - Throws: `WitnessDamage` for the first that cannot be believed.
    package func verifyMemory() throws {
        for log in try logs() { _ = try head(of: log.origin) }
    }

    /// Answers `GET HASH/checkpoint`: the newest checkpoint cosigned of a log, for monitors. The
    /// hash is the SHA-256 of the origin in lower-case hexadecimal characters.
    package func checkpoint(_ originHash: String) throws -> WitnessReply {
        let log = try logs().first {
            Digest.sha256(Array($0.origin.utf8)).hex.utf8.elementsEqual(originHash.utf8)
        }
        guard let log, let head = try head(of: log.origin) else {
            return WitnessReply(status: 404, "nothing was cosigned of such a log")
        }
        return WitnessReply(status: 200, body: head.note)
    }
}
