import Canon
import Ledger
import Records
import Registrar

extension Assurance {
    /// How sure what a checkpoint covers is; `nil` stands for what no checkpoint covers yet.
    init(_ standing: CheckpointStanding?) {
        guard let standing else {
            self.init(.provisional, .provisionalUncovered)
            return
        }
        guard let policy = standing.policy, policy.policy.quorum != nil else {
            self.init(.provisional, .provisionalAlone)
            return
        }
        let signed = standing.verdict?.cosignatures.map(\.witness) ?? []
        let time = Words.minute(ofSecond: standing.since ?? 0)
        let sentence: Words
        switch standing.finality {
        case .provisional:
            sentence = .provisionalWaiting(QuorumCount(policy.policy, cosigned: signed))
        case .simulated:
            sentence = .simulatedFinality(QuorumCount(policy.policy, cosigned: signed), time)
        case .final:
            let outside = signed.filter { !policy.isSimulated($0) }
            sentence = .finalSentence(
                by: policy.organisations(outside),
                QuorumCount(policy.policy, cosigned: outside), time)
        }
        self.init(standing.finality, sentence)
    }
}

extension AdoptedPolicy {
    /// Who runs a witness, as the policy's terms say.
    func term(_ name: String) -> WitnessTerm? {
        terms.first { $0.name.utf8.elementsEqual(name.utf8) }
    }

    /// Who runs these witnesses, as one list.
    func organisations(_ names: [String]) -> Words {
        let found = names.map { term($0)?.organisation ?? Texts(en: $0, ur: $0) }
        return Words(
            en: found.map { $0.plain(.en) }.joined(separator: ", "),
            ur: found.map { $0.plain(.ur) }.joined(separator: "، "))
    }
}

extension Words {
    /// A moment given in seconds since 1970, in words.
    static func minute(ofSecond second: UInt64) -> Words {
        let at = Instant(second: second)
        return Words(
            en: PageTime.karachi.minute(at, .en), ur: PageTime.karachi.minute(at, .ur))
    }
}

extension Instant {
    /// A moment that a cosignature names.
    init(second: UInt64) {
        self.init(milliseconds: Int64(clamping: min(second, UInt64(Int64.max / 1000))) * 1000)
    }
}
