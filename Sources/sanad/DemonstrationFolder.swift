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
        guard let code = storedCode else { return nil }
        let copy = self
        return DemonstrationTour(
            sentencePath: "/policies/digital-policy-2024/provisions/3.1/sentences/4/1",
            receiptCode: code, verifyCommand: "sanad-verify \(bundle)",
            cheat: { try await copy.cheat() })
    }

    /// The site; the story is told first where it was not told to its end.
    func prepare() async throws -> Site {
        if storedCode == nil { try startAfresh() }
        let clock = StoryClock()
        try folder.create()
        let key = try folder.signingKey(name: "sanad.example/demonstration")
        let store = try SanadStore(
            path: folder.databasePath, rooms: Rooms.all, vault: folder.vault())
        let registrar = try Registrar(store: store, signingKey: key, clock: clock.clock)
        if storedCode == nil { try await tell(registrar, clock, key.verifierKey.text) }
        return try Site(store: store, registrar: registrar, demonstration: tour)
    }

    private func tell(
        _ registrar: Registrar, _ clock: StoryClock, _ verifierKey: String
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
        bar.finish()
        let tour = JSONValue.object([JSONMember("receipt_code", .string(outcome.receiptCode))])
        try Data(tour.canonicalBytes).write(to: tourFile, options: .atomic)
    }

    /// A story that was interrupted is told again from the beginning: half a story is no use.
    private func startAfresh() throws {
        for part in ["site", "keys"] {
            let url = URL(filePath: path).appending(path: part)
            if FileManager.default.fileExists(atPath: url.path) {
                try FileManager.default.removeItem(at: url)
            }
        }
        try FileManager.default.createDirectory(
            at: URL(filePath: path), withIntermediateDirectories: true)
    }

    private var storedCode: String? {
        guard let data = FileManager.default.contents(atPath: tourFile.path) else { return nil }
        do {
            return try JSONParser.parse([UInt8](data))["receipt_code"]?.text
        } catch {
            return nil  // A damaged tour file means that the story is told again.
        }
    }

    /// Packs the public log, and keeps the checkpoint as a stranger would.
    func writeBundle(of site: Site) throws {
        try Data(Bundle.bytes(of: site)).write(to: URL(filePath: bundle), options: .atomic)
        if let note = try site.store.read({ try LogTables.newestCheckpoint($0)?.note }),
            !FileManager.default.fileExists(atPath: keptCheckpoint)
        {
            try Data(note.utf8).write(to: URL(filePath: keptCheckpoint), options: .atomic)
        }
    }
}
