/// Groups of places on the map: k-means from a cold start that depends on nothing but the places.
struct OpinionClusters {
    private static let steps = 300
    private static let tolerance = 1e-4

    /// The group of each place, from 0.
    private(set) var labels: [Int]
    let count: Int

    /// Groups around as many first distinct places, by rising x, then y.
    init(_ places: [OpinionPlace], count: Int) {
        var centres: [OpinionPlace] = []
        let sorted = places.sorted { $0.x != $1.x ? $0.x < $1.x : $0.y < $1.y }
        for place in sorted where centres.last != place {
            centres.append(place)
            if centres.count == count { break }
        }
        self.init(places, centres: centres)
    }

    /// Groups around given centres.
    init(_ places: [OpinionPlace], centres: [OpinionPlace]) {
        count = centres.count
        labels = [Int](repeating: 0, count: places.count)
        var centres = centres
        guard !centres.isEmpty, !places.isEmpty else { return }
        let enough = Self.tolerance * Self.variance(places)
        for step in 0..<Self.steps {
            let next = Self.assign(places, centres)
            if step > 0, next == labels { break }
            labels = next
            let moved = Self.move(&centres, places, labels)
            if moved <= enough {
                labels = Self.assign(places, centres)
                break
            }
        }
    }

    private static func assign(_ places: [OpinionPlace], _ centres: [OpinionPlace]) -> [Int] {
        places.map { place in
            var (nearest, least) = (0, place.squaredDistance(to: centres[0]))
            for centre in centres.indices.dropFirst() {
                let distance = place.squaredDistance(to: centres[centre])
                if distance < least { (nearest, least) = (centre, distance) }
            }
            return nearest
        }
    }

    /// Moves each centre to the mean of its places, an empty one stays; the sum of squared moves.
    private static func move(
        _ centres: inout [OpinionPlace], _ places: [OpinionPlace], _ labels: [Int]
    ) -> Double {
        var sums = [OpinionPlace](repeating: OpinionPlace(x: 0, y: 0), count: centres.count)
        var counts = [Int](repeating: 0, count: centres.count)
        for (place, label) in zip(places, labels) {
            sums[label].x += place.x
            sums[label].y += place.y
            counts[label] += 1
        }
        var moved = 0.0
        for centre in centres.indices where counts[centre] > 0 {
            let count = Double(counts[centre])
            let mean = OpinionPlace(x: sums[centre].x / count, y: sums[centre].y / count)
            moved += mean.squaredDistance(to: centres[centre])
            centres[centre] = mean
        }
        return moved
    }

    /// Mean of the two coordinates' variances.
    private static func variance(_ places: [OpinionPlace]) -> Double {
        let count = Double(places.count)
        let (x, y) = (
            places.reduce(0) { $0 + $1.x } / count, places.reduce(0) { $0 + $1.y } / count
        )
        let middle = OpinionPlace(x: x, y: y)
        return places.reduce(0) { $0 + $1.squaredDistance(to: middle) } / count / 2
    }
}
