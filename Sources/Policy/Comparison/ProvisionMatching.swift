import Canon
import Records

/// Which provision of the new version is which of the old one, and which carries words of which.
///
/// Places are indices into the two lists. Pairs are one to one; links besides them tell of splits
/// and merges.
struct ProvisionMatching {
    let old: [ProvisionContent]
    let new: [ProvisionContent]
    private(set) var newOfOld: [Int?]
    private(set) var oldOfNew: [Int?]
    private(set) var grounds: [ProvisionChange.Ground?]
    /// For each old provision, new ones besides its pair that carry its words.
    private(set) var links: [[Int]]
    let oldPlaces: [ID<Provision>: Int]
    let newPlaces: [ID<Provision>: Int]

    init(old: [ProvisionContent], new: [ProvisionContent], hints: LineageHints) {
        self.old = old
        self.new = new
        newOfOld = Array(repeating: nil, count: old.count)
        oldOfNew = Array(repeating: nil, count: new.count)
        grounds = Array(repeating: nil, count: new.count)
        links = Array(repeating: [], count: old.count)
        oldPlaces = Self.places(of: old)
        newPlaces = Self.places(of: new)
        for (place, content) in new.enumerated() {
            guard newPlaces[content.provision] == place, let same = oldPlaces[content.provision]
            else { continue }
            pair(same, place, .identifier)
        }
        follow(hints)
        if oldOfNew.contains(nil) || newOfOld.contains(nil), !old.isEmpty, !new.isEmpty {
            TextMatching(old: old, new: new).complete(&self)
        }
        pairLoneLinks()
        pairContainers()
    }

    mutating func pair(_ old: Int, _ new: Int, _ ground: ProvisionChange.Ground) {
        guard newOfOld[old] == nil, oldOfNew[new] == nil else { return }
        newOfOld[old] = new
        oldOfNew[new] = old
        grounds[new] = ground
        links[old].removeAll { $0 == new }
    }

    mutating func link(_ old: Int, _ new: Int) {
        guard newOfOld[old] != new, !links[old].contains(new) else { return }
        links[old].append(new)
    }

    func hasLinks(toNew new: Int) -> Bool { links.contains { $0.contains(new) } }

    /// The new provisions that carry an old one on, in document order.
    func successors(ofOld place: Int) -> [Int] {
        (links[place] + (newOfOld[place].map { [$0] } ?? [])).sorted()
    }

    private mutating func follow(_ hints: LineageHints) {
        for (place, content) in new.enumerated() {
            for origin in hints.origins(of: content.provision) {
                if let from = oldPlaces[origin] { link(from, place) }
            }
        }
        for (place, content) in old.enumerated() {
            for successor in hints.successors(of: content.provision) {
                if let to = newPlaces[successor] { link(place, to) }
            }
        }
    }

    /// One gone, one new, joined by words or a hint and by nothing else: the same provision.
    private mutating func pairLoneLinks() {
        var incoming = [Int](repeating: 0, count: new.count)
        for targets in links { for target in targets { incoming[target] += 1 } }
        for place in old.indices where newOfOld[place] == nil && links[place].count == 1 {
            let target = links[place][0]
            if oldOfNew[target] == nil, incoming[target] == 1 { pair(place, target, .lineage) }
        }
    }

    /// A chapter under a new id and heading is known by its children, when most of them agree.
    private mutating func pairContainers() {
        var votes: [(old: Int, new: Int)] = []
        var children = [Int](repeating: 0, count: old.count)
        for (place, content) in new.enumerated() {
            guard let from = oldOfNew[place], let oldParent = old[from].parent,
                let oldPlace = oldPlaces[oldParent]
            else { continue }
            children[oldPlace] += 1
            guard let parent = content.parent, let newPlace = newPlaces[parent],
                newOfOld[oldPlace] == nil, oldOfNew[newPlace] == nil
            else { continue }
            votes.append((oldPlace, newPlace))
        }
        votes.sort { ($0.old, $0.new) < ($1.old, $1.new) }
        var start = 0
        while start < votes.count {
            var end = start + 1
            while end < votes.count, votes[end] == votes[start] { end += 1 }
            if (end - start) * 2 > children[votes[start].old] {
                pair(votes[start].old, votes[start].new, .children)
            }
            start = end
        }
    }

    private static func places(of contents: [ProvisionContent]) -> [ID<Provision>: Int] {
        Dictionary(contents.enumerated().map { ($1.provision, $0) }) { first, _ in first }
    }
}
