import Canon
import Foundation
import GRDB
import Ledger
import Records
import Registrar
import SanadTesting
import Store
import Testing

/// The log's key changes, is interrupted in changing, is lost, or is in foreign hands.
@Suite struct LogKeyTests {
    private struct Killed: Error {}

    @Test func `the first checkpoint after a planned change carries both signatures`() async throws
    {
        let site = try await KeyedSite()
        defer { site.remove() }
        let old = try site.keyText()
        let (entry, fact) = try await site.rotate(.planned)
        #expect(try site.keyFiles() == ["log.key", "log.key.former"])
        #expect(try site.keyText("log.key.former") == old)
        let registrar = try site.restart()
        let head = try site.head(registrar)
        #expect(head.checkpoint.size == entry + 1)
        #expect(try head.isSigned(by: fact.verifierKey))
        #expect(try head.isSigned(by: fact.previousKey))
        #expect(try site.file("rotations/\(entry)", registrar) == head.bytes)
        #expect(
            try site.file("vkey", registrar) == Array((fact.verifierKey + "\n").utf8))
        _ = try await registrar.submit(Speak(words: "after"), as: .anyone)
        try await registrar.publishCheckpoint()
        let next = try site.head(registrar)
        #expect(try next.isSigned(by: fact.verifierKey))
        #expect(try !next.isSigned(by: fact.previousKey))
        #expect(try site.file("rotations/\(entry)", registrar) == head.bytes)
        #expect(try site.file("rotations/1", registrar) == nil)
        #expect(try site.file("rotations/0\(entry)", registrar) == nil)
    }

    @Test func `a former key is destroyed once the change is published`() async throws {
        let site = try await KeyedSite()
        defer { site.remove() }
        #expect(throws: LogKeyProblem.nothingToDestroy) { try site.destroyOld() }
        let old = try site.keyText()
        await #expect(throws: Killed.self) {
            try await site.rotate(.planned) { if $0 == .keyInPlace { throw Killed() } }
        }
        #expect(throws: LogKeyProblem.notJoined) { try site.destroyOld() }
        try await site.restart().publishCheckpoint()
        try site.destroyOld()
        #expect(try site.keyFiles() == ["log.key"])
        #expect(try !RawFiles(in: site.folder.keys).hold(Array(old.utf8)))
        try await site.restart().publishCheckpoint()
    }

    @Test(arguments: LogKeyChange.Step.allCases)
    func `a change that is interrupted behind any step goes on`(
        step: LogKeyChange.Step
    ) async throws {
        let site = try await KeyedSite()
        defer { site.remove() }
        let before = try site.folder.signingKey(name: "unused").verifierKey.text
        await #expect(throws: Killed.self) {
            try await site.rotate(.planned) { if $0 == step { throw Killed() } }
        }
        // Before anybody tidied up, the log's entries already say which key signs.
        let unsettled = try KeyedSite.open(site.folder, site.folder.logSigner())
        #expect((unsettled.verifierKey.text == before) == (step == .keyWritten))
        let registrar = try site.restart()
        _ = try await registrar.submit(Speak(words: "after"), as: .anyone)
        try await registrar.publishCheckpoint()
        #expect(try site.head(registrar).isSigned(by: registrar.verifierKey.text))
        #expect(
            try site.keyFiles()
                == (step == .keyWritten ? ["log.key"] : ["log.key", "log.key.former"]))
        let again = try await site.rotate(.planned, seed: 8)
        #expect(again.fact.previousKey == registrar.verifierKey.text)
        #expect(try site.restart().verifierKey.text == again.fact.verifierKey)
    }

    @Test(arguments: [KeyChangeCause.compromised, .lost])
    func `a key that is lost or in foreign hands signs nothing more`(
        cause: KeyChangeCause
    ) async throws {
        let site = try await KeyedSite()
        defer { site.remove() }
        if cause == .lost { try site.removeKey("log.key") }
        let (entry, fact) = try await site.rotate(cause)
        #expect(try site.keyFiles() == ["log.key"])
        let registrar = try site.restart()
        let head = try site.head(registrar)
        #expect(head.checkpoint.size == entry + 1)
        #expect(try head.isSigned(by: fact.verifierKey))
        #expect(try !head.isSigned(by: fact.previousKey))
        #expect(try site.file("rotations/\(entry)", registrar) == nil)
    }

    @Test func `a key that is there is not given up as lost, nor a lost one rotated`() async throws
    {
        let site = try await KeyedSite()
        defer { site.remove() }
        await #expect(throws: LogKeyProblem.notLost) { try await site.rotate(.lost) }
        try site.removeKey("log.key")
        await #expect(throws: KeyFileProblem.self) { try await site.rotate(.planned) }
        #expect(try site.keyFiles().isEmpty)
    }

    @Test func `a key never signs what is not its part of the log`() async throws {
        let site = try await KeyedSite()
        defer { site.remove() }
        let old = try site.folder.signingKey(name: "unused")
        try await site.rotate(.compromised)
        #expect(throws: LogDamage.belongsToAnotherKey) {
            try KeyedSite.open(site.folder, LogSigner(old))
        }
        let registrar = try site.restart()
        await #expect(throws: RotateLogKey.Refusal.wasInForce) {
            try await registrar.submit(
                RotateLogKey(
                    to: old.verifierKey, because: .planned, statement: KeyedSite.statement),
                as: .officer("registry"))
        }
        let elsewhere = try SigningKey(name: "other.example", seed: Array(repeating: 9, count: 32))
        await #expect(throws: RotateLogKey.Refusal.isNoLogKey) {
            try await registrar.submit(
                RotateLogKey(
                    to: elsewhere.verifierKey, because: .planned, statement: KeyedSite.statement),
                as: .officer("registry"))
        }
        await #expect(throws: RotateLogKey.Refusal.statementMissing) {
            try await registrar.submit(
                RotateLogKey(
                    to: SigningKey(name: KeyedSite.origin, seed: Array(repeating: 9, count: 32))
                        .verifierKey, because: .planned, statement: Texts(en: "x")),
                as: .officer("registry"))
        }
    }
}
