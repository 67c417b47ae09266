public import Canon

/// All kinds of fact, by their names.
public struct FactRegistry: Sendable {
    private let types: [String: any Fact.Type]
    /// The names, sorted.
    public let kinds: [String]

    /// A registry of these kinds, each name once.
    public init(_ types: [any Fact.Type]) {
        var byKind: [String: any Fact.Type] = [:]
        for type in types {
            precondition(byKind[type.kind] == nil, "two facts of kind \(type.kind)")
            byKind[type.kind] = type
        }
        self.types = byKind
        kinds = types.map { $0.kind }.sorted()
    }

    /// The fact that a record holds.
    public func fact(kind: String, value: JSONValue) throws(RecordError) -> any Fact {
        guard let type = types[kind] else { throw RecordError("kind", .unknownKind(kind)) }
        var object = try ObjectDecoder(value, path: "fact")
        let fact = try read(type, &object)
        try object.finish()
        return fact
    }

    private func read<F: Fact>(
        _ type: F.Type, _ object: inout ObjectDecoder
    ) throws(RecordError) -> any Fact {
        try F(from: &object)
    }

    /// Every kind that Sanad knows. Kinds are only ever added.
    public static let standard = FactRegistry(
        LogFacts.all + PolicyFacts.all + ConsultationFacts.all + DeliveryFacts.all
            + TreasuryFacts.all + ServicesFacts.all + InsightFacts.all)
}
