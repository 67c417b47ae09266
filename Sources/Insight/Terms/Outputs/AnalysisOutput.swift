package import Canon
package import Records

/// What a machine put out, as it is stored and digested: canonical JSON of integers, identifiers
/// and positions. It never holds people's words, so that erasing them leaves nothing behind here.
package protocol AnalysisOutput: RecordPart, Equatable {
    /// What was asked of the machine.
    static var task: AnalysisRecorded.Task { get }
    /// How many suggestions it makes, numbered from 0.
    var suggestionCount: Int { get }
    /// What is left when submissions that are not public are taken out. Numbers of suggestions stay
    /// as they were; counts stay counts of everything that was read.
    func keeping(_ isPublic: (ID<Submission>) -> Bool) -> Self
}

extension AnalysisOutput {
    /// The bytes that are stored: RFC 8785.
    package var bytes: [UInt8] { recordValue.canonicalBytes }

    package static func == (left: Self, right: Self) -> Bool {
        left.bytes == right.bytes
    }
}

/// The output of any task.
package enum MachineOutput: Sendable, Equatable {
    case duplicates(DuplicatesOutput)
    case topics(TopicsOutput)
    case mapping(MappingOutput)
    case provisions(ProvisionsOutput)
    case quotations(QuotationsOutput)
    case opinion(OpinionOutput)
    case evaluation(EvaluationOutput)
    case forecast(ForecastOutput)

    /// An output from stored bytes.
    ///
    /// - Throws: `RecordError` or `JSONParseError` where they are not what `task` puts out.
    package init(_ task: AnalysisRecorded.Task, bytes: [UInt8]) throws {
        let value = try JSONParser.parse(bytes, limits: .machineOutput)
        self =
            switch task {
            case .duplicates: .duplicates(try Self.read(value))
            case .topics: .topics(try Self.read(value))
            case .mapping: .mapping(try Self.read(value))
            case .provisions: .provisions(try Self.read(value))
            case .quotations: .quotations(try Self.read(value))
            case .opinion: .opinion(try Self.read(value))
            case .evaluation: .evaluation(try Self.read(value))
            case .forecast: .forecast(try Self.read(value))
            }
    }

    private static func read<Output: AnalysisOutput>(_ value: JSONValue) throws -> Output {
        var object = try ObjectDecoder(value, path: "")
        let output = try Output(from: &object)
        try object.finish()
        return output
    }

    /// The output by itself.
    package var output: any AnalysisOutput {
        switch self {
        case .duplicates(let output): output
        case .topics(let output): output
        case .mapping(let output): output
        case .provisions(let output): output
        case .quotations(let output): output
        case .opinion(let output): output
        case .evaluation(let output): output
        case .forecast(let output): output
        }
    }

    /// What was asked of the machine.
    package var task: AnalysisRecorded.Task { type(of: output).task }
    /// The bytes that are stored.
    package var bytes: [UInt8] { output.bytes }
    /// How many suggestions it makes.
    package var suggestionCount: Int { output.suggestionCount }
}

extension JSONParser.Limits {
    /// The output of a machine over a million submissions.
    static let machineOutput = JSONParser.Limits(bytes: 1 << 30, depth: 32, allowsNumbers: false)
}
