import Canon
import Crypto
import Foundation
import GRDB
import Records
import Registrar
import SanadTesting
import Store
import Testing

/// What was erased is in no file: not as text, not as salt, not sealed.
@Suite struct ErasedBytesTests {
    static let member = "parts.0.text"
    static let words = "a sentence that nobody may find in a file"

    private func disclosure(_ site: TestSite, _ entry: UInt64) throws -> Disclosure? {
        try site.store.read {
            try site.store.vault.disclosure(entry: entry, member: Self.member, in: $0)
        }
    }

    @Test func `an erased payload is in no file in any form`() async throws {
        let site = try await TestSite.sample()
        let entry = try await site.say(Self.words)
        let salt = try #require(try disclosure(site, entry.index)).salt
        let sealed = try #require(try site.sealed(entry.index))
        #expect(try site.raw().hold(sealed))

        _ = try await site.registrar.submit(Erase(entry: entry.index), as: .officer("desk"))
        try site.store.cleanFiles()
        let raw = try site.raw()
        #expect(raw.hold(entry.bytes), "the log is there")
        #expect(!raw.hold(text: Self.words))
        #expect(!raw.hold(salt))
        #expect(!raw.hold(text: Hexadecimal.encode(salt)))
        #expect(raw.count(holdingPartsOf: [sealed]) == 0)
        #expect(try !site.store.awaitsCleaning())
        #expect(try disclosure(site, entry.index) == nil)
    }

    @Test func `some of many, erased in any order, leave no trace and harm no other`()
        async throws
    {
        let site = try await TestSite.sample()
        let random = seededEntropy(5)
        let sizes = [10, 60, 200, 900, 6_000]
        let count: UInt64 = 600
        var salts: [[UInt8]] = []
        for batch in 0..<10 {
            try site.store.write { database in
                for place in 0..<(count / 10) {
                    let size = sizes[Int(random.bytes(1)[0]) % sizes.count]
                    let value = String(repeating: "x", count: size)
                    let salt = random.bytes(32)
                    salts.append(salt)
                    try site.store.vault.put(
                        Disclosure(salt: salt, value: .string(value)),
                        entry: UInt64(batch) * (count / 10) + place, member: "m", in: database)
                }
            }
        }
        let order = (0..<count).sorted {
            salts[Int($0)][0...7].lexicographicallyPrecedes(salts[Int($1)][0...7])
        }
        let erased = Array(order.prefix(200))
        let sealed = try erased.map { try #require(try site.sealed($0, "m")) }
        for entry in erased {
            try site.store.write {
                try site.store.vault.erase(entry: entry, member: "m", in: $0)
            }
        }
        try site.store.cleanFiles()
        #expect(try site.raw().count(holdingPartsOf: sealed) == 0)
        let left = try site.store.read { database in
            try order.dropFirst(200).filter { entry in
                try site.store.vault.disclosure(entry: entry, member: "m", in: database)?.salt
                    == salts[Int(entry)]
            }
        }
        #expect(left.count == 400)
    }

    @Test func `a process killed between the act and the files is made good at the next start`()
        async throws
    {
        let site = try await TestSite.sample()
        let entry = try await site.say(Self.words)
        let sealed = try #require(try site.sealed(entry.index))
        try site.store.checkpointFiles()
        _ = try await site.registrar.submit(Erase(entry: entry.index), as: .officer("desk"))
        // What a killed process leaves: the files as they are now.
        let image = site.folder.appending(path: "killed")
        try FileManager.default.createDirectory(at: image, withIntermediateDirectories: true)
        for suffix in ["", "-wal"] {
            try FileManager.default.copyItem(
                atPath: site.databasePath + suffix,
                toPath: image.appending(path: "sanad.sqlite" + suffix).path)
        }
        #expect(try RawFiles(in: image).hold(sealed))
        let store = try SanadStore(
            path: image.appending(path: "sanad.sqlite").path, rooms: [SampleRoom.plan],
            vault: site.store.vault)
        #expect(try !store.awaitsCleaning())
        #expect(try RawFiles(in: image).count(holdingPartsOf: [sealed]) == 0)
    }

    @Test func `a vault from an older copy obeys what the log erased since`() async throws {
        let site = try await TestSite.sample()
        let entry = try await site.say(Self.words).index
        let before = try #require(try disclosure(site, entry))
        _ = try await site.registrar.submit(Erase(entry: entry), as: .officer("desk"))
        try site.store.write {
            try site.store.vault.put(before, entry: entry, member: Self.member, in: $0)
        }
        let sealed = try #require(try site.sealed(entry))
        #expect(try disclosure(site, entry) != nil)
        _ = try site.reopened()
        #expect(try disclosure(site, entry) == nil)
        #expect(try site.raw().count(holdingPartsOf: [sealed]) == 0)
    }

    @Test func `only what the log commits to is taken back, and nothing that was erased`()
        async throws
    {
        let site = try await TestSite.sample()
        let entry = try await site.say(Self.words).index
        let right = try #require(try disclosure(site, entry))
        let wrong = Disclosure(salt: right.salt, value: .string("other words"))
        func keep(_ disclosure: Disclosure, _ member: String = Self.member) throws -> Bool {
            try site.store.write {
                try site.store.vault.keep(disclosure, entry: entry, member: member, in: $0)
            }
        }
        #expect(try !keep(right), "it is there")
        try site.tamper("DELETE FROM vault_payload")
        #expect(throws: VaultError.otherValue(entry, Self.member)) { try keep(wrong) }
        #expect(throws: VaultError.noCommitment(entry, "parts.1.text")) {
            try keep(right, "parts.1.text")
        }
        #expect(try keep(right))
        #expect(try disclosure(site, entry) == right)
        _ = try await site.registrar.submit(Erase(entry: entry), as: .officer("desk"))
        #expect(throws: VaultError.erased(entry, Self.member)) { try keep(right) }
    }

    @Test func `nobody finds a value of few from its commitment once the salt is gone`()
        async throws
    {
        let site = try await TestSite.sample()
        let entry = try await site.say("4711")
        let fact = try #require(entry.fact as? SubmissionReceived)
        let commitment = fact.parts[0].text
        let salt = try #require(try disclosure(site, entry.index)).salt
        func search(_ salt: [UInt8]) -> Int? {
            (0..<10_000).first {
                let digits = String($0)
                let value = String(repeating: "0", count: 4 - digits.count) + digits
                return Commitment(to: .string(value), salt: salt) == commitment
            }
        }
        #expect(search(salt) == 4711, "with the salt the search succeeds")
        _ = try await site.registrar.submit(Erase(entry: entry.index), as: .officer("desk"))
        try site.store.cleanFiles()
        #expect(try !site.raw().hold(salt))
        #expect(search([UInt8](repeating: 0, count: 32)) == nil)
        #expect(search(entry.bytes.suffix(32)) == nil)
    }

    @Test func `payloads are erased by entry and member, and refusals name what is not held`()
        async throws
    {
        let site = try await TestSite.sample()
        let entry = try await site.say(Self.words).index
        func erase(_ entry: UInt64, _ members: [String] = []) async throws -> [Entry] {
            try await site.registrar.submit(
                ErasePayloads(entry: entry, members: members, ground: .courtOrder),
                as: .officer("registry")
            ).entries
        }
        await #expect(throws: ErasePayloads.Refusal.unknownEntry) { try await erase(99) }
        await #expect(throws: ErasePayloads.Refusal.nothingHeld) { try await erase(0) }
        await #expect(throws: ErasePayloads.Refusal.notHeld(member: "x")) {
            try await erase(entry, ["x"])
        }
        let sealed = try await erase(entry, [Self.member])
        let fact = try #require(sealed.first?.fact as? PayloadErased)
        #expect(fact.member == Self.member && fact.ground == .courtOrder)
        #expect(try disclosure(site, entry) == nil)
    }

    @Test func `payloads of an older database get boxes and open as before`() async throws {
        let site = try await TestSite.sample()
        let entries = [try await site.say("one").index, try await site.say("two").index]
        let before = try entries.map { try #require(try disclosure(site, $0)) }
        let sealed = try entries.map { try #require(try site.sealed($0)) }
        try site.tamper(
            """
            CREATE TABLE older (
                entry INTEGER NOT NULL, member TEXT NOT NULL, sealed BLOB NOT NULL,
                PRIMARY KEY (entry, member)
            ) STRICT, WITHOUT ROWID
            """,
            """
            INSERT INTO older SELECT p.entry, p.member, b.sealed
            FROM vault_payload p JOIN vault_box b ON b.box = p.box
            """,
            "DROP TABLE vault_payload", "DROP TABLE vault_box", "DROP TABLE vault_key",
            "ALTER TABLE older RENAME TO vault_payload")
        _ = try site.reopened()
        #expect(try entries.map { try disclosure(site, $0) } == before)
        #expect(try entries.map { try site.sealed($0) } == sealed)
        let stored = try site.store.read { try Vault.storedKeyID(in: $0) }
        #expect(stored == site.store.vault.keyID)
    }
}
