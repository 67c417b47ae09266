import Canon
import Records
import Registrar
import SanadTesting
import Testing

/// The policy pages over a few facts.
@Suite struct SmallPolicyTests {
    private static let policy: ID<Instrument> = known("small")
    private static let provision: ID<Provision> = known("p1")

    private static func known<Subject>(_ text: String) -> ID<Subject> {
        guard let id = ID<Subject>(text) else { preconditionFailure("a valid identifier") }
        return id
    }

    private static func content(_ body: Texts) -> ProvisionContent {
        ProvisionContent(
            provision: provision, position: 1, element: "article", number: "1", body: body)
    }

    private static func published(_ version: Int, _ stage: VersionPublished.Stage) -> any Fact {
        VersionPublished(
            instrument: policy, version: version, stage: stage, provisionCount: 1,
            textDigest: .sha256([]))
    }

    private func site(_ more: [any Fact]) async throws -> SiteTester {
        try await SiteTester { test in
            let first: [any Fact] = [
                InstrumentRegistered(
                    instrument: Self.policy, title: Texts(en: "Small <policy>", ur: "چھوٹی پالیسی"),
                    type: "policy", isDemonstration: true),
                ProvisionAdded(
                    instrument: Self.policy, version: 1,
                    content: Self.content(Texts(en: "It stays. It is old."))),
                Self.published(1, .draft),
            ]
            _ = try await test.registrar.submit(
                SealFacts(first + more), as: .officer("policy-desk"))
        }
    }

    private static let second: [any Fact] = [
        ProvisionRevised(
            instrument: policy, version: 2, content: content(Texts(en: "It stays. It is new.")),
            causes: [Cause(type: .correction, note: Texts(en: "A slip of the pen."))]),
        published(2, .final),
    ]

    @Test func `an empty site says so and shows no policy`() async throws {
        let site = try await SiteTester()
        #expect(try await site.get("/en/policies").html.contains("No policy has been published"))
        #expect(try await site.get("/ur").html.contains("ابھی کوئی پالیسی شائع نہیں ہوئی"))
    }

    @Test func `titles are escaped, and the stage is a word`() async throws {
        let html = try await site([]).get("/en/policies").html
        #expect(html.contains("Small &lt;policy&gt;"))
        #expect(html.contains("Draft for consultation"))
    }

    @Test func `only the sentence that changed carries a knot`() async throws {
        let html = try await site(Self.second).get("/en/policies/small/versions/2").html
        #expect(html.split(separator: "changed in version 2").count == 2)
        #expect(html.contains("href=\"/en/policies/small/provisions/p1/sentences/2/2\""))
        #expect(html.contains("id=\"p1\""))
    }

    @Test func `a sentence that never changed says so, and one that did shows its correction`()
        async throws
    {
        let site = try await site(Self.second)
        let path = "/en/policies/small/provisions/p1/sentences/2/"
        let unchanged = try await site.get(path + "1").html
        #expect(unchanged.contains("has not changed since the first version"))
        let changed = try await site.get(path + "2").html
        #expect(changed.contains("A slip of the pen."))
        #expect(changed.contains("Changed in version 2"))
    }

    @Test func `a text without urdu is shown in english and marked as what it is`() async throws {
        let html = try await site([]).get("/ur/policies/small/versions/1").html
        #expect(html.contains("lang=\"en\" dir=\"ltr\""))
        #expect(html.contains("یہ متن اردو میں شائع نہیں ہوا۔"))
    }

    @Test func `a withdrawn version shows its reason, and older ones lead to the current text`()
        async throws
    {
        let withdrawn = VersionWithdrawn(
            instrument: Self.policy, version: 2, reason: Texts(en: "Published too early."))
        let site = try await site(Self.second + [withdrawn])
        let two = try await site.get("/en/policies/small/versions/2").html
        #expect(two.contains("Published too early."))
        let overview = try await site.get("/en/policies/small").html
        #expect(overview.contains("Withdrawn") && overview.contains("Published too early."))
    }

    @Test func `the comparison names the sort of change in words, and its entry`() async throws {
        let html = try await site(Self.second).get("/en/policies/small/versions/2/changes").html
        #expect(html.contains("Reworded") && html.contains("A slip of the pen."))
        #expect(html.contains("<del ") && html.contains("<ins "))
        #expect(html.contains("href=\"/en/ledger/entries/5\""))
    }
}
