import Canon
import Consultation
import Foundation
import Records
import SanadTesting
import Store
import Testing

/// Everything that came with one submission goes in one act.
@Suite struct ErasureTests {
    private let source = "letter of Ayesha Bibi, Swat"

    private func row(_ source: String) -> PreparedSubmission {
        PreparedSubmission(
            row: 2, sourceKey: source,
            parts: [PreparedPart(text: "First part."), PreparedPart(text: "Second part.")],
            privateFields: [.init(name: "Phone", value: "0300 7654321")])
    }

    private func holds(_ sample: SampleRound, _ text: String) throws -> Bool {
        try sample.site.store.checkpointFiles()
        let file = sample.site.folder.appending(path: "sanad.sqlite")
        return try Data(contentsOf: file).range(of: Data(text.utf8)) != nil
    }

    @Test func `parts, private fields and the tie to the source go together`() async throws {
        let sample = try await SampleRound()
        let entries = try await sample.submit(
            ImportSubmissions(to: sample.key, channel: .paper, [row(source)]))
        let entry = try #require(entries.first)
        let fact = try #require(entry.fact as? SubmissionReceived)
        let before = try sample.site.store.read { try Vault.holdings(of: entry.index, in: $0) }
        #expect(before.map(\.member) == ["parts.0.text", "parts.1.text", "private.0.value"])
        let sealed = try await sample.submit(
            EraseSubmission(fact.submission, ground: .requestOfAuthor))
        #expect(sealed.count == 3)
        let (left, ties) = try sample.site.store.read { database in
            (
                try Vault.holdings(of: entry.index, in: database),
                try database.count(
                    "SELECT count(*) FROM desk_imported WHERE submission <> ''")
            )
        }
        #expect(left.isEmpty)
        #expect(ties == 0)
    }

    @Test func `a file imported again does not bring erased words back`() async throws {
        let sample = try await SampleRound()
        let command = ImportSubmissions(to: sample.key, channel: .paper, [row(source)])
        let entries = try await sample.submit(command)
        let fact = try #require(entries.first?.fact as? SubmissionReceived)
        try await sample.submit(EraseSubmission(fact.submission, ground: .retentionEnded))
        #expect(try await sample.submit(command).isEmpty)
        #expect(try sample.books().received == 1)
    }

    @Test func `the names of a source's rows are written nowhere`() async throws {
        let sample = try await SampleRound()
        try await sample.submit(
            ImportSubmissions(to: sample.key, channel: .paper, [row(source)]))
        #expect(try !holds(sample, source))
        #expect(try !holds(sample, "0300 7654321"))
    }

    @Test func `names written out by an older release become aliases`() async throws {
        let sample = try await SampleRound()
        try sample.site.store.write { database in
            try database.run(
                """
                CREATE TABLE desk_import (
                    consultation TEXT NOT NULL, round INTEGER NOT NULL, source_key TEXT NOT NULL,
                    submission TEXT NOT NULL, PRIMARY KEY (consultation, round, source_key)
                ) STRICT, WITHOUT ROWID
                """)
            try database.run(
                "INSERT INTO desk_import VALUES ('\(sample.key.consultation)', 1, '\(source)', 's1')"
            )
        }
        #expect(try holds(sample, source))
        let entries = try await sample.submit(
            ImportSubmissions(to: sample.key, channel: .paper, [row(source)]))
        #expect(entries.isEmpty)
        #expect(try !holds(sample, source))
    }
}
