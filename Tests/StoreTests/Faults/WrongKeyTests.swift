import Canon
import Crypto
import Ledger
import Records
import Registrar
import SanadTesting
import Store
import Testing

@Suite struct WrongKeyTests {
    @Test func `a vault key that opens nothing is refused at the start`() async throws {
        let site = try await TestSite.sample()
        _ = try await site.say("Words in the vault")
        let other = Vault(key: SymmetricKey(data: [UInt8](repeating: 8, count: 32)))
        let store = try SanadStore(
            path: site.databasePath, rooms: [SampleRoom.plan], vault: other)
        let error = #expect(throws: VaultError.self) {
            try Registrar(store: store, signer: LogSigner(site.signingKey), clock: site.clock.clock)
        }
        #expect(error?.description.contains("vault.key is key \(other.keyID.short)") == true)
    }

    @Test func `before the first checkpoint the announced key decides`() async throws {
        let site = try await TestSite.sample()
        let other = try SigningKey(
            name: "log.example/sanad", seed: [UInt8](repeating: 9, count: 32))
        #expect(throws: LogDamage.belongsToAnotherKey) { try site.reopened(key: other) }
        _ = try site.reopened()
    }
}
