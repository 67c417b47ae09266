/// Numbers as JSON spells them (RFC 8259 section 6) and as RFC 8785 prints them.
enum JSONNumber {
    /// The token at `start`, the offset behind it, and whether it is an integer.
    static func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) throws(JSONParseError) -> (token: String, end: Int, isInteger: Bool) {
        var position = start
        func byte() -> UInt8 { position < bytes.count ? bytes[position] : 0 }
        func digits() throws(JSONParseError) {
            guard (0x30...0x39).contains(byte()) else {
                throw JSONParseError(.invalidNumber, at: position)
            }
            while (0x30...0x39).contains(byte()) { position += 1 }
        }
        var isInteger = true
        if byte() == UInt8(ascii: "-") { position += 1 }
        let firstDigit = position
        try digits()
        if bytes[firstDigit] == UInt8(ascii: "0"), position > firstDigit + 1 {
            throw JSONParseError(.invalidNumber, at: firstDigit)
        }
        if byte() == UInt8(ascii: ".") {
            isInteger = false
            position += 1
            try digits()
        }
        if byte() | 0x20 == UInt8(ascii: "e") {
            isInteger = false
            position += 1
            if byte() == UInt8(ascii: "+") || byte() == UInt8(ascii: "-") { position += 1 }
            try digits()
        }
        let slice = UnsafeBufferPointer(rebasing: bytes[start..<position])
        return (String(decoding: slice, as: UTF8.self), position, isInteger)
    }

    /// ECMAScript's `Number::toString` (ECMA-262, section 6.1.6.1.20), which RFC 8785 demands.
    ///
    /// Swift's `description` gives the same shortest digits in another layout (`1e+20`, `100.0`),
    /// so the digits are taken from it and laid out again. The value must be finite.
    static func ecmaScript(_ value: Double) -> String {
        precondition(value.isFinite, "RFC 8785 has no form for NaN and infinity")
        if value == 0 { return "0" }
        let sign = value < 0 ? "-" : ""
        let (digits, exponent) = shortestDigits(value.magnitude)
        let count = digits.count
        let body: String
        if count <= exponent, exponent <= 21 {
            body = digits + String(repeating: "0", count: exponent - count)
        } else if 0 < exponent, exponent <= 21 {
            body = digits.prefix(exponent) + "." + digits.dropFirst(exponent)
        } else if -6 < exponent, exponent <= 0 {
            body = "0." + String(repeating: "0", count: -exponent) + digits
        } else {
            let power = exponent - 1
            let suffix = (power < 0 ? "e-" : "e+") + String(power.magnitude)
            body =
                count == 1 ? digits + suffix : digits.prefix(1) + "." + digits.dropFirst() + suffix
        }
        return sign + body
    }

    /// Digits without leading or trailing zeros and the position of the decimal point:
    /// the value is 0.DIGITS times ten to the exponent.
    private static func shortestDigits(_ value: Double) -> (digits: String, exponent: Int) {
        let parts = value.description.split(separator: "e", omittingEmptySubsequences: false)
        let power = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        let whole = mantissa[0]
        let fraction = mantissa.count > 1 ? mantissa[1] : ""
        let all = whole + fraction
        let leadingZeros = all.prefix { $0 == "0" }.count
        var digits = all.dropFirst(leadingZeros)
        while digits.last == "0" { digits.removeLast() }
        return (String(digits), whole.count - leadingZeros + power)
    }
}
