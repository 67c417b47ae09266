package import Canon

/// A decimal as somebody else's file spells it: any number of digits, perhaps with an exponent.
package struct DecimalText: Hashable, Sendable {
    private let isNegative: Bool
    /// Digits from the first, each 0 to 9.
    private let digits: [UInt8]
    /// How many of the digits stand behind the point; negative for zeros before it.
    private let places: Int

    /// - Returns: `nil` unless the text is `-`?, digits, and perhaps a point with digits and an
    ///   exponent of at most three digits. No signs of thousands, no `NaN`.
    package init?(_ text: String) {
        guard text.utf8.count <= 100 else { return nil }
        var rest = text.utf8[...]
        isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest.removeFirst() }
        var exponent = 0
        if let mark = rest.firstIndex(where: { $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E") })
        {
            let tail = String(decoding: rest[rest.index(after: mark)...], as: UTF8.self)
            guard (1...4).contains(tail.utf8.count), let parsed = Int(tail) else { return nil }
            exponent = parsed
            rest = rest[..<mark]
        }
        let parts = rest.split(
            separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, !whole.isEmpty, parts.count == 1 || !parts[1].isEmpty,
            parts.allSatisfy({ $0.allSatisfy { (0x30...0x39).contains($0) } })
        else { return nil }
        let fraction = parts.count == 2 ? Array(parts[1]) : []
        digits = (Array(whole) + fraction).map { $0 - 0x30 }
        places = fraction.count - exponent
    }

    /// The decimal with this many places, rounded half to even; `nil` when 64 bits do not hold it.
    package func rounded(places wanted: Int) -> FixedPoint? {
        // Digits beyond those that are kept decide the rounding.
        let kept = digits.count - (places - wanted)
        guard kept <= 40 else { return allZero ? FixedPoint(units: 0, places: wanted) : nil }
        var magnitude: Int128 = 0
        for place in 0..<max(0, kept) {
            magnitude = magnitude * 10 + Int128(place < digits.count ? digits[place] : 0)
            guard magnitude <= Int128(Int64.max) else { return nil }
        }
        if roundsAway(from: kept, isOdd: !magnitude.isMultiple(of: 2)) { magnitude += 1 }
        return Int64(exactly: isNegative ? -magnitude : magnitude)
            .map { FixedPoint(units: $0, places: wanted) }
    }

    private var allZero: Bool { digits.allSatisfy { $0 == 0 } }

    private func roundsAway(from place: Int, isOdd: Bool) -> Bool {
        guard place < digits.count, place >= 0 else { return false }
        let isExactlyHalf = digits[place] == 5 && digits[(place + 1)...].allSatisfy { $0 == 0 }
        return isExactlyHalf ? isOdd : digits[place] >= 5
    }
}
