import Records
import Rules

extension Tag {
    /// A status as a word and a shape.
    static func verdict(_ verdict: IndicatorStatus.Verdict) -> Tag {
        Tag(.verdict(verdict), tone(of: verdict))
    }

    /// Who can check a number.
    static func evidence(_ evidence: IndicatorDefined.EvidenceClass) -> Tag {
        Tag(.evidence(evidence), evidence == .recomputable ? .done : .neutral)
    }

    private static func tone(of verdict: IndicatorStatus.Verdict) -> Tone {
        switch verdict {
        case .onTrack: .done
        case .behind: .warning
        case .noData: .neutral
        case .disputed: .refused
        }
    }
}

extension Words {
    static func verdict(_ verdict: IndicatorStatus.Verdict) -> Words {
        switch verdict {
        case .onTrack: .statusOnTrack
        case .behind: .statusBehind
        case .noData: .noData
        case .disputed: .statusDisputed
        }
    }

    static func evidence(_ evidence: IndicatorDefined.EvidenceClass) -> Words {
        switch evidence {
        case .recomputable: .classRecomputable
        case .attested: .classAttested
        case .mixed: .classMixed
        }
    }

    static func evidenceSentence(_ evidence: IndicatorDefined.EvidenceClass) -> Words {
        switch evidence {
        case .recomputable: .classRecomputableSentence
        case .attested: .classAttestedSentence
        case .mixed: .classMixedSentence
        }
    }

    static func better(_ better: IndicatorDefined.BetterDirection) -> Words {
        switch better {
        case .higher: .betterHigher
        case .lower: .betterLower
        }
    }

    static func frequency(_ frequency: IndicatorDefined.Frequency) -> Words {
        switch frequency {
        case .annual: .annual
        case .halfYearly: .halfYearly
        case .quarterly: .quarterly
        case .monthly: .monthly
        }
    }

    static func confidence(_ confidence: ObservationAttested.Confidence) -> Words {
        switch confidence {
        case .high: .confidenceHigh
        case .medium: .confidenceMedium
        case .low: .confidenceLow
        }
    }

    static func settled(_ status: ObservationAttested.Status) -> Words {
        switch status {
        case .normal: .settledNormal
        case .provisional: .provisional
        case .estimated: .settledEstimated
        case .break: .settledBreak
        }
    }

    static func sex(_ sex: ObservationCell.Sex) -> Words {
        switch sex {
        case .female: .women
        case .male: .men
        }
    }

    static func areaType(_ areaType: ObservationCell.AreaType) -> Words {
        switch areaType {
        case .urban: .urban
        case .rural: .rural
        }
    }

    /// What a number is broken down by, as a definition names it.
    static func dimension(_ name: String) -> Words {
        switch name {
        case "area": .byArea
        case "sex": .bySex
        case "area_type": .byAreaType
        default: Words(en: name, ur: name)
        }
    }

    static func outcome(_ outcome: DisputeAnswered.Outcome) -> Words {
        switch outcome {
        case .upheld: .disputeUpheld
        case .partly: .disputePartly
        case .rejected: .disputeRejected
        }
    }

    static func ground(_ ground: DisputeRefused.Ground) -> Words {
        switch ground {
        case .personalData: .disputePersonalData
        case .abuse: .groundAbuse
        case .duplicate: .groundDuplicate
        case .notAboutTheNumber: .groundNotAboutTheNumber
        }
    }
}
