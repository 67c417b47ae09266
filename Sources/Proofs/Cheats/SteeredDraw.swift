import Canon
import Records
import Rules

/// A re-test that never comes: the service drawn first is left out of the draw.
public struct SteeredDraw: Cheat {
    private let strength: CheatStrength

    /// The cheat in a strength.
    public init(_ strength: CheatStrength) { self.strength = strength }

    public var name: String { "steered-draw-\(strength.rawValue)" }

    public var sentence: String {
        switch strength {
        case .careless: "The service that the lot draws first is left out, so that nobody tests it."
        case .thorough:
            "The service that the lot draws first is left out, so that nobody tests it, and "
                + "everything is signed again."
        }
    }

    public func apply(to copy: inout LogCopy) throws -> Exposure {
        var catalogue = ListedServices()
        for index in copy.entries.indices {
            let fact = try Entry(bytes: copy.entries[index]).fact
            if let listed = fact as? ServiceListed { catalogue.apply(listed) }
            guard let draw = fact as? RetestsDrawn,
                let steered = Self.steered(draw.services, catalogue.given)
            else { continue }
            let field = "fact.services"
            try copy.replace(
                field, of: index, with: .array(steered.map { .string($0.text) }))
            guard strength == .thorough else { return Exposure(.bundle, .ledger, entry: index) }
            try copy.reseal()
            return Exposure(.bundle, .numberWithoutEvidence, entry: index, field: field)
        }
        throw CheatError.noTarget("no draw can be steered")
    }

    /// The draw without its first service, another one in its place where there is one.
    private static func steered(
        _ drawn: [ID<PublicService>], _ given: [ID<PublicService>]
    ) -> [ID<PublicService>]? {
        let other = given.first { !drawn.contains($0) }
        let rest = drawn.dropFirst() + [other].compactMap(\.self)
        return drawn.isEmpty || rest.isEmpty ? nil : Array(rest)
    }
}
