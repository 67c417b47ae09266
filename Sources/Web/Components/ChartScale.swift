import Canon

/// Values set against a length, in whole tenths of a drawing unit.
///
/// All arithmetic is on integers of 128 bits, so a drawing has the same bytes everywhere.
struct ChartScale {
    /// Ends of the scale and the step between its lines, in units of `places`.
    let low: Int128
    let high: Int128
    let step: Int128
    private let places: Int

    /// A scale of round steps around the values.
    ///
    /// It begins at zero, unless the values lie so close together, far from zero, that their
    /// differences would not be seen.
    init(_ values: [FixedPoint], fromZero: Bool = false) {
        let places = values.map(\.places).max() ?? 0
        let scaled = values.map { Self.units($0, places) }
        var least = scaled.min() ?? 0
        var most = scaled.max() ?? 0
        if fromZero || least < 0 || (most - least) * 4 >= most { least = min(least, 0) }
        if fromZero || most < 0 { most = max(most, 0) }
        if least == most { most = least + Self.power(places) }
        let step = Self.roundStep(atLeast: (most - least + 3) / 4)
        self.places = places
        self.step = step
        low = Self.floor(least, step) * step
        high = -Self.floor(-most, step) * step
    }

    /// Whether zero is not on the scale.
    var leavesOutZero: Bool { low > 0 }

    /// How far a value lies from the low end when the whole scale is `length` long.
    func place(of value: FixedPoint, in length: Int) -> Int {
        place(of: Self.units(value, places), in: length)
    }

    private func place(of units: Int128, in length: Int) -> Int {
        Int(((units - low) * Int128(length) * 2 + (high - low)) / ((high - low) * 2))
    }

    /// The lines of the scale: how far they lie, and their digits without idle zeros.
    func steps(in length: Int) -> [(place: Int, label: FixedPoint)] {
        var shortened = places
        var divisor: Int128 = 1
        while shortened > 0, (step / divisor).isMultiple(of: 10), (low / divisor).isMultiple(of: 10)
        {
            shortened -= 1
            divisor *= 10
        }
        return (0...Int((high - low) / step)).compactMap { index in
            let units = low + Int128(index) * step
            return Int64(exactly: units / divisor).map { label in
                (place(of: units, in: length), FixedPoint(units: label, places: shortened))
            }
        }
    }

    private static func units(_ value: FixedPoint, _ places: Int) -> Int128 {
        Int128(value.units) * power(places - value.places)
    }

    private static func power(_ exponent: Int) -> Int128 {
        (0..<max(0, exponent)).reduce(1) { power, _ in power * 10 }
    }

    private static func roundStep(atLeast least: Int128) -> Int128 {
        var power: Int128 = 1
        while true {
            for factor: Int128 in [1, 2, 5] where factor * power >= least { return factor * power }
            power *= 10
        }
    }

    private static func floor(_ value: Int128, _ step: Int128) -> Int128 {
        value / step - (value < 0 && !value.isMultiple(of: step) ? 1 : 0)
    }
}
