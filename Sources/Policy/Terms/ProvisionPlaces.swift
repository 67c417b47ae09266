/// Places of provisions in document order.
///
/// Places are spaced, so that a provision put between two others moves neither of them: with
/// places 1, 2, 3 … an article inserted at the front would change every one behind it, and each of
/// those would need a fact and a cause of its own.
enum ProvisionPlaces {
    /// Room left between neighbours.
    static let spacing = 1_000

    /// Strictly rising places, in order: as many as possible keep the place they prefer.
    static func assign(_ preferred: [Int?]) -> [Int] {
        var isKept = longestRising(preferred)
        var places: [Int] = []
        places.reserveCapacity(preferred.count)
        var index = 0
        while index < preferred.count {
            let before = places.last ?? 0
            if isKept[index], let place = preferred[index], place > before {
                places.append(place)
                index += 1
                continue
            }
            var next = index
            while next < preferred.count, !isKept[next] { next += 1 }
            // Where the run does not fit before the next kept place, that one gives way too.
            while next < preferred.count, let after = preferred[next],
                after - before <= next - index
            {
                isKept[next] = false
                while next < preferred.count, !isKept[next] { next += 1 }
            }
            let after = next < preferred.count ? preferred[next] : nil
            places += filling(next - index, from: before, to: after)
            index = next
        }
        return places
    }

    private static func filling(_ count: Int, from before: Int, to after: Int?) -> [Int] {
        (0..<count).map { step in
            guard let after else { return before + spacing * (step + 1) }
            return before + (after - before) * (step + 1) / (count + 1)
        }
    }

    /// Marks a longest rising run of the places given, by patience sorting.
    private static func longestRising(_ preferred: [Int?]) -> [Bool] {
        var tails: [Int] = []
        var previous: [Int?] = Array(repeating: nil, count: preferred.count)
        for (index, place) in preferred.enumerated() {
            guard let place, place > 0 else { continue }
            var low = 0
            var high = tails.count
            while low < high {
                let middle = (low + high) / 2
                if let tail = preferred[tails[middle]], tail < place {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            previous[index] = low > 0 ? tails[low - 1] : nil
            if low == tails.count { tails.append(index) } else { tails[low] = index }
        }
        var isKept = Array(repeating: false, count: preferred.count)
        var last = tails.last
        while let index = last {
            isKept[index] = true
            last = previous[index]
        }
        return isKept
    }
}
