public import Ledger

/// The rules of a witness (c2sp.org/tlog-witness): it cosigns a head only when a known key of the
/// log signed it and a proof shows that it continues the head cosigned before.
///
/// Pure: what the witness remembers is handed in, and so is the time. Whoever applies an answer
/// must store the head and find the old one unchanged in one step, before the cosignature leaves.
public enum WitnessRules {
    /// Answers a request: the body as it came, the logs watched, the present second, and what was
    /// cosigned last for an origin.
    public static func answer(
        _ body: [UInt8], logs: [WatchedLog], at seconds: UInt64,
        latest: (String) throws -> WitnessedHead?
    ) rethrows -> WitnessAnswer {
        switch WitnessSubmission.read(body, logs: logs) {
        case .answered(let answer): answer
        case .signed(let submission):
            judge(submission, after: try latest(submission.checkpoint.origin), at: seconds)
        }
    }

    /// Answers for logs whose origins are the names of their keys.
    public static func answer(
        _ body: [UInt8], logs: [VerifierKey], at seconds: UInt64,
        latest: (String) throws -> WitnessedHead?
    ) rethrows -> WitnessAnswer {
        try answer(body, logs: WatchedLog.named(by: logs), at: seconds, latest: latest)
    }

    /// The second half of an answer, after ``WitnessSubmission/read(_:logs:)``: whether the submission continues the head that was cosigned last.
    ///
    /// The same head again is cosigned again, at a later time. Time never runs backwards for a
    /// log, whatever the clock does, and is never zero.
    public static func judge(
        _ submission: WitnessSubmission, after latest: WitnessedHead?, at seconds: UInt64
    ) -> WitnessAnswer {
        let checkpoint = submission.checkpoint
        let known = latest?.size ?? 0
        guard submission.old == known else { return .conflict(latest: known) }
        do throws(ProofError) {
            try ConsistencyProof.verify(
                path: submission.proof, from: known, to: checkpoint.size,
                oldRoot: latest?.root ?? MerkleTree.emptyRoot, newRoot: checkpoint.root)
        } catch {
            return .unprocessable(error.description)
        }
        return .cosign(
            WitnessedHead(
                size: checkpoint.size, root: checkpoint.root, note: submission.note,
                at: max(seconds, latest?.at ?? 0, 1)))
    }

    /// Whether a signed checkpoint proves that its log forked: the size is the one cosigned last,
    /// and the root is another.
    public static func isFork(_ submission: WitnessSubmission, of latest: WitnessedHead?) -> Bool {
        guard let latest else { return false }
        return submission.checkpoint.size == latest.size
            && submission.checkpoint.root != latest.root
    }
}
