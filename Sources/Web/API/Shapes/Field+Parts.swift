import Canon

/// Members that hold a word of a closed set, an object, or a list.
extension Shape.Field {
    /// What an enumeration of words needs to be.
    typealias Word = RawRepresentable<String> & CaseIterable & Sendable

    static func word<W: Word>(
        _ name: String, _ value: @escaping @Sendable (Value) -> W
    ) -> Self {
        Self(name: name, schema: .words(W.allCases.map(\.rawValue)), isRequired: true) {
            .string(value($0).rawValue)
        }
    }

    static func optionalWord<W: Word>(
        _ name: String, _ value: @escaping @Sendable (Value) -> W?
    ) -> Self {
        Self(name: name, schema: .words(W.allCases.map(\.rawValue)), isRequired: false) {
            value($0).map { .string($0.rawValue) }
        }
    }

    static func object<Part>(
        _ name: String, _ shape: Shape<Part>, _ value: @escaping @Sendable (Value) -> Part
    ) -> Self {
        Self(name: name, schema: shape.reference, isRequired: true) { shape.json(value($0)) }
    }

    static func optionalObject<Part>(
        _ name: String, _ shape: Shape<Part>, _ value: @escaping @Sendable (Value) -> Part?
    ) -> Self {
        Self(name: name, schema: shape.reference, isRequired: false) {
            value($0).map { shape.json($0) }
        }
    }

    static func list<Part>(
        _ name: String, _ shape: Shape<Part>, _ value: @escaping @Sendable (Value) -> [Part]
    ) -> Self {
        Self(name: name, schema: .list(shape.reference), isRequired: true) {
            .array(value($0).map { shape.json($0) })
        }
    }

    static func list(
        _ name: String, of schema: APISchema,
        _ value: @escaping @Sendable (Value) -> [JSONValue]
    ) -> Self {
        Self(name: name, schema: .list(schema), isRequired: true) { .array(value($0)) }
    }
}
