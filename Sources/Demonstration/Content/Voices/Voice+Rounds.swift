extension Voice {
    /// Who speaks in a round, in the order in which they are written.
    static func speaking(in round: Int) -> [Voice] {
        switch round {
        case 1: [.enrolments, .providers, .hearings, .smallFirms, .loophole, .outages, .fixes]
        case 2: [.median, .tail, .chain, .overrule, .registration, .ordered]
        default: [.scores, .reviewers, .district, .wrongReason, .shares, .schools, .zones]
        }
    }
}
