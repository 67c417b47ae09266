package import Canon
package import Registrar
import Synchronization

/// Reproducible randomness: SHA-256 in counter mode over a seed. Only for tests and simulation.
package func seededEntropy(_ seed: UInt64) -> Entropy {
    let counter = Mutex<UInt64>(0)
    return Entropy { count in
        var bytes: [UInt8] = []
        while bytes.count < count {
            let block = counter.withLock { value in
                value += 1
                return value
            }
            bytes += Digest.sha256(Array("\(seed)/\(block)".utf8)).bytes
        }
        return Array(bytes.prefix(count))
    }
}

/// The generator of property tests.
package typealias SeededGenerator = SplitMix64
