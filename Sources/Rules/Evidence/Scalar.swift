import Canon

/// A text that is equal to another only when its bytes are.
struct ByteText: Hashable, Sendable, Comparable {
    let text: String

    init(_ text: String) { self.text = text }

    static func == (left: ByteText, right: ByteText) -> Bool {
        left.text.hasSameBytes(as: right.text)
    }

    static func < (left: ByteText, right: ByteText) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
        var copy = text
        copy.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        hasher.combine(0xFF as UInt8)  // No text holds this byte: it ends one in a key of many.
    }
}

/// A value in a fact, as far as formulas read it.
enum Scalar: Hashable, Sendable {
    /// Nothing stands at this place of a list.
    case absent
    case text(ByteText)
    case integer(Int64)
    case flag(Bool)

    init(_ value: JSONValue?) {
        switch value {
        case .string(let text)?: self = .text(ByteText(text))
        case .integer(let integer)?: self = .integer(integer)
        case .bool(let flag)?: self = .flag(flag)
        default: self = .absent
        }
    }

    var isAbsent: Bool { self == .absent }

    /// Billionths: a decimal has at most nine places.
    static let billion: Int128 = 1_000_000_000

    /// The number in billionths, of an integer or of a decimal as records spell it.
    var billionths: Int128? {
        switch self {
        case .integer(let integer): return Int128(integer) * Self.billion
        case .text(let text):
            guard let decimal = FixedPoint(exactly: text.text) else { return nil }
            return Int128(decimal.units) * Fraction.powerOfTen(9 - decimal.places)
        case .absent, .flag: return nil
        }
    }

    /// Texts by bytes, integers by size; kinds of value one behind the other.
    static func < (left: Scalar, right: Scalar) -> Bool {
        switch (left, right) {
        case (.text(let one), .text(let other)): one < other
        case (.integer(let one), .integer(let other)): one < other
        case (.flag(let one), .flag(let other)): !one && other
        default: left.rank < right.rank
        }
    }

    private var rank: Int {
        switch self {
        case .absent: 0
        case .text: 1
        case .integer: 2
        case .flag: 3
        }
    }
}

/// What a path leads to in one fact: nothing, one value, or one for each element of a list.
enum Slot: Sendable {
    case one(Scalar)
    case many([Scalar])

    /// What stands at the end of the steps.
    init(_ value: JSONValue?, steps: ArraySlice<String>) {
        guard let value, let step = steps.first else {
            if let elements = value?.elements {
                self = .many(elements.map { Scalar($0) })
            } else {
                self = .one(Scalar(value))
            }
            return
        }
        if let elements = value.elements {
            self = .many(elements.flatMap { Slot($0, steps: steps).scalars })
        } else {
            self.init(value[step], steps: steps.dropFirst())
        }
    }

    /// The values, those that are absent among them.
    var scalars: [Scalar] {
        switch self {
        case .one(let scalar): [scalar]
        case .many(let scalars): scalars
        }
    }

    /// The value, where it is one.
    var single: Scalar {
        if case .one(let scalar) = self { scalar } else { .absent }
    }

    func contains(where fits: (Scalar) -> Bool) -> Bool {
        switch self {
        case .one(let scalar): !scalar.isAbsent && fits(scalar)
        case .many(let scalars): scalars.contains { !$0.isAbsent && fits($0) }
        }
    }
}
