import Canon
import Crypto
package import Foundation
package import Ledger
import Records
package import Registrar
package import Store

/// A whole site on real SQLite in a temporary folder, with a settable clock and seeded entropy.
package final class TestSite: Sendable {
    /// Folder of the database; removed with the site.
    package let folder: URL
    /// The clock that commands see.
    package let clock: SettableClock
    /// The store.
    package let store: SanadStore
    /// The registrar over it.
    package let registrar: Registrar
    /// The key that signs.
    package let signingKey: SigningKey

    /// A site with these rooms.
    ///
    /// - Parameter isStarted: whether the log's first two entries are sealed at once.
    package init(
        rooms: [RoomPlan], seed: UInt64 = 1, isStarted: Bool = true, isDemonstration: Bool = true
    ) async throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "sanad-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        clock = SettableClock()
        signingKey = try SigningKey(
            name: "log.example/sanad",
            seed: Array(repeating: UInt8(truncatingIfNeeded: seed), count: 32))
        store = try SanadStore(
            path: folder.appending(path: "sanad.sqlite").path, rooms: rooms,
            vault: Vault(key: SymmetricKey(data: Array(repeating: 7, count: 32))))
        registrar = try Registrar(
            store: store, signer: LogSigner(signingKey), clock: clock.clock,
            entropy: seededEntropy(seed))
        guard isStarted else { return }
        let started = LogStarted(
            origin: signingKey.verifierKey.name, title: Texts(en: "Test site", ur: "آزمائشی سائٹ"),
            country: "pk", languages: ["en", "ur"], timeZone: "Asia/Karachi",
            isDemonstration: isDemonstration)
        _ = try await registrar.submit(
            StartLog(started, verifierKey: signingKey.verifierKey.text), as: .officer("registry"))
    }

    deinit {
        do {
            try FileManager.default.removeItem(at: folder)
        } catch {
            print("temporary folder \(folder.path) was not removed: \(error)")
        }
    }
}
