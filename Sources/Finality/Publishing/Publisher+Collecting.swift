import Canon
import Ledger

extension Publisher {
    mutating func grow(_ size: UInt64, _ root: Digest, _ now: Int64) -> [PublisherEffect] {
        switch standing {
        case .idle, .stopped: return []
        case .asking(let unheard): return waitOn(unheard, now)
        case .serving: break
        }
        let signed = head?.size ?? 0
        if size < signed { return stop(.storeIsOlder(size: size, signed: signed)) }
        if size == signed, let head, root != head.root { return stop(.rootDiffers(size: size)) }
        guard size > signed, !isSealing, maySign(now) else { return resend(now) }
        isSealing = true
        return [.seal(size: size, root: root, after: head?.mark)]
    }

    /// Witnesses cosign the same bytes only when those stand still for a while.
    private func maySign(_ now: Int64) -> Bool {
        guard needsQuorum, let head else { return true }
        return finalSize == head.size || now - sealedAt >= pace.renewal
    }

    mutating func seal(_ new: SignedHead, _ now: Int64) -> [PublisherEffect] {
        isSealing = false
        guard new.size > head?.size ?? 0 else { return [] }
        head = new
        isMarked = true
        cosignatures = []
        sealedAt = now
        guard needsQuorum else { return [.publish(size: new.size, [])] }
        return sendAll(new, now)
    }

    mutating func sendAll(_ head: SignedHead, _ now: Int64) -> [PublisherEffect] {
        names.filter { !(witnesses[$0]?.isWaiting ?? false) }.map { send(head, to: $0, now) }
    }

    private mutating func send(
        _ head: SignedHead, to witness: String, _ now: Int64
    ) -> PublisherEffect {
        witnesses[witness]?.triedAt = now
        witnesses[witness]?.isWaiting = true
        return .send(
            witness: witness, old: min(witnesses[witness]?.known ?? 0, head.size), head)
    }

    /// Tries the witnesses again that have not cosigned the newest head.
    private mutating func resend(_ now: Int64) -> [PublisherEffect] {
        guard needsQuorum, let head else { return [] }
        let due = names.filter { !cosigners.contains($0) && isDue($0, now) }
        return due.map { witness in
            // After a claim that was not proved, ask what it holds instead of sending more.
            witnesses[witness]?.isDoubted == true ? ask(witness, now) : send(head, to: witness, now)
        }
    }

    mutating func take(
        _ response: WitnessResponse, from witness: String, size: UInt64, _ now: Int64
    ) -> [PublisherEffect] {
        guard witnesses[witness] != nil, let head else { return [] }
        witnesses[witness]?.isWaiting = false
        switch response {
        case .silent: return []
        case .refused(let status, _):
            // What we sent does not continue what it holds: perhaps it holds another history.
            guard status == 422 else { return [] }
            witnesses[witness]?.isDoubted = true
            return [ask(witness, now)]
        case .cosigned(let lines):
            guard size == head.size else {
                // It cosigned a head that is no longer the newest; now it holds that size.
                let known = witnesses[witness]?.known ?? 0
                witnesses[witness]?.known = max(known, size)
                return [send(head, to: witness, now)]
            }
            return collect(lines, from: witness, head)
        case .conflict(let latest):
            guard latest <= head.size else {
                // Whoever answers may say any number: only a note signed with our key proves it.
                witnesses[witness]?.isDoubted = true
                return [ask(witness, now)]
            }
            let isNews = witnesses[witness]?.known != latest
            witnesses[witness]?.known = latest
            return isNews ? [send(head, to: witness, now)] : []
        }
    }

    private mutating func collect(
        _ lines: [NoteSignature], from witness: String, _ head: SignedHead
    ) -> [PublisherEffect] {
        let good = cosignatures(lines, from: witness, head)
        guard !good.isEmpty else { return [] }
        witnesses[witness]?.known = head.size
        cosignatures.removeAll { $0.witness == witness }
        cosignatures += good
        guard finalSize != head.size, policy?.isMet(by: cosigners) == true else {
            return good.map { .keep(size: head.size, $0) }
        }
        finalSize = head.size
        return [.publish(size: head.size, cosignatures)]
    }

    /// The lines that are good cosignatures of this witness over the head.
    private func cosignatures(
        _ lines: [NoteSignature], from witness: String, _ head: SignedHead
    ) -> [WitnessCosignature] {
        guard let member = policy?.witnesses.first(where: { $0.name == witness }) else { return [] }
        do {
            var note = try SignedCheckpoint(parsing: head.note)
            for line in lines.prefix(4) { note = note.adding(line) }
            let cosignature = try member.key.cosignature(on: note)
            return cosignature.map { [WitnessCosignature(witness: witness, $0)] } ?? []
        } catch {
            return []
        }
    }

    mutating func adopt(_ new: WitnessPolicy, _ now: Int64) -> [PublisherEffect] {
        let before = witnesses
        let kept = new.witnesses.filter { member in
            policy?.witnesses.contains { $0.name == member.name && $0.key == member.key } == true
        }
        policy = new
        witnesses = [:]
        for member in new.witnesses { witnesses[member.name] = WitnessState() }
        for member in kept { witnesses[member.name] = before[member.name] }
        // A name with another key is another witness.
        let names = Set(kept.map(\.name))
        cosignatures.removeAll { !names.contains($0.witness) }
        if finalSize == head?.size, !new.isMet(by: cosigners) { finalSize = nil }
        // The entry that adopted it makes the log grow: the next head is for the new witnesses.
        sealedAt = now - pace.renewal
        return []
    }
}
