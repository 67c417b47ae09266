/// Brings equal keys together: a radix sort by 33 bits, then by the whole key where those agree.
struct BandBuckets {
    private struct Item {
        var key: UInt64
        var text: UInt32
    }

    private static let bits = 11
    /// How many of the first texts of a bucket, and of those before it, each text is compared with.
    private static let firstCount = 1
    private static let lastCount = 31
    private var items: [Item]
    private var scratch: [Item]

    /// Room for so many texts.
    init(count: Int) {
        items = [Item](repeating: Item(key: 0, text: 0), count: count)
        scratch = items
    }

    /// Hands on pairs of texts that are to be compared: for every bucket of equal keys each text with
    /// the first ones and with those just before it. The cost is linear, however full a bucket is.
    /// - Parameter keys: the keys of all bands, text after text.
    mutating func pairs(
        band: Int, of bands: Int, keys: [UInt64], _ compare: (Int, Int) -> Void
    ) {
        keys.withUnsafeBufferPointer { keys in
            for text in items.indices {
                items[text] = Item(key: keys[text * bands + band], text: UInt32(text))
            }
        }
        sort()
        var head = 0
        for place in items.indices.dropFirst() {
            if items[place].key != items[head].key {
                head = place
                continue
            }
            let text = Int(items[place].text)
            let first = min(place, head + Self.firstCount)
            for other in head..<first { compare(Int(items[other].text), text) }
            for other in max(first, place - Self.lastCount)..<place {
                compare(Int(items[other].text), text)
            }
        }
    }

    private mutating func sort() {
        for pass in 0..<3 { distribute(by: UInt64(pass * Self.bits)) }
        sortRuns()
    }

    /// One pass of the radix sort; texts with equal digits keep their order.
    private mutating func distribute(by shift: UInt64) {
        let mask = UInt64(1 << Self.bits - 1)
        var places = [Int](repeating: 0, count: 1 << Self.bits + 1)
        for item in items { places[Int(item.key >> shift & mask) + 1] += 1 }
        for digit in 1..<places.count { places[digit] += places[digit - 1] }
        items.withUnsafeBufferPointer { source in
            scratch.withUnsafeMutableBufferPointer { target in
                places.withUnsafeMutableBufferPointer { places in
                    for item in source {
                        let digit = Int(item.key >> shift & mask)
                        target[places[digit]] = item
                        places[digit] += 1
                    }
                }
            }
        }
        swap(&items, &scratch)
    }

    /// Sorts runs whose lower 33 bits agree by the whole key; nearly always there is nothing to do.
    private mutating func sortRuns() {
        let mask = UInt64(1) << 33 - 1
        var start = 0
        while start < items.count {
            var end = start + 1
            var isMixed = false
            while end < items.count, items[end].key & mask == items[start].key & mask {
                if items[end].key != items[start].key { isMixed = true }
                end += 1
            }
            if isMixed {
                items[start..<end].sort { ($0.key, $0.text) < ($1.key, $1.text) }
            }
            start = end
        }
    }
}
