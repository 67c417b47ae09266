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

    /// Refuses a folder without a site.
    func requireSite() throws {
        guard folder.exists else {
            throw Complaint(
                "There is no site in \(folder.data.path). Begin one with: sanad serve --data \(data)"
            )
        }
    }

    /// Opens the store of a site that exists.
    func openStore() throws -> SanadStore {
        try requireSite()
        return try SiteFolder.store(folder)
    }

    /// Opens the registrar of a site that exists.
    func openRegistrar() throws -> Registrar {
        try requireSite()
        let registrar = try SiteFolder.registrar(folder, signer: folder.logSigner())
        guard try registrar.store.read({ try LogTables.size($0) }) > 0 else {
            throw Complaint(
                "\(folder.databasePath) holds no log. Restore the data folder from a backup.")
        }
        return registrar
    }
}
