/// Reads the decimal numbers of the log's text formats: digits only, no sign, no leading zero.
enum PlainDecimal {
    /// Reads a whole number; nil when it is spelled differently or exceeds 64 bits.
    static func parse(_ digits: some Collection<UInt8>) -> UInt64? {
        guard let first = digits.first else { return nil }
        guard first != UInt8(ascii: "0") || digits.count == 1 else { return nil }
        var value: UInt64 = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            let (product, tooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, overflow) = product.addingReportingOverflow(
                UInt64(digit - UInt8(ascii: "0")))
            guard !tooLarge, !overflow else { return nil }
            value = sum
        }
        return value
    }
}
