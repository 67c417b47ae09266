import CVectors
import Language

/// MinHash signatures and their bands (Broder 1997; Leskovec, Rajaraman and Ullman, chapter 3).
///
/// Function k maps a shingle x to the upper half of (A_k x + B_k) mod 2^64. The constants come from
/// a fixed seed, so that one text has one signature for ever.
package struct MinHash {
    /// The number of functions, a multiple of 16.
    package static let functions = 128
    private let factors: [UInt64]
    private let addends: [UInt64]
    private let isWide: Bool
    private var signature = [UInt32](repeating: 0, count: functions)

    /// The functions of the published seed 42.
    /// - Parameter isWide: whether to use AVX2 registers; `nil` where the processor has them.
    package init(isWide: Bool? = nil) {
        var (factors, addends): ([UInt64], [UInt64]) = ([], [])
        var state: UInt64 = 42
        for number in 0..<UInt64(Self.functions) {
            state = WordHash.mixed(state &+ number &* 0x9E37_79B9_7F4A_7C15)
            factors.append(state | 1)
            state = WordHash.mixed(state &+ 77)
            addends.append(state)
        }
        self.factors = factors
        self.addends = addends
        let hasRegisters = sanad_minhash_is_wide() == 1
        self.isWide = (isWide ?? true) && hasRegisters
    }

    /// The signature of a set of shingles.
    package mutating func signature(of shingles: UnsafeBufferPointer<UInt32>) -> [UInt32] {
        compute(shingles)
        return signature
    }

    /// Adds the keys of all bands of a set to a list: sets with an equal band have an equal key.
    package mutating func appendKeys(
        of shingles: UnsafeBufferPointer<UInt32>, bands: Bands, to keys: inout [UInt64]
    ) {
        compute(shingles)
        signature.withUnsafeBufferPointer { values in
            for band in 0..<bands.count {
                var key = UInt64(band) &* 0x9E37
                for row in 0..<bands.rows {
                    let value = UInt64(values[band * bands.rows + row])
                    key = WordHash.mixed(key ^ value) &+ UInt64(row)
                }
                keys.append(key)
            }
        }
    }

    private mutating func compute(_ shingles: UnsafeBufferPointer<UInt32>) {
        signature.withUnsafeMutableBufferPointer { target in
            guard let target = target.baseAddress else { return }
            sanad_minhash(
                isWide ? 1 : 0, shingles.baseAddress, shingles.count, factors, addends,
                Self.functions, target)
        }
    }
}

/// How a signature is cut: texts that agree in all rows of one band are compared. Two texts of
/// similarity J meet with probability 1 - (1 - J^rows)^count.
package struct Bands: Hashable, Sendable {
    package let count: Int
    package let rows: Int

    /// For copies: 0.9999 at J = 0.8.
    package static let copies = Bands(count: 32, rows: 4)
    /// For edited copies: 0.996 at J = 0.5.
    package static let edited = Bands(count: 42, rows: 3)
}
