import Canon
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

/// SplitMix64 (Steele, Lea and Flood 2014): a small generator for property tests.
package struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
