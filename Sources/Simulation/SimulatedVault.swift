import Crypto
import Store

/// The vault of simulated machines: nothing is in it.
enum SimulatedVault {
    static let vault = Vault(key: SymmetricKey(data: [UInt8](repeating: 1, count: 32)))
}
