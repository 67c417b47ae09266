import Canon
import Records
import Store
import Testing
import Web

/// What the facts of the delivery year promise about every text in them.
@Suite struct StoryWordsTests {
    @Test func `Urdu is written with Urdu letters, and nobody can be reached`() async throws {
        // Arabic kaf, yeh, heh, alef maksura and teh marbuta, which look alike but search apart.
        let arabic: [Unicode.Scalar] = ["\u{643}", "\u{64A}", "\u{647}", "\u{649}", "\u{629}"]
        for (kind, text) in try await texts() {
            #expect(!text.unicodeScalars.contains { arabic.contains($0) }, "\(kind): \(text)")
            #expect(text.firstMatch(of: /[0-9]{5}-[0-9]{7}|03[0-9]{2}-?[0-9]{7}/) == nil)
            #expect(text.firstMatch(of: /[a-z0-9]+@[a-z0-9]+\.[a-z]+/) == nil)
        }
    }

    @Test func `no slot is left open and no sentence ends in a space`() async throws {
        for (kind, text) in try await texts() {
            #expect(!text.contains("  ") && !text.hasSuffix(" "), "\(kind): \(text)")
            #expect(!text.contains("{") && !text.contains("}"), "\(kind): \(text)")
        }
    }

    @Test func `what has a text in English has it in Urdu`() async throws {
        let store = try await ToldStory.site.value.site.store
        try store.read { database in
            for index in 0..<(try LogTables.size(database)) {
                guard let entry = try LogTables.entry(index, database), Self.isOfDelivery(entry)
                else { continue }
                for languages in Self.languages(in: entry.fact.recordValue) {
                    #expect(languages == ["en", "ur"], "entry \(index), \(entry.fact.kind)")
                }
            }
        }
    }

    private static func isOfDelivery(_ entry: Entry) -> Bool {
        ["delivery.", "treasury.", "services."].contains { entry.fact.kind.hasPrefix($0) }
    }

    /// Every text of the facts of the three rooms, with the kind of its fact.
    private func texts() async throws -> [(String, String)] {
        let store = try await ToldStory.site.value.site.store
        return try store.read { database in
            var found: [(String, String)] = []
            for index in 0..<(try LogTables.size(database)) {
                guard let entry = try LogTables.entry(index, database), Self.isOfDelivery(entry)
                else { continue }
                found += Self.strings(in: entry.fact.recordValue).map { (entry.fact.kind, $0) }
            }
            return found
        }
    }

    private static func strings(in value: JSONValue) -> [String] {
        switch value {
        case .string(let text): [text]
        case .array(let elements): elements.flatMap { strings(in: $0) }
        case .object(let members): members.flatMap { strings(in: $0.value) }
        default: []
        }
    }

    /// The languages of each text in languages.
    private static func languages(in value: JSONValue) -> [[String]] {
        switch value {
        case .array(let elements): elements.flatMap { languages(in: $0) }
        case .object(let members):
            members.contains { $0.key == "en" || $0.key == "ur" }
                ? [members.map(\.key)] : members.flatMap { languages(in: $0.value) }
        default: []
        }
    }
}
