import Canon
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
        try folder.create()
        let key = try folder.signingKey(name: beginning.origin)
        let store = try SanadStore(
            path: folder.databasePath, rooms: Rooms.all, vault: folder.vault())
        let registrar = try Registrar(store: store, signingKey: key)
        guard try store.read({ try LogTables.size($0) }) == 0 else { return registrar }
        let started = LogStarted(
            origin: key.verifierKey.name, title: beginning.title, country: "pk",
            languages: ["en", "ur"], timeZone: "Asia/Karachi",
            isDemonstration: beginning.isDemonstration)
        _ = try await registrar.submit(
            StartLog(started, verifierKey: key.verifierKey.text), as: .officer("registry"))
        return registrar
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
