public import Canon

/// A machine read something and came to an output. It decides nothing: what counts is what a person
/// makes of it.
public struct AnalysisRecorded: Fact {
    /// What a machine is asked.
    public enum Task: String, Sendable, CaseIterable {
        case duplicates, topics, mapping, provisions, quotations, opinion, evaluation, forecast
    }

    public static let kind = "insight.analysis_recorded.v1"
    /// Its identifier.
    public let analysis: ID<Analysis>
    /// What was asked of it.
    public let task: Task
    /// The consultation that was read (optional)
    public let consultation: ID<Consultation>?
    /// The round that was read (optional)
    public let round: Int?
    /// The indicator whose numbers were read (optional)
    public let indicator: ID<Indicator>?
    /// The algorithm and its version, e.g. `minhash/1`.
    public let method: String
    /// The models it used; none where it counts words alone.
    public let models: [ModelTerm]
    /// Its settings, by name.
    public let parameters: [ParameterTerm]
    /// What its random choices start from.
    public let seed: Int
    /// How many entries were read: those before this index.
    public let logSize: Int
    /// SHA-256 of the canonical input.
    public let inputDigest: Digest
    /// SHA-256 of the canonical output.
    public let outputDigest: Digest
    /// How many suggestions the output makes, numbered from 0.
    public let suggestions: Int
    /// SHA-256 of the program that computed it.
    public let build: Digest

    /// A fact from its members.
    public init(
        analysis: ID<Analysis>, task: Task, consultation: ID<Consultation>? = nil,
        round: Int? = nil, indicator: ID<Indicator>? = nil, method: String,
        models: [ModelTerm] = [], parameters: [ParameterTerm] = [], seed: Int, logSize: Int,
        inputDigest: Digest, outputDigest: Digest, suggestions: Int, build: Digest
    ) {
        self.analysis = analysis
        self.task = task
        self.consultation = consultation
        self.round = round
        self.indicator = indicator
        self.method = method
        self.models = models
        self.parameters = parameters
        self.seed = seed
        self.logSize = logSize
        self.inputDigest = inputDigest
        self.outputDigest = outputDigest
        self.suggestions = suggestions
        self.build = build
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("analysis", analysis)
        object.set("task", task)
        object.set("consultation", consultation)
        if let round { object.set("round", round) }
        object.set("indicator", indicator)
        object.set("method", method)
        object.set("models", models)
        object.set("parameters", parameters)
        object.set("seed", seed)
        object.set("log_size", logSize)
        object.set("input_digest", inputDigest)
        object.set("output_digest", outputDigest)
        object.set("suggestions", suggestions)
        object.set("build", build)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        analysis = try object.id("analysis")
        task = try object.word("task")
        consultation = try object.optionalID("consultation")
        round = try object.optionalInteger("round")
        indicator = try object.optionalID("indicator")
        method = try object.text("method")
        models = try object.parts("models")
        parameters = try object.parts("parameters")
        seed = try object.integer("seed")
        logSize = try object.integer("log_size")
        inputDigest = try object.digest("input_digest")
        outputDigest = try object.digest("output_digest")
        suggestions = try object.integer("suggestions")
        build = try object.digest("build")
    }
}
