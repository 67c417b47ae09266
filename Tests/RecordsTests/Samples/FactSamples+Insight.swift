import Canon
import Records

extension FactSample {
    static let insight = [
        FactSample(
            full: AnalysisRecorded(
                analysis: id("analysis-1"), task: .topics, consultation: id("consultation-1"),
                round: 4, indicator: id("indicator-1"), method: "method e\u{301}",
                models: [
                    ModelTerm(name: "name e\u{301}", digest: digest(0xAB)),
                    ModelTerm(name: "x", digest: digest(0)),
                ],
                parameters: [
                    ParameterTerm(name: "name e\u{301}", value: "value e\u{301}"),
                    ParameterTerm(name: "x", value: "x"),
                ], seed: 3, logSize: 3, inputDigest: digest(0xAB), outputDigest: digest(0xAB),
                suggestions: 3, build: digest(0xAB)),
            minimal: AnalysisRecorded(
                analysis: id("analysis-1"), task: .duplicates, method: "x", seed: 0, logSize: 0,
                inputDigest: digest(0), outputDigest: digest(0), suggestions: 0, build: digest(0))),
        FactSample(
            full: SuggestionJudged(
                analysis: id("analysis-1"), suggestion: 3, judgement: .edited, act: 4,
                reason: texts("reason")),
            minimal: SuggestionJudged(
                analysis: id("analysis-1"), suggestion: 0, judgement: .confirmed)),
        FactSample(
            full: InsightSwitched(
                consultation: id("consultation-1"), isOn: true, reason: texts("reason")),
            minimal: InsightSwitched(consultation: id("consultation-1"), isOn: false)),
        FactSample(
            full: ObjectionRaised(
                objection: id("objection-1"), analysis: id("analysis-1"), suggestion: 4,
                receivedHour: moment, language: .urdu, length: 3,
                text: Commitment(digest: digest(0xCD)),
                codeDigest: digest(0xAB)),
            minimal: ObjectionRaised(
                objection: id("objection-1"), analysis: id("analysis-1"),
                receivedHour: Instant(milliseconds: 0), language: .english, length: 0,
                text: Commitment(digest: digest(0)), codeDigest: digest(0))),
        FactSample(
            full: ObjectionAnswered(
                objection: id("objection-1"), isUpheld: true, answer: texts("answer")),
            minimal: ObjectionAnswered(objection: id("objection-1"), isUpheld: false)),
        FactSample(
            full: LabelsGiven(
                consultation: id("consultation-1"), round: 3, submission: id("submission-1"),
                themes: [id("themes-1"), id("themes-2")]),
            minimal: LabelsGiven(
                consultation: id("consultation-1"), round: 0, submission: id("submission-1"))),
        FactSample(
            full: LabelsFrozen(
                consultation: id("consultation-1"), round: 3,
                submissions: [id("submissions-1"), id("submissions-2")], logSize: 3),
            minimal: LabelsFrozen(consultation: id("consultation-1"), round: 0, logSize: 0)),
        FactSample(
            full: SubmissionsSetAside(
                consultation: id("consultation-1"), round: 3, rule: "rule e\u{301}",
                submissions: [id("submissions-1"), id("submissions-2")], reason: texts("reason")),
            minimal: SubmissionsSetAside(consultation: id("consultation-1"), round: 0, rule: "x")),
        FactSample(
            full: SubmissionsRestored(
                consultation: id("consultation-1"), round: 3,
                submissions: [id("submissions-1"), id("submissions-2")], reason: texts("reason")),
            minimal: SubmissionsRestored(consultation: id("consultation-1"), round: 0)),
    ]

    static let statements = [
        FactSample(
            full: StatementPosed(
                consultation: id("consultation-1"), round: 3, statement: id("statement-1"),
                text: texts("text"), provision: id("provision-1"), submission: id("submission-1")),
            minimal: StatementPosed(
                consultation: id("consultation-1"), round: 0, statement: id("statement-1"))),
        FactSample(
            full: StatementWithdrawn(
                consultation: id("consultation-1"), round: 3, statement: id("statement-1"),
                reason: texts("reason")),
            minimal: StatementWithdrawn(
                consultation: id("consultation-1"), round: 0, statement: id("statement-1"))),
        FactSample(
            full: VotesCast(
                consultation: id("consultation-1"), round: 3, participant: id("participant-1"),
                votes: [
                    VoteTerm(statement: id("statement-1"), choice: .disagree),
                    VoteTerm(statement: id("statement-1"), choice: .agree),
                ], receivedHour: moment),
            minimal: VotesCast(
                consultation: id("consultation-1"), round: 0, participant: id("participant-1"),
                receivedHour: Instant(milliseconds: 0))),
    ]
}
