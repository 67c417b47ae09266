import Canon
import Foundation
import GRDB
import Records
import Registrar
import SanadTesting
import Store
import Testing

@Suite struct VaultTests {
    static let member = "parts.0.text"
    static let words = "a sentence that nobody may find in a file"

    @Test func `what was put in opens the commitment in the log`() async throws {
        let site = try await TestSite.sample()
        let entry = try await site.say(Self.words)
        let fact = try #require(entry.fact as? SubmissionReceived)
        let disclosure = try #require(
            try site.store.read {
                try site.store.vault.disclosure(entry: entry.index, member: Self.member, in: $0)
            })
        #expect(disclosure.value.text == Self.words)
        #expect(fact.parts[0].text.opens(to: disclosure))
    }

    @Test func `the words are in no file, neither database nor write-ahead log`() async throws {
        let site = try await TestSite.sample()
        _ = try await site.say(Self.words)
        #expect(try site.rawFiles().range(of: Data("submission_received".utf8)) != nil)
        #expect(try site.rawFiles().range(of: Data(Self.words.utf8)) == nil)
        try site.store.checkpointFiles()
        #expect(try site.rawFiles().range(of: Data(Self.words.utf8)) == nil)
    }

    @Test func `two rows cannot change places`() async throws {
        let site = try await TestSite.sample()
        let one = try await site.say("one").index
        let other = try await site.say("two").index
        try site.tamper(
            """
            UPDATE vault_box SET sealed = (SELECT sealed FROM vault_box JOIN vault_payload
                USING (box) WHERE entry = \(other))
            WHERE box = (SELECT box FROM vault_payload WHERE entry = \(one))
            """)
        #expect(throws: (any Error).self) {
            try site.store.read {
                try site.store.vault.disclosure(entry: one, member: Self.member, in: $0)
            }
        }
    }

    @Test func `a row does not open for another member of its entry`() async throws {
        let site = try await TestSite.sample()
        let entry = try await site.say("one").index
        try site.tamper("UPDATE vault_payload SET member = 'parts.1.text'")
        #expect(throws: (any Error).self) {
            try site.store.read {
                try site.store.vault.disclosure(entry: entry, member: "parts.1.text", in: $0)
            }
        }
    }

    @Test func `another key opens nothing`() async throws {
        let site = try await TestSite.sample()
        let entry = try await site.say("one").index
        let other = try DataFolder(
            data: site.folder.appending(path: "other").path, keys: site.folder.path
        ).vault(entropy: Entropy { [UInt8](repeating: 8, count: $0) })
        #expect(throws: (any Error).self) {
            try site.store.read {
                try other.disclosure(entry: entry, member: Self.member, in: $0)
            }
        }
    }

    @Test func `what was erased is gone from the files and the log stays provable`() async throws {
        let site = try await TestSite.sample()
        let entry = try await site.say(Self.words)
        let sealed = Data(try #require(try site.sealed(entry.index)))
        try site.store.checkpointFiles()
        #expect(try site.rawFiles().range(of: sealed) != nil)

        _ = try await site.registrar.submit(Erase(entry: entry.index), as: .officer("desk"))
        try site.store.checkpointFiles()
        #expect(try site.rawFiles().range(of: sealed) == nil)
        #expect(try site.rawFiles().range(of: sealed.prefix(48)) == nil)
        try site.store.read { database in
            let disclosure = try site.store.vault.disclosure(
                entry: entry.index, member: Self.member, in: database)
            #expect(disclosure == nil)
            let bytes = try LogTables.bytes(of: entry.index, database)
            #expect(bytes == entry.bytes)
        }
        #expect(throws: Never.self) { try site.reopened() }
    }
}
