import Canon
import Records

/// The indicators as `sample-policy.json` has them: names and methods in English, who can check
/// them, which way is better, and the role that answers for them.
struct SampleIndicators {
    /// One of them.
    struct Term {
        let code: String
        let title: String
        let method: String
        let unit: String
        let evidence: IndicatorDefined.EvidenceClass
        let better: IndicatorDefined.BetterDirection
        let isCore: Bool
        /// Owner of the first provision that names it.
        let owner: String?
    }

    let terms: [Term]

    /// Reads the embedded file.
    static func embedded() throws -> SampleIndicators {
        let root = try JSONParser.parse(PackageResources.sample_policy_json)
        var owners: [String: String] = [:]
        for provision in try root.list("provisions") {
            let owner = try provision.word("owner_role")
            for code in try provision.list("indicators").compactMap(\.text)
            where owners[code] == nil {
                owners[code] = owner
            }
        }
        return SampleIndicators(
            terms: try root.list("indicators").map { try Term($0, owners: owners) })
    }
}

extension SampleIndicators.Term {
    fileprivate init(_ value: JSONValue, owners: [String: String]) throws {
        code = try value.word("id")
        title = try value.word("name")
        method = try value.word("method")
        unit = try value.word("unit")
        guard
            let evidence = IndicatorDefined.EvidenceClass(rawValue: try value.word("evidence")),
            let better = IndicatorDefined.BetterDirection(rawValue: try value.word("better"))
        else { throw SamplePolicyError.missing("evidence or better of \(code)") }
        self.evidence = evidence
        self.better = better
        isCore = value["core"]?.flag ?? false
        owner = owners[code]
    }
}

extension JSONValue {
    fileprivate var flag: Bool? {
        if case .bool(let flag) = self { flag } else { nil }
    }
}
