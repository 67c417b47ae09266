/// The natural logarithm by additions, multiplications and one division, so that every processor and
/// every version of a mathematical library gives the same bits.
enum NaturalLogarithm {
    private static let ofTwo = 0.693_147_180_559_945_309_417

    /// ln of a finite number above zero, within two units in the last place.
    static func of(_ number: Double) -> Double {
        precondition(number > 0 && number.isFinite, "a logarithm of a number above zero")
        var mantissa = number.significand
        var exponent = Double(number.exponent)
        if mantissa > 1.414_213_562_373_095_1 {
            mantissa /= 2
            exponent += 1
        }
        // ln m = 2 artanh((m - 1) / (m + 1)); the ratio is below 0.172, so that 11 terms are enough.
        let ratio = (mantissa - 1) / (mantissa + 1)
        let square = ratio * ratio
        var sum = 0.0
        for odd in stride(from: 21, through: 3, by: -2) { sum = (sum + 1 / Double(odd)) * square }
        return exponent * ofTwo + 2 * ratio * (1 + sum)
    }
}
