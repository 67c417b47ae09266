import Canon
import Demonstration
import Foundation
import Ledger
import Policy
import Proofs
import Records
import Registrar
import Store
import Web

/// The folder of a demonstration: its site, its bundle, its cheated copies.
struct DemonstrationFolder {
    /// Where it is.
    let path: String

    private var folder: DataFolder {
        DataFolder(data: path + "/site", keys: path + "/keys")
    }

    /// The bundle that a stranger downloads.
    var bundle: String { path + "/sanad-bundle.tar" }

    /// The checkpoint that a stranger kept.
    var keptCheckpoint: String { path + "/kept-checkpoint.txt" }

    private var tourFile: URL { URL(filePath: path).appending(path: "tour.json") }

    /// The tour of a story that was told to its end.
    var tour: DemonstrationTour? {
        guard let stored else { return nil }
        let copy = self
        return DemonstrationTour(
            sentencePath: "/policies/digital-policy-2024/provisions/3.1/sentences/4/1",
            numberPath: stored.numberPath, receiptCode: stored.receiptCode,
            verifyCommand: "\(Self.verifier) \(bundle)",
            cheat: { try await copy.cheat() })
    }

    /// Whether its story was told to its end.
    var isTold: Bool { stored != nil }

    /// Keeps others from writing to it: a second demonstration, an import.
    func lock() throws -> WriterLock {
        try folder.create()
        return try WriterLock(folder)
    }

    /// The checker that was built beside this program, as one types it from here.
    private static var verifier: String {
        let beside = URL(filePath: CommandLine.arguments[0]).standardizedFileURL
            .deletingLastPathComponent().appending(path: "sanad-verify").path
        guard FileManager.default.isExecutableFile(atPath: beside) else { return "sanad-verify" }
        let here = FileManager.default.currentDirectoryPath + "/"
        return beside.hasPrefix(here) ? String(beside.dropFirst(here.count)) : beside
    }

    /// The site; the story is told first where it was not told to its end.
    func prepare() async throws -> (site: Site, witnesses: WitnessLinks) {
        if stored == nil { try startAfresh() }
        let clock = StoryClock()
        try folder.create()
        let key = try folder.signingKey(name: "sanad.example/demonstration")
        if stored == nil { _ = try folder.newSecondKey(name: key.verifierKey.name) }
        let signer = try folder.logSigner()
        let registrar = try SiteFolder.registrar(folder, signer: signer, clock: clock.clock)
        let witnesses = try SimulatedWitnesses(folder: witnessFolder, log: key.verifierKey)
        if stored == nil { try await tell(registrar, clock, key.verifierKey.text, witnesses) }
        let site = try Site(store: registrar.store, registrar: registrar, demonstration: tour)
        return (site, witnesses.links(clock: clock.clock))
    }

    private var witnessFolder: URL { URL(filePath: path).appending(path: "witnesses") }

    private func tell(
        _ registrar: Registrar, _ clock: StoryClock, _ verifierKey: String,
        _ witnesses: SimulatedWitnesses
    ) async throws {
        var bar = ProgressBar("Telling the story", total: 1)
        var isSized = false
        let runner = try DemonstrationRunner(registrar: registrar, clock: clock) { done, total in
            if !isSized {
                bar = ProgressBar("Telling the story", total: total)
                isSized = true
            }
            bar.show(done)
        }
        try await runner.start(verifierKey: verifierKey)
        let outcome = try await runner.run()
        if let second = registrar.secondKey {
            _ = try await registrar.submit(AnnounceSecondKey(second), as: .officer("registry"))
        }
        _ = try await registrar.submit(witnesses.policy, as: .officer("registry"))
        // The story ends with a checkpoint that its witnesses have made final.
        let publisher = try CheckpointPublisher(
            registrar: registrar, links: witnesses.links(clock: clock.clock))
        try await publisher.start()
        await publisher.settle()
        try await publisher.pulse()
        await publisher.settle()
        bar.finish()
        let tour = JSONValue.object([
            JSONMember("number_path", .string(outcome.numberPath)),
            JSONMember("receipt_code", .string(outcome.receiptCode)),
        ])
        try Data(tour.canonicalBytes).write(to: tourFile, options: .atomic)
    }

    /// A story that was interrupted is told again from the beginning: half a story is no use.
    private func startAfresh() throws {
        try folder.create()
        // Witnesses of a story that is told anew would hold its first telling against it.
        if FileManager.default.fileExists(atPath: witnessFolder.path) {
            try FileManager.default.removeItem(at: witnessFolder)
        }
        for part in [folder.data, folder.keys] {
            let files = try FileManager.default.contentsOfDirectory(
                at: part, includingPropertiesForKeys: nil)
            // The lock stays: it is held, and another file of its name would be another lock.
            for file in files where file.lastPathComponent != WriterLock.fileName {
                try FileManager.default.removeItem(at: file)
            }
        }
    }

    private var stored: (numberPath: String, receiptCode: String)? {
        guard let data = FileManager.default.contents(atPath: tourFile.path) else { return nil }
        do {
            let tour = try JSONParser.parse([UInt8](data))
            guard let number = tour["number_path"]?.text, let code = tour["receipt_code"]?.text
            else { return nil }
            return (number, code)
        } catch {
            return nil  // A damaged tour file means that the story is told again.
        }
    }

    /// Packs the public log, and keeps the checkpoint as a stranger would.
    func writeBundle(of site: Site) throws {
        try OutputFile.write(Bundle.bytes(of: site), to: bundle)
        if let note = try site.store.read({ try LogTables.publishedCheckpoint($0)?.note }),
            !FileManager.default.fileExists(atPath: keptCheckpoint)
        {
            try OutputFile.write(Array(note.utf8), to: keptCheckpoint)
        }
    }
}
