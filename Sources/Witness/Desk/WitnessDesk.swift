import Canon
package import Finality
package import Ledger
import Synchronization

/// A witness at work: it judges what logs send, remembers, and only then cosigns.
///
/// The server, the demonstration's simulated witnesses and the simulation all use it; the store
/// and the time are handed in. One request at a time is settled, so that the time of a log never
/// runs backwards; the store's own comparison guards against a second process.
package final class WitnessDesk: Sendable {
    /// What cosigns: an Ed25519 key of cosignatures, and after it one of ML-DSA-44 where there is.
    package let keys: [SigningKey]
    let store: any WitnessStore
    private let watched: @Sendable () throws -> [WatchedLog]
    private let turn: Mutex<Turn>

    private struct Turn {
        var fault: String?
        var rate: WitnessRate
    }

    /// How many cosignatures of either kind a log gets in a second, unless told otherwise.
    package static let usualRate = 20

    /// A witness over a store.
    ///
    /// - Parameters:
    ///   - perSecond: the most cosignatures of one log in a second; `nil` for no limit.
    ///   - watched: the logs, asked for at each request because they may be added meanwhile.
    package init(
        keys: [SigningKey], store: any WitnessStore, perSecond: Int? = WitnessDesk.usualRate,
        watched: @escaping @Sendable () throws -> [WatchedLog]
    ) {
        precondition(
            keys.first?.verifierKey.algorithm == .cosignature
                && keys.allSatisfy(\.verifierKey.algorithm.isTimestamped),
            "a witness cosigns with an Ed25519 key of cosignatures first")
        self.keys = keys
        self.store = store
        self.watched = watched
        turn = Mutex(Turn(fault: nil, rate: WitnessRate(perSecond: perSecond)))
    }

    /// A witness of logs that stay the same, their origins the names of their keys.
    package convenience init(
        keys: [SigningKey], logs: [VerifierKey], store: any WitnessStore,
        perSecond: Int? = WitnessDesk.usualRate
    ) {
        let logs = WatchedLog.named(by: logs)
        self.init(keys: keys, store: store, perSecond: perSecond) { logs }
    }

    /// The name that the witness signs under.
    package var name: String { keys[0].verifierKey.name }

    /// Why the witness cosigns nothing any more; `nil` while all is well.
    package var fault: String? { turn.withLock(\.fault) }

    /// The logs watched now.
    package func logs() throws -> [WatchedLog] { try watched() }

    /// Answers `add-checkpoint`: the body as it came, and the present second.
    ///
    /// - Throws: what the store threw, and `WitnessStopped` at every later request: after a fault
    ///   nobody knows what the disk holds, and a witness that guesses may cosign two histories.
    package func add(body: [UInt8], at seconds: UInt64) throws -> WitnessReply {
        if let fault { throw WitnessStopped(reason: fault) }
        let reading: WitnessSubmission.Reading
        do {
            reading = WitnessSubmission.read(body, logs: try logs())
        } catch {
            turn.withLock { $0.fault = "\(error)" }
            throw error
        }
        switch reading {
        case .answered(let answer): return WitnessReply(refusing: answer)
        case .signed(let submission): return try settle(submission, at: seconds).get()
        }
    }

    private func settle(
        _ submission: WitnessSubmission, at seconds: UInt64
    ) -> Result<WitnessReply, any Error> {
        turn.withLock { turn in
            if let fault = turn.fault { return .failure(WitnessStopped(reason: fault)) }
            do {
                return .success(try cosign(submission, at: seconds, within: &turn.rate))
            } catch {
                turn.fault = "\(error)"
                return .failure(error)
            }
        }
    }

    private func cosign(
        _ submission: WitnessSubmission, at seconds: UInt64, within rate: inout WitnessRate
    ) throws -> WitnessReply {
        let checkpoint = submission.checkpoint
        let latest = try head(of: checkpoint.origin)
        if WitnessRules.isFork(submission, of: latest) {
            try store.keepFork(
                checkpoint.origin,
                WitnessedHead(
                    size: checkpoint.size, root: checkpoint.root, note: submission.note,
                    at: seconds))
        }
        let answer = WitnessRules.judge(submission, after: latest, at: seconds)
        guard case .cosign(let head) = answer else { return WitnessReply(refusing: answer) }
        let isGrowth = latest.map { head.size > $0.size } ?? true
        precondition(isGrowth || head.root == latest?.root, "one size never has two roots")
        precondition(head.size >= latest?.size ?? 0, "a witness never goes back")
        guard rate.takes(checkpoint.origin, isGrowth: isGrowth, at: seconds) else {
            return .tooMany
        }
        let lines = keys.map { $0.cosign(checkpoint, at: head.at) }
        // The cosignatures exist only here until the head is on the disk.
        let stored = head.adding(lines)
        guard try store.swap(checkpoint.origin, from: latest?.size, to: stored) else {
            let other = try self.head(of: checkpoint.origin)
            return WitnessReply(refusing: .conflict(latest: other?.size ?? 0))
        }
        return WitnessReply(cosignatures: lines)
    }

    /// What is remembered of a log, believed only with this witness's own cosignature: a bit that
    /// flipped on the disk must not decide what is cosigned next.
    package func head(of origin: String) throws -> WitnessedHead? {
        guard let head = try store.latest(origin) else { return nil }
        let signed: SignedCheckpoint
        let cosignature: Cosignature?
        do {
            signed = try SignedCheckpoint(parsing: head.note)
            cosignature = try keys[0].verifierKey.cosignature(on: signed)
        } catch let error as CheckpointError {
            throw WitnessDamage.unreadable(origin: origin, error.description)
        } catch {
            throw WitnessDamage.notOurs(origin: origin)
        }
        guard signed.checkpoint.origin.utf8.elementsEqual(origin.utf8),
            signed.checkpoint.size == head.size, signed.checkpoint.root == head.root
        else { throw WitnessDamage.mixed(origin: origin) }
        guard cosignature?.at == head.at else { throw WitnessDamage.notOurs(origin: origin) }
        return head
    }
}
