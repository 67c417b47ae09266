import Canon

/// Members that hold one plain value.
extension Shape.Field {
    static func id<Subject>(
        _ name: String, _ value: @escaping @Sendable (Value) -> ID<Subject>
    ) -> Self {
        Self(name: name, schema: .id, isRequired: true) { .string(value($0).text) }
    }

    static func optionalID<Subject>(
        _ name: String, _ value: @escaping @Sendable (Value) -> ID<Subject>?
    ) -> Self {
        Self(name: name, schema: .id, isRequired: false) {
            value($0).map { .string($0.text) }
        }
    }

    static func ids<Subject>(
        _ name: String, _ value: @escaping @Sendable (Value) -> [ID<Subject>]
    ) -> Self {
        Self(name: name, schema: .list(.id), isRequired: true) {
            .array(value($0).map { .string($0.text) })
        }
    }

    static func text(
        _ name: String, _ summary: String = "", _ value: @escaping @Sendable (Value) -> String
    ) -> Self {
        Self(name: name, schema: APISchema.text.described(summary), isRequired: true) {
            .string(value($0))
        }
    }

    static func optionalText(
        _ name: String, _ summary: String = "", _ value: @escaping @Sendable (Value) -> String?
    ) -> Self {
        Self(name: name, schema: APISchema.text.described(summary), isRequired: false) {
            value($0).map { .string($0) }
        }
    }

    static func texts(
        _ name: String, _ value: @escaping @Sendable (Value) -> Texts
    ) -> Self {
        Self(name: name, schema: .texts, isRequired: true) { .object(value($0).jsonMembers) }
    }

    static func number(
        _ name: String, _ summary: String = "", _ value: @escaping @Sendable (Value) -> Int
    ) -> Self {
        Self(name: name, schema: APISchema.count.described(summary), isRequired: true) {
            .integer(Int64(value($0)))
        }
    }

    static func optionalNumber(
        _ name: String, _ summary: String = "", _ value: @escaping @Sendable (Value) -> Int?
    ) -> Self {
        Self(name: name, schema: APISchema.count.described(summary), isRequired: false) {
            value($0).map { .integer(Int64($0)) }
        }
    }

    /// The entry that records the fact.
    static func entry(
        _ name: String = "entry", _ summary: String = "Index of the entry that records it.",
        _ value: @escaping @Sendable (Value) -> Int
    ) -> Self {
        number(name, summary, value)
    }

    static func flag(_ name: String, _ value: @escaping @Sendable (Value) -> Bool) -> Self {
        Self(name: name, schema: .flag, isRequired: true) { .bool(value($0)) }
    }

    static func instant(
        _ name: String, _ value: @escaping @Sendable (Value) -> Instant
    ) -> Self {
        Self(name: name, schema: .instant, isRequired: true) { .string(value($0).description) }
    }

    static func digest(
        _ name: String, _ summary: String = "", _ value: @escaping @Sendable (Value) -> Digest
    ) -> Self {
        Self(name: name, schema: APISchema.digest.described(summary), isRequired: true) {
            .string(value($0).hex)
        }
    }

    static func language(
        _ name: String = "language", _ value: @escaping @Sendable (Value) -> LanguageTag
    ) -> Self {
        Self(name: name, schema: .language, isRequired: true) { .string(value($0).text) }
    }
}

extension Texts {
    /// The texts by language.
    var jsonMembers: [JSONMember] {
        versions.map { JSONMember($0.language.text, .string($0.text)) }
    }
}
