public import Canon

/// All kinds of fact, by their names.
public struct FactRegistry: Sendable {
    typealias Reader = @Sendable (inout ObjectDecoder) throws(RecordError) -> any Fact

    private let readers: [String: Reader]
    /// The names, sorted.
    public let kinds: [String]

    /// A registry of these kinds, each name once.
    public init(_ types: [any Fact.Type]) {
        var readers: [String: Reader] = [:]
        for type in types {
            precondition(readers[type.kind] == nil, "two facts of kind \(type.kind)")
            readers[type.kind] = { (object) throws(RecordError) in try type.init(from: &object) }
        }
        self.readers = readers
        kinds = types.map { $0.kind }.sorted()
    }

    /// The fact that a record holds.
    public func fact(kind: String, value: JSONValue) throws(RecordError) -> any Fact {
        guard let reader = readers[kind] else { throw RecordError("kind", .unknownKind(kind)) }
        var object = try ObjectDecoder(value, path: "fact")
        let fact = try reader(&object)
        try object.finish()
        return fact
    }

    /// Every kind that Sanad knows. Kinds are only ever added.
    public static let standard = FactRegistry(
        LogFacts.all + PolicyFacts.all + ConsultationFacts.all)
}
