import HTTPTypes
import Testing

/// An officer lists areas and sets goals at the desk.
@Suite struct DeliveryListsDeskTests {
    private static let areas = "/desk/delivery/areas"
    private static let goals = "/desk/delivery/goals"

    private func office() async throws -> SiteTester {
        let site = try await MeasuredSite().tester
        try await site.signIn("statistics-office")
        return site
    }

    private func fields(_ form: String, _ fields: [(String, String)]) -> [(String, String)] {
        fields.map { (form + "-" + $0.0, $0.1) }
    }

    @Test func `areas are listed with their parts and named anew`() async throws {
        let site = try await office()
        let source = ("source-en", "ISO 3166-2")
        let listed = try await site.post(
            "/en" + Self.areas,
            fields(
                "areas",
                [
                    ("areas", "PK-XX | | Border | سرحد\r\nPK-XX-1 | PK-XX | Town | قصبہ"), source,
                ]))
        #expect(listed.status == 303)
        let page = try await site.get("/ur" + Self.areas).html
        #expect(page.contains("PK-XX-1") && page.contains("قصبہ"))
        let renamed = try await site.post(
            "/en" + Self.areas, fields("areas", [("areas", "PK-XX | | Frontier"), source]))
        #expect(renamed.status == 303)
        #expect(try await site.get("/en" + Self.areas).html.contains("Frontier"))
    }

    @Test(arguments: [
        ("", "Write at least one area."),
        ("PK-XX", "Line 1: write code"),
        ("PK-XX | | A\nno code | | B", "Line 2: write code"),
        ("PK-XX | | A\nPK-XX | | B", "PK-XX stands there twice."),
        ("PK-XX | PK-ZZ | A", "which is not listed"),
        ("PK-XX | | A\nPK-YY | PK-XX | B\nPK-XX | PK-YY | C", "PK-XX stands there twice."),
        ("PK-XX | | |", "PK-XX: Fill in this text"),
    ])
    func `areas that cannot be listed come back with what is wrong`(
        typed: String, words: String
    ) async throws {
        let site = try await office()
        let answer = try await site.post(
            "/en" + Self.areas, fields("areas", [("areas", typed), ("source-en", "ISO 3166-2")]))
        #expect(answer.status == 422)
        #expect(answer.html.contains(words), "\(answer.html)")
        #expect(answer.html.contains("error-summary"))
    }

    @Test func `an area is no part of itself, and a list has a source`() async throws {
        let site = try await office()
        let source = ("source-en", "ISO 3166-2")
        _ = try await site.post(
            "/en" + Self.areas,
            fields("areas", [("areas", "PK-XX | | A\nPK-YY | PK-XX | B"), source]))
        let circle = try await site.post(
            "/ur" + Self.areas, fields("areas", [("areas", "PK-XX | PK-YY | A"), source]))
        #expect(circle.status == 422)
        #expect(circle.html.contains("خود اپنا حصہ"))
        let unsourced = try await site.post(
            "/en" + Self.areas, fields("areas", [("areas", "PK-ZZ | | A")]))
        #expect(unsourced.status == 422)
        #expect(unsourced.html.contains("areas-source-en"))
    }

    private static let goal = [
        ("policy", "digital"), ("id", "goal-new"), ("title-en", "Everybody is connected"),
        ("title-ur", "سب جڑے ہوں"), ("indicators", "C-1, S-1"),
    ]

    private func goal(changing name: String, to value: String) -> [(String, String)] {
        Self.goal.map { $0.0 == name ? (name, value) : $0 }
    }

    @Test func `a goal is set, and set anew from the list`() async throws {
        let site = try await office()
        let set = try await site.post("/en" + Self.goals, fields("goal", Self.goal))
        #expect(set.status == 303)
        let path = Self.goals + "/digital/goal-new"
        #expect(try await site.get("/en" + Self.goals).html.contains("/en" + path))
        for (language, title) in [("en", "Everybody is connected"), ("ur", "سب جڑے ہوں")] {
            let page = try await site.get("/" + language + path)
            #expect(page.status == 200 && page.html.contains(title))
            #expect(BalancedMarkup(page.html).problems == [])
        }
        let again = try await site.post("/en" + Self.goals, fields("goal", Self.goal))
        #expect(again.status == 422)
        #expect(again.html.contains("has this identifier"))
        let anew = try await site.post(
            "/en" + path, fields("goal", [("title-en", "All are online"), ("indicators", "C-1")]))
        #expect(anew.status == 303)
        #expect(try await site.get("/en/scorecard/goals").html.contains("All are online"))
        #expect(try await site.get("/en" + Self.goals + "/digital/nothing").status == 404)
    }

    @Test(arguments: [
        ("id", "two words", "goal-id"),
        ("policy", "nothing", "No policy has this identifier."),
        ("title-en", "", "goal-title"),
        ("indicators", "", "Name at least one indicator"),
        ("indicators", "C-1\nC-1", "C-1 stands there twice."),
        ("indicators", "Q-9", "has the code Q-9"),
    ])
    func `a goal that cannot be set comes back with what is wrong`(
        name: String, value: String, words: String
    ) async throws {
        let site = try await office()
        var typed = goal(changing: name, to: value)
        if name == "title-en" { typed.removeAll { $0.0 == "title-ur" } }
        let answer = try await site.post("/en" + Self.goals, fields("goal", typed))
        #expect(answer.status == 422)
        #expect(answer.html.contains(words), "\(answer.html)")
        #expect(answer.html.contains("error-summary"))
    }
}
