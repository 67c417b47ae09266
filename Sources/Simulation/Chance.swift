import Canon

/// All that is random in a simulation, from one seed.
struct Chance {
    private var generator: SplitMix64

    init(seed: UInt64) { generator = SplitMix64(seed: seed) }

    /// A number of a range, each as likely.
    mutating func number(_ range: ClosedRange<Int>) -> Int {
        let width = UInt64(range.upperBound - range.lowerBound) + 1
        return range.lowerBound + Int(generator.next() % width)
    }

    /// Whether something happens that does so `percent` times in a hundred.
    mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }

    mutating func bits() -> UInt64 { generator.next() }

    /// One of these.
    mutating func pick<Element>(_ items: [Element]) -> Element? {
        items.isEmpty ? nil : items[number(0...items.count - 1)]
    }
}
