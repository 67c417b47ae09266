import Analysis
import Canon
import Testing

/// Against every pair compared with every other.
@Suite struct NearDuplicatesTests {
    private static func components(_ texts: DistinctTexts) -> [[Int]] {
        NearDuplicates.components(
            of: texts.comparable, texts.shingles, keys: texts.keys, bands: .copies,
            permille: 800)
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `999 of 1,000 true pairs are in one component, and no component joins strangers`(
        seed: UInt64
    ) {
        var letters = Letters(seed: seed)
        let list = letters.campaign(templates: 8, copies: 30, changes: 4, own: 100)
        let reference = ExactReference(list, permille: 800)
        #expect(reference.pairs.count > 150)
        let found = Self.components(reference.texts)
        #expect(reference.recallPermille(of: found) >= 999)
        var sets = UnionFind(count: reference.texts.heads.count)
        for pair in reference.pairs { sets.unite(pair.left, pair.right) }
        for component in found {
            let roots = Set(component.map { sets.root($0) })
            #expect(roots.count == 1, "every union rests on a true pair")
        }
    }

    @Test func `edited copies are found at half their words`() {
        var letters = Letters(seed: 4)
        let list = letters.campaign(templates: 8, copies: 20, changes: 9, own: 80)
        let reference = ExactReference(list, permille: 500)
        let found = NearDuplicates.components(
            of: reference.texts.comparable, reference.texts.shingles, bands: .edited,
            permille: 500)
        #expect(reference.recallPermille(of: found) >= 999)
    }

    @Test func `members of a group of copies are like its medoid or hold its template`() {
        var letters = Letters(seed: 9)
        let list = letters.campaign(templates: 6, copies: 25, changes: 6, own: 40)
        let groups = Duplicates.find(list).groups.filter { $0.strength == .copy }
        #expect(!groups.isEmpty)
        for member in groups.flatMap(\.members) {
            #expect(member.similarityPermille >= 600 || !member.additions.isEmpty)
        }
    }

    @Test func `a chain of small changes does not make one group`() {
        var letters = Letters(seed: 12)
        var words = letters.words(100)
        var texts: [String] = []
        for step in 0..<40 {
            texts.append(words.joined(separator: " "))
            words[(step * 2) % 100] = "changed\(step)"
        }
        let found = Duplicates.find(readings(texts))
        let copies = found.groups.filter { $0.strength == .copy }
        #expect(copies.count > 1)
        #expect(copies.flatMap(\.members).allSatisfy { $0.similarityPermille >= 600 })
    }
}
