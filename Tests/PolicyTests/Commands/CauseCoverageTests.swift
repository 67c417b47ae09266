import Canon
import Policy
import Records
import Testing

@Suite struct CauseCoverageTests {
    private func cause(_ provisions: [String]) throws -> KnownCauses {
        let consultation = try #require(ID<Records.Consultation>("c"))
        return KnownCauses([
            KnownCause(
                entry: 7, type: .answer, consultation: consultation, round: 1, theme: nil,
                submission: nil, answer: .accepted, words: Texts(en: "yes"),
                provisions: provisions.compactMap { ID($0) }, revisedBy: nil)
        ])
    }

    private func obstacle(
        promising provisions: [String]
    ) throws -> PublicationObstacle? {
        let old = ProvisionContent(
            provision: try #require(ID("3.1")), position: 1, element: "section",
            body: Texts(en: "Before."))
        let new = ProvisionContent(
            provision: old.provision, position: 1, element: "section", body: Texts(en: "After."))
        let context = DraftContext(
            base: [old], hasClosedRound: true, causes: try cause(provisions))
        let draft = Draft(
            instrument: try #require(ID("policy")), version: 2, baseVersion: 1,
            provisions: [
                DraftProvision(content: new, causes: [Cause(type: .answer, entry: 7, note: .none)])
            ])
        let state = PublicationState(
            isRegistered: true, newestVersion: 1, context: context, goalsWithoutFate: [],
            draft: draft, schedule: nil)
        do throws(PublicationObstacle) {
            try state.check(draft)
            return nil
        } catch {
            return error
        }
    }

    @Test func `an answer that promised this provision explains its change`() throws {
        #expect(try obstacle(promising: ["3.1"]) == nil)
        #expect(try obstacle(promising: []) == nil)
    }

    @Test func `an answer that promised other provisions does not explain this change`() throws {
        let provision = try #require(ID<Provision>("3.1"))
        #expect(
            try obstacle(promising: ["3.2"])
                == .badCause(provision, .promisedElsewhere(entry: 7)))
    }
}
