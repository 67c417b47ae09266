import Canon

/// The sample policy as `sample-policy.json` has it: its final words in English, titles in both
/// languages.
struct SamplePolicy {
    struct Pillar {
        let id: String
        let name: Texts
        let objective: Texts
    }

    struct Clause {
        let id: String
        let pillar: String
        let title: Texts
        let body: Texts
        let owner: String
        let due: String
        let indicators: [String]
    }

    struct OlderGoal {
        let id: String
        let english: String
    }

    let title: Texts
    let notice: String
    let pillars: [Pillar]
    let clauses: [Clause]
    let olderTitle: String
    let olderGoals: [OlderGoal]

    /// Reads the embedded file.
    static func embedded() throws -> SamplePolicy {
        try SamplePolicy(JSONParser.parse(PackageResources.sample_policy_json))
    }

    private init(_ root: JSONValue) throws(SamplePolicyError) {
        title = Texts(en: try root.word("title_en"), ur: try root.word("title_ur"))
        notice = try root.word("notice")
        pillars = try root.list("pillars").map { value throws(SamplePolicyError) in
            let id = try value.word("id")
            return Pillar(
                id: id,
                name: Texts(en: try value.word("name_en"), ur: try value.word("name_ur")),
                objective: Texts(
                    en: try value.word("objective"), ur: UrduTexts.objective(of: id)))
        }
        clauses = try root.list("provisions").map { value throws(SamplePolicyError) in
            try Clause(value)
        }
        guard let older = root["older_policy"] else { throw .missing("older_policy") }
        olderTitle = try older.word("title")
        olderGoals = try older.list("goals").map { value throws(SamplePolicyError) in
            OlderGoal(id: try value.word("id"), english: try value.word("text"))
        }
    }
}

extension SamplePolicy.Clause {
    fileprivate init(_ value: JSONValue) throws(SamplePolicyError) {
        id = try value.word("id")
        pillar = try value.word("pillar")
        title = Texts(en: try value.word("title_en"), ur: try value.word("title_ur"))
        body = Texts(en: try value.word("text_en"), ur: UrduTexts.body(of: id))
        owner = try value.word("owner_role")
        guard let year = value["due"]?.integer else { throw .missing("due") }
        due = String(year)
        indicators = try value.list("indicators").compactMap(\.text)
    }
}

/// The embedded policy lacks a member that the demonstration needs.
package enum SamplePolicyError: Error, Hashable {
    case missing(String)
}

extension JSONValue {
    func word(_ key: String) throws(SamplePolicyError) -> String {
        guard let text = self[key]?.text else { throw .missing(key) }
        return text
    }

    func list(_ key: String) throws(SamplePolicyError) -> [JSONValue] {
        guard let elements = self[key]?.elements else { throw .missing(key) }
        return elements
    }
}
