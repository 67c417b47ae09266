package import Canon
package import Records

/// An analysis that has been computed and is not recorded yet.
package struct FinishedAnalysis: Sendable, Equatable {
    /// What was read.
    package enum Subject: Hashable, Sendable {
        case round(RoundAddress)
        case indicator(ID<Indicator>)
    }

    package let subject: Subject
    /// The algorithm and its version.
    package let method: String
    package let models: [ModelTerm]
    package let parameters: [ParameterTerm]
    /// What its random choices start from.
    package let seed: Int
    /// How many entries were read.
    package let logSize: Int
    package let inputDigest: Digest
    package let output: MachineOutput
    /// SHA-256 of the program that computed it.
    package let build: Digest

    package init(
        subject: Subject, method: String, models: [ModelTerm], parameters: [ParameterTerm],
        seed: Int, logSize: Int, inputDigest: Digest, output: MachineOutput, build: Digest
    ) {
        self.subject = subject
        self.method = method
        self.models = models
        self.parameters = parameters
        self.seed = seed
        self.logSize = logSize
        self.inputDigest = inputDigest
        self.output = output
        self.build = build
    }

    /// SHA-256 of the output.
    package var outputDigest: Digest { .sha256(output.bytes) }

    /// The round that was read.
    package var round: RoundAddress? {
        if case .round(let round) = subject { round } else { nil }
    }

    /// The indicator whose numbers were read.
    package var indicator: ID<Indicator>? {
        if case .indicator(let indicator) = subject { indicator } else { nil }
    }

    /// What the log keeps of it.
    package func fact(_ analysis: AnalysisID) -> AnalysisRecorded {
        AnalysisRecorded(
            analysis: analysis, task: output.task, consultation: round?.consultation,
            round: round?.round, indicator: indicator, method: method, models: models,
            parameters: parameters, seed: seed, logSize: logSize, inputDigest: inputDigest,
            outputDigest: outputDigest, suggestions: output.suggestionCount, build: build)
    }

    package static func == (left: Self, right: Self) -> Bool {
        left.subject == right.subject && left.logSize == right.logSize
            && left.build == right.build && left.inputDigest == right.inputDigest
            && left.output == right.output
    }
}
