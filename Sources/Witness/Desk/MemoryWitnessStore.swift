package import Finality
import Synchronization

/// A store that lasts as long as the process: for tests, and for witnesses that are only simulated.
/// A real one would forget, and so become able to cosign a second history.
package final class MemoryWitnessStore: WitnessStore {
    // Keyed by bytes: equal texts of different bytes are different logs.
    private let heads = Mutex<[[UInt8]: WitnessedHead]>([:])
    private let kept = Mutex<[(origin: [UInt8], fork: WitnessedHead)]>([])

    package init() {}

    package func latest(_ origin: String) throws -> WitnessedHead? {
        heads.withLock { $0[Array(origin.utf8)] }
    }

    package func swap(
        _ origin: String, from old: UInt64?, to head: WitnessedHead
    ) throws -> Bool {
        heads.withLock { heads in
            guard heads[Array(origin.utf8)]?.size == old else { return false }
            heads[Array(origin.utf8)] = head
            return true
        }
    }

    package func keepFork(_ origin: String, _ fork: WitnessedHead) throws {
        kept.withLock { $0.append((Array(origin.utf8), fork)) }
    }

    package func forks(of origin: String) throws -> [WitnessedHead] {
        kept.withLock { $0.filter { $0.origin == Array(origin.utf8) }.map(\.fork) }
    }
}
