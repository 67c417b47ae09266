import ArgumentParser
import Canon
import Foundation
import Records
import Registrar
import Store
import Web

/// Where a site's data and keys are.
struct SiteOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Folder of the database.", valueName: "folder"))
    var data = "sanad-data"

    @Option(
        help: ArgumentHelp(
            "Folder of the keys; keep it on another disk or backup than the data. "
                + "Default: the data folder's name with -keys.", valueName: "folder"))
    var keys: String?

    /// The folder.
    var folder: DataFolder { DataFolder(data: data, keys: keys) }

    /// Opens the store of a site that exists.
    func openStore() throws -> SanadStore {
        guard folder.exists else {
            throw ValidationError(
                "There is no site in \(folder.data.path). Begin one with: sanad serve --data \(data)"
            )
        }
        return try SanadStore(
            path: folder.databasePath, rooms: Rooms.all, vault: folder.vault())
    }

    /// Opens the registrar of a site that exists.
    func openRegistrar() throws -> Registrar {
        let store = try openStore()
        return try Registrar(store: store, signingKey: folder.signingKey(name: "unused"))
    }
}
