import Foundation
import GRDB
import Records
import SanadTesting
import Store
import Testing
import Web

/// Rooms are shown only the kinds of their areas: an area forgotten would be a view with holes.
@Suite struct RoomAreasTests {
    /// One full and one minimal entry of every kind.
    private static func goldens() throws -> [Entry] {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../RecordsTests/Vectors/facts.jsonl")
        return try Data(contentsOf: file).split(separator: 0x0A).map {
            try Entry(trusted: [UInt8]($0))
        }
    }

    @Test func `a room would write nothing for the kinds that it is not shown`() async throws {
        let site = try await TestSite(rooms: Rooms.all)
        let entries = try Self.goldens()
        try site.store.write { database in
            for room in site.store.rooms {
                for entry in entries where !room.reads(entry.fact.kind) {
                    let before = database.totalChangesCount
                    try room.projector.project(entry, into: database)
                    #expect(
                        database.totalChangesCount == before,
                        "\(room.name) writes for \(entry.fact.kind)")
                }
            }
        }
    }

    @Test func `every area of a room is the first word of some kind`() {
        let words = FactRegistry.standard.kinds.map { String($0.prefix { $0 != "." }) }
        for room in Rooms.all {
            for area in room.projector.areas ?? [] {
                #expect(words.contains(area), "\(room.name) reads \(area)")
            }
        }
    }
}
