import Canon

/// Random choices that depend on a seed alone.
struct Draws {
    private var generator: SplitMix64

    /// The choices of a seed; a stream keeps choices for different ends apart.
    init(seed: UInt64, stream: UInt64 = 0) {
        var mixer = SplitMix64(seed: seed ^ stream &* 0xD6E8_FEB8_6659_FD93)
        generator = SplitMix64(seed: mixer.next())
    }

    /// A number from 0 up to but not including 1.
    mutating func unit() -> Double {
        Double(generator.next() >> 11) * 0x1p-53
    }

    /// A number from 0 up to but not including a bound; the bias is below one in 2^40 for any list
    /// that fits in memory.
    mutating func number(below bound: Int) -> Int {
        precondition(bound > 0, "there is something to choose")
        return Int(generator.next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// Either sign.
    mutating func sign() -> Float { generator.next() >> 63 == 0 ? 1 : -1 }

    /// Some of the numbers below a bound, each at most once, rising (Knuth, volume 2, algorithm S).
    mutating func sample(_ wanted: Int, of bound: Int) -> [Int] {
        var chosen: [Int] = []
        chosen.reserveCapacity(wanted)
        for candidate in 0..<bound where chosen.count < wanted {
            if number(below: bound - candidate) < wanted - chosen.count { chosen.append(candidate) }
        }
        return chosen
    }
}
