/// The interval of a median by order statistics, which asks nothing of the distribution: from the
/// r-th least to the r-th greatest value (David and Nagaraja, Order Statistics, 3rd ed., 7.1).
enum MedianInterval {
    /// Up to here the binomial tail is summed exactly: 2 to the power of it fits in 128 bits.
    static let greatestExactCount = 120

    /// The r of at least 95 %; `nil` when there are too few values.
    ///
    /// The greatest r with P(X < r) <= 2.5 %, X binomial with one half. For many values the tail is
    /// taken from the normal curve, one rank wider: (n - 1.96 root n) / 2, rounded down.
    static func lowerRank(of count: Int) -> Int? {
        let rank = count <= greatestExactCount ? exact(count) : approximate(count)
        return rank >= 1 ? rank : nil
    }

    private static func exact(_ count: Int) -> Int {
        guard count > 0 else { return 0 }
        // Both sides times 40: the tail is at most one part in forty of all outcomes.
        let all = Int128(1) << Int128(count)
        var (chosen, tail, rank) = (Int128(1), Int128(0), 0)
        while rank <= count / 2 {
            tail += chosen
            guard tail <= all / 40 else { break }
            chosen = chosen * Int128(count - rank) / Int128(rank + 1)
            rank += 1
        }
        return rank
    }

    private static func approximate(_ count: Int) -> Int {
        // 1.96 squared is 3.8416; the root is rounded up, so that the interval is never narrower.
        let square = Int128(count) * 38_416
        let root = SquareRoot.roundedUp(square)
        return Int((Int128(count) * 100 - root).quotientRoundedDown(by: 200))
    }
}

/// Square roots in integers.
enum SquareRoot {
    /// The greatest integer whose square is at most this one, which is not negative.
    static func roundedDown(_ square: Int128) -> Int128 {
        precondition(square >= 0, "a square is not negative")
        guard square > 1 else { return square }
        // Newton's method from above falls until it is there.
        var root = Int128(1) << Int128((129 - square.leadingZeroBitCount) / 2 + 1)
        while true {
            let next = (root + square / root) / 2
            if next >= root { return root }
            root = next
        }
    }

    /// The least integer whose square is at least this one.
    static func roundedUp(_ square: Int128) -> Int128 {
        let root = roundedDown(square)
        return root * root == square ? root : root + 1
    }
}

extension Int128 {
    /// The quotient, rounded down.
    func quotientRoundedDown(by divisor: Int128) -> Int128 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
