extension Estimate {
    /// How many of a hundred, with Wilson's interval; no value of nothing.
    static func percent(_ part: Int, of whole: Int) throws(Fraction.DoesNotFit) -> Estimate {
        guard whole > 0 else { return Estimate(nil, sample: 0) }
        let share = Estimate(
            try Fraction(Int128(part), over: Int128(whole)),
            interval: try WilsonInterval.of(part, whole), sample: whole)
        return try join(.times, Estimate(Fraction(100), sample: nil), share)
    }
}
