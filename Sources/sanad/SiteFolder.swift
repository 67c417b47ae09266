import Canon
import Foundation
import Ledger
import Records
import Registrar
import Store
import Web

/// Opening a site's folder, beginning the log where there is none.
enum SiteFolder {
    /// What the first entry of a new log says.
    struct Beginning {
        let origin: String
        let title: Texts
        let isDemonstration: Bool
    }

    /// The registrar of a folder; a folder without a log begins one.
    static func registrar(_ folder: DataFolder, beginning: Beginning) async throws -> Registrar {
        let hadKey = folder.hasKey
        try folder.create()
        let key = try folder.signingKey(name: beginning.origin)
        let second =
            folder.exists ? nil : try folder.newSecondKey(name: key.verifierKey.name)
        let registrar = try registrar(folder, signer: folder.logSigner())
        let store = registrar.store
        guard try store.read({ try LogTables.size($0) }) == 0 else { return registrar }
        // A second log under one key would be two histories, each signed for the same sizes.
        guard !hadKey else {
            throw Complaint(
                "\(folder.databasePath) holds no log, but its key was made before. If a log is lost, "
                    + "restore the data folder from a backup. If none was ever begun, remove "
                    + "\(folder.data.path) and \(folder.keys.path) and start again.")
        }
        let started = LogStarted(
            origin: key.verifierKey.name, title: beginning.title, country: "pk",
            languages: ["en", "ur"], timeZone: "Asia/Karachi",
            isDemonstration: beginning.isDemonstration)
        _ = try await registrar.submit(
            StartLog(
                started, verifierKey: key.verifierKey.text, secondKey: second?.verifierKey.text),
            as: .officer("registry"))
        return registrar
    }

    /// The store of a folder; what keeps it from opening is told with its path.
    static func store(_ folder: DataFolder) throws -> SanadStore {
        try store(folder, vault: opening(folder) { try folder.vault() })
    }

    /// The store of a folder over a vault that is about to take the place of another.
    static func store(_ folder: DataFolder, vault: Vault) throws -> SanadStore {
        try opening(folder) {
            try SanadStore(path: folder.databasePath, rooms: Rooms.all, vault: vault)
        }
    }

    /// The registrar of a folder, its log checked against what was signed.
    static func registrar(
        _ folder: DataFolder, signer: LogSigner, clock: Clock = .live
    ) throws -> Registrar {
        try registrar(store(folder), folder, signer: signer, clock: clock)
    }

    /// The registrar over an open store.
    static func registrar(
        _ store: SanadStore, _ folder: DataFolder, signer: LogSigner, clock: Clock = .live
    ) throws -> Registrar {
        try opening(folder) {
            try Registrar(store: store, signer: signer, mark: folder.headMark, clock: clock)
        }
    }

    private static func opening<Opened>(
        _ folder: DataFolder, _ open: () throws -> Opened
    ) throws -> Opened {
        do {
            return try open()
        } catch let problem as KeyFileProblem {
            throw problem
        } catch {
            let reason = StorageSentence.of(error) ?? Complaint.sentence(of: error)
            throw Complaint("\(folder.databasePath): \(reason). Nothing was signed.")
        }
    }

    /// The site of a folder.
    static func open(
        _ folder: DataFolder, beginning: Beginning, demonstration: DemonstrationTour? = nil
    ) async throws -> Site {
        let registrar = try await registrar(folder, beginning: beginning)
        return try Site(
            store: registrar.store, registrar: registrar, demonstration: demonstration)
    }

    /// A fresh one-time sign-in secret for an office.
    static func signInLink(_ site: Site, office: String) throws -> String {
        let (now, random) = (site.registrar.now, site.registrar.random(20))
        return try site.store.write {
            try SignIn.issueLink(office: office, at: now, random: random, in: $0)
        }
    }
}
