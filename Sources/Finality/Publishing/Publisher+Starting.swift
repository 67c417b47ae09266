import Canon
import Ledger

extension Publisher {
    mutating func start(
        _ head: SignedHead?, _ mark: HeadMark?, _ now: Int64
    ) -> [PublisherEffect] {
        guard standing == .idle else { return [] }
        self.head = head
        startedAt = now
        if let mark, mark.size > head?.size ?? 0 {
            return stop(.storeIsOlder(size: head?.size ?? 0, signed: mark.size))
        }
        if let mark, let head, mark.size == head.size, mark.root != head.root {
            return stop(.rootDiffers(size: head.size))
        }
        // A store ahead of its mark was interrupted between the two; behind is what must not be.
        isMarked = mark != nil || head == nil
        guard needsQuorum, !names.isEmpty else {
            standing = .serving
            return []
        }
        standing = .asking(unheard: names)
        return names.map { ask($0, now) }
    }

    mutating func ask(_ witness: String, _ now: Int64) -> PublisherEffect {
        witnesses[witness, default: WitnessState()].triedAt = now
        witnesses[witness, default: WitnessState()].isWaiting = true
        return .query(witness: witness)
    }

    mutating func sight(
        _ witness: String, _ sighting: WitnessSighting, _ now: Int64, _ root: (UInt64) -> Digest?
    ) -> [PublisherEffect] {
        guard witnesses[witness] != nil else { return [] }
        witnesses[witness]?.isWaiting = false
        switch sighting {
        case .silent: return []
        case .nothing: witnesses[witness]?.known = 0
        case .note(let bytes):
            guard let seen = ours(bytes) else { return [] }
            if let reason = contradiction(seen, witness, root) { return stop(reason) }
            witnesses[witness]?.known = seen.size
        }
        witnesses[witness]?.isDoubted = false
        return heard(witness, now)
    }

    /// The checkpoint of a note that one of this log's keys signed: nobody else can stop the log.
    private func ours(_ bytes: [UInt8]) -> Checkpoint? {
        do throws(CheckpointError) {
            let signed = try SignedCheckpoint(parsing: bytes)
            for key in keys where signed.isSigned(by: key) { return signed.checkpoint }
            return nil
        } catch {
            return nil
        }
    }

    private func contradiction(
        _ seen: Checkpoint, _ witness: String, _ root: (UInt64) -> Digest?
    ) -> PublisherStop? {
        let ours = head?.size ?? 0
        if seen.size > ours {
            return .witnessIsAhead(witness: witness, size: seen.size, ours: ours)
        }
        let expected = seen.size == ours ? head?.root : root(seen.size)
        guard seen.size > 0, let expected, expected != seen.root else { return nil }
        return .witnessDiffers(witness: witness, size: seen.size)
    }

    private mutating func heard(_ witness: String, _ now: Int64) -> [PublisherEffect] {
        guard case .asking(let unheard) = standing else { return [] }
        let rest = unheard.filter { $0 != witness }
        guard !rest.isEmpty else { return serve(now) }
        standing = .asking(unheard: rest)
        return []
    }

    /// While witnesses are silent: asks them again, and decides whether they are needed.
    mutating func waitOn(_ unheard: [String], _ now: Int64) -> [PublisherEffect] {
        // A store that is known to be the newest can only have published what a quorum signed:
        // then it is enough that the silent ones are no quorum by themselves.
        let mayGoOn =
            isMarked && now - startedAt >= pace.patience
            && policy?.isMet(by: Set(unheard)) == false
        if mayGoOn { return serve(now) }
        return unheard.filter { isDue($0, now) }.map { ask($0, now) }
    }

    /// From here on it signs; a head that was signed before the stop is sent again, byte for byte.
    private mutating func serve(_ now: Int64) -> [PublisherEffect] {
        standing = .serving
        guard let head else { return [] }
        sealedAt = now
        return sendAll(head, now)
    }

    func isDue(_ witness: String, _ now: Int64) -> Bool {
        guard let state = witnesses[witness], !state.isWaiting else { return false }
        guard let triedAt = state.triedAt else { return true }
        return now - triedAt >= pace.retry
    }
}

extension SignedCheckpoint {
    fileprivate func isSigned(by key: VerifierKey) -> Bool {
        do throws(CheckpointError) {
            try verify(with: key)
            return true
        } catch {
            return false
        }
    }
}
