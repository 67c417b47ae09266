import FoundationEssentials
import Ledger
import Proofs
import Records
import Testing

@Suite struct CheatTests {
    @Test(arguments: Cheats.all.indices)
    func `each cheat is caught and its place is named`(number: Int) async throws {
        let cheat = Cheats.all[number]
        let honest = try Story.whole().log.copy()
        var copy = honest
        let exposure = try cheat.apply(to: &copy)
        let source = MemorySource(try copy.files())
        let alone = try await Verification(source).run()
        #expect(
            alone.isSound == (exposure.evidence == .keptEarlier), "\(cheat.name)\n\(alone.text)")
        let kept = Verification.Options(against: MemorySource(try honest.files()))
        let beside = try await Verification(source, options: kept).run()
        let named = exposure.evidence == .bundle ? alone : beside
        #expect(
            named.findings.kept.contains { exposure.isNamed(by: $0) },
            "\(cheat.name) \(exposure)\n\(named.text)")
        #expect(!beside.isSound)
    }

    @Test(arguments: Cheats.all.indices)
    func `a signed checkpoint or a receipt kept earlier catches what is well signed`(
        number: Int
    ) async throws {
        let honest = try Story.whole().log.copy()
        var copy = honest
        let exposure = try Cheats.all[number].apply(to: &copy)
        guard exposure.evidence == .keptEarlier else { return }
        let source = MemorySource(try copy.files())
        let seen = Verification.Options(seen: [LogFile("kept", honest.checkpoint)])
        #expect(try await !Verification(source, options: seen).run().isSound)
        let receipt = try honest.receipt(for: exposure.entry)
        let held = Verification.Options(receipts: [LogFile("receipt", receipt.bytes)])
        let report = try await Verification(source, options: held).run()
        #expect(report.findings.kept.has(.failure, .ledger, Int(exposure.entry)))
    }

    @Test func `every cheat is written out as a bundle that names what to expect`() async throws {
        let folder = FileManager.default.temporaryDirectory.path + "/sanad-cheats"
        defer { remove(folder) }
        let honest = try Story.whole().log.copy()
        let written = try Cheats.write(honest, into: folder)
        #expect(written.map(\.name) == Cheats.all.map(\.name))
        let clean = await VerifyRequest(log: folder + "/honest.tar").run()
        #expect(clean.exitStatus == 0, "\(clean.text)")
        for cheat in written {
            let outcome = await VerifyRequest(
                log: cheat.path, against: folder + "/honest.tar"
            ).run()
            #expect(outcome.exitStatus == 1)
            #expect(outcome.text.contains("entry \(cheat.exposure.entry)"), "\(outcome.text)")
        }
    }

    @Test func `a log without the thing to cheat with is left alone`() throws {
        let short = try LogBuilder().copy()
        // A key can be put in force in any log that has one.
        for cheat in Cheats.all where !(cheat is ForgedRotation) {
            var copy = short
            #expect(throws: CheatError.self) { try cheat.apply(to: &copy) }
        }
    }

    @Test func `a copy read from its files is the same copy`() async throws {
        let copy = try Story.whole().log.copy()
        let source = MemorySource(try copy.files())
        let again = try await LogCopy.reading(source, key: LogBuilder.key())
        #expect(try again.files() == copy.files())
    }

    private func remove(_ folder: String) {
        do {
            try FileManager.default.removeItem(atPath: folder)
        } catch {
            Issue.record("the folder of the test cannot be removed: \(error)")
        }
    }
}
