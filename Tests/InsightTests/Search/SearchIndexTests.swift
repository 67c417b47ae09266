import Canon
import Consultation
import Insight
import Records
import Registrar
import SanadTesting
import Testing

@Suite struct SearchIndexTests {
    @Test func `a provision is found by its words in each language`() async throws {
        let sample = try await SearchSite()
        #expect(try sample.find("rural") == ["provision sec-1 en"])
        #expect(try sample.find("دیہی") == ["provision sec-1 ur"])
    }

    @Test(arguments: ["دیہي", "دیهی", "دِیہی", "اسکول کنکشن"])
    func `Arabic letters, vowel signs and other words of the sentence find it too`(
        typed: String
    ) async throws {
        #expect(try await SearchSite().find(typed) == ["provision sec-1 ur"])
    }

    @Test func `the last word may still be being typed`() async throws {
        #expect(try await SearchSite().find("school conn") == ["provision sec-1 en"])
    }

    @Test func `other spellings of Roman Urdu find the same text`() async throws {
        let sample = try await SearchSite()
        let fact = try await sample.say("Hamari gaon mein internet nahi hai, yeh masla hai")
        let found = try sample.find("humari", waiting: true)
        #expect(found == ["submission \(fact.submission.text) ur-latn"])
    }

    @Test func `what waits to be published is found by officers alone`() async throws {
        let sample = try await SearchSite()
        let fact = try await sample.say("The tower near the bazaar fails every week.")
        let name = "submission \(fact.submission.text) en"
        #expect(try sample.find("bazaar") == [])
        #expect(try sample.find("bazaar", waiting: true) == [name])
        try await sample.publish(fact.submission)
        #expect(try sample.find("bazaar") == [name])
    }

    @Test func `erased words are found no more`() async throws {
        let sample = try await SearchSite()
        let fact = try await sample.say("The tower near the bazaar fails every week.")
        try await sample.publish(fact.submission)
        let erase = EraseSubmission(fact.submission, ground: .requestOfAuthor)
        _ = try await sample.site.registrar.submit(erase, as: .officer("desk"))
        try sample.read()
        #expect(try sample.find("bazaar", waiting: true) == [])
    }

    @Test func `a theme in other words is found by the new ones only`() async throws {
        let sample = try await SearchSite()
        let theme: ID<Theme> = try SearchSite.id("theme-1")
        try await sample.seal([
            ThemeCreated(
                consultation: sample.round.consultation, round: 1, theme: theme,
                title: Texts(en: "Broken towers")),
            ThemeRevised(
                consultation: sample.round.consultation, round: 1, theme: theme,
                title: Texts(en: "Outages")),
        ])
        try sample.read()
        #expect(try sample.find("towers") == [])
        #expect(try sample.find("outages") == ["theme theme-1 en"])
    }

    @Test func `one kind can be asked for`() async throws {
        let sample = try await SearchSite()
        #expect(try sample.find("school", kind: .theme) == [])
        #expect(try sample.find("school", kind: .provision) == ["provision sec-1 en"])
    }

    @Test(arguments: ["", " ", "\"", "* OR AND NOT", "🙂", "\u{200B}", ":spelling", "NEAR(zz qq)"])
    func `nothing that is typed is taken for an operator`(typed: String) async throws {
        #expect(try await SearchSite().find(typed) == [])
    }

    @Test func `a question of a megabyte costs no more than its beginning`() async throws {
        let question = String(repeating: "school ", count: 150_000)
        #expect(try await SearchSite().find(question) == ["provision sec-1 en"])
    }

    @Test func `without a model it says that it compares words alone`() async throws {
        let sample = try await SearchSite()
        #expect(try !sample.index.find(SearchQuery("school")).comparesMeaning)
    }

    @Test func `with a model a text in the other language is found by its meaning`() async throws {
        let sample = try await SearchSite(meaning: true)
        let fact = try await sample.say("ٹیکس بہت زیادہ ہے اور کاروبار پر بوجھ ہے")
        try await sample.publish(fact.submission)
        let found = try sample.index.find(SearchQuery("levy"))
        #expect(found.comparesMeaning)
        #expect(found.hits.first?.passage.subject == fact.submission.text)
        #expect(found.hits.first?.hasWords == false)
    }
}
