import Canon
import Records
import Rules

/// Addresses of the scorecard and of what it leads to, in one language.
struct DeliveryAddress: Sendable {
    let language: PageLanguage

    init(_ language: PageLanguage) { self.language = language }

    var scorecard: String { language.href("/scorecard") }

    var goals: String { scorecard + "/goals" }

    var regions: String { scorecard + "/regions" }

    var all: String { scorecard + "/all" }

    /// All indicators of one status.
    func all(_ verdict: IndicatorStatus.Verdict) -> String { all + "?status=\(verdict.rawValue)" }

    func pillar(_ id: ID<Provision>) -> String { scorecard + "/pillars/\(id.text)" }

    func provision(_ id: ID<Provision>) -> String { scorecard + "/provisions/\(id.text)" }

    func region(_ area: ID<Area>) -> String { regions + "/\(area.text)" }

    func indicator(_ id: ID<Indicator>) -> String { language.href(Self.path(id)) }

    func recompute(_ id: ID<Indicator>) -> String { indicator(id) + "/recompute" }

    func dispute(_ id: ID<Indicator>) -> String { indicator(id) + "/dispute" }

    var disputes: String { language.href("/disputes") }

    func dispute(_ id: ID<Dispute>) -> String { disputes + "/\(id.text)" }

    func entry(_ index: Int) -> String { language.href("/ledger/entries/\(index)") }

    /// The address of an indicator without its language.
    static func path(_ id: ID<Indicator>) -> String { "/indicators/\(id.text)" }

    /// A file; files have no language in front, because one address is one file.
    static func file(_ name: String) -> String { "/data/scorecard/\(name)" }

    /// A file of one indicator.
    static func file(_ name: String, of id: ID<Indicator>) -> String {
        "/data/indicators/\(id.text)/\(name)"
    }
}
