import Canon
import Foundation
import GRDB
import Ledger
import Records
import Registrar
import Rules
import Store
import Treasury
import Web

/// A site on disk with a fund for the running fiscal year.
struct TreasurySite {
    static let fund: ID<Fund> = id("bench-fund")
    static let first = Actor.officer("programme-office")
    static let second = Actor.officer("accounts-office")

    let registrar: Registrar
    /// The running fiscal year of the fund.
    let year: Int
    /// A provision of the policy.
    let provision: ID<Provision>

    /// Begins a site in an empty folder.
    static func begin(_ path: String) async throws -> TreasurySite {
        let site = try await SampleSite(beginning: path)
        // Half a year away from its end, whenever this runs.
        let month = (site.registrar.now.date.month + 5) % 12 + 1
        try await site.submit(
            OpenFund(
                fund, of: SampleSite.instrument, title: Texts(en: "Bench"),
                currency: Currency(code: "PKR", places: 2), yearStartMonth: Int(month)))
        return try TreasurySite(site.registrar)
    }

    /// Opens a site that was begun, however it was left.
    static func open(_ path: String) throws -> TreasurySite {
        let folder = DataFolder(data: path)
        let key = try folder.signingKey(name: "bench.example/log")
        return try TreasurySite(
            Registrar(
                store: SanadStore(
                    path: folder.databasePath, rooms: Rooms.all, vault: folder.vault()),
                signer: LogSigner(key)))
    }

    private init(_ registrar: Registrar) throws {
        self.registrar = registrar
        let (standing, provision) = try registrar.store.read { database in
            (
                try TreasuryQueries(database).fund(Self.fund),
                try database.row(
                    "SELECT provision FROM view_funded_provision ORDER BY provision LIMIT 1")
            )
        }
        guard let standing, let name: String = provision?[0] else { throw NoFund() }
        self.provision = id(name)
        year = standing.fiscalYear.year(of: registrar.now)
    }
}

/// The folder holds no site with a fund.
struct NoFund: Error, CustomStringConvertible {
    var description: String { "the folder holds no site that was begun for this" }
}
