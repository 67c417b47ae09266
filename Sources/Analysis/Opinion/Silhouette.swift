import CVectors
import Canon

/// How well apart groups lie, from -1 to 1 (Rousseeuw 1987).
enum Silhouette {
    /// Up to so many places all are asked; above, as many are drawn.
    static let exact = 100_000
    static let sample = 20_000

    /// The mean over places; exact for up to 100,000 of them.
    static func mean(_ places: [OpinionPlace], _ labels: [Int], count: Int, seed: UInt64) -> Double
    {
        var starts = [Int](repeating: 0, count: count + 1)
        for label in labels { starts[label + 1] += 1 }
        for group in 0..<count { starts[group + 1] += starts[group] }
        var next = starts
        var x = [Float](repeating: 0, count: places.count)
        var y = x
        for (place, label) in zip(places, labels) {
            x[next[label]] = Float(place.x)
            y[next[label]] = Float(place.y)
            next[label] += 1
        }
        let chosen = chosen(places.count, seed: seed)
        return sanad_silhouette(x, y, starts, count, chosen, chosen.count)
    }

    private static func chosen(_ count: Int, seed: UInt64) -> [Int] {
        guard count > exact else { return Array(0..<count) }
        var random = SplitMix64(seed: seed)
        // Selection in order (Knuth 2, algorithm S).
        var (chosen, wanted): ([Int], Int) = ([], sample)
        for place in 0..<count {
            if Int(random.next() % UInt64(count - place)) < wanted {
                chosen.append(place)
                wanted -= 1
            }
        }
        return chosen
    }
}
