import Canon
import Policy
import Records
import Testing

@Suite struct ComparisonScaleTests {
    static let size = 500

    @Test func `two versions of five hundred provisions are compared, with all ids equal or none`()
    {
        let old = Samples.instrument(Self.size, prefix: "p", seed: 7)
        let clock = ContinuousClock()
        for (name, prefix, seed) in [
            ("equal ids, equal texts", "p", UInt64(7)),
            ("equal ids, other texts", "p", 8),
            ("other ids, equal texts", "q", 7),
            ("other ids, other texts", "q", 8),
        ] {
            let new = Samples.instrument(Self.size, prefix: prefix, seed: seed)
            var changes = 0
            let time = clock.measure { changes = Comparison(old: old, new: new).changes.count }
            print("comparison of 500 × 500, \(name): \(time / .milliseconds(1)) ms")
            #expect(changes >= Self.size)
        }
    }

    @Test func `boilerplate repeated in every provision pairs off in order`() {
        func version(_ prefix: String) -> [ProvisionContent] {
            Samples.list(
                (0..<Self.size).map {
                    ("\(prefix)\($0)", "", "\($0)", "The owner reports to the board each year.")
                })
        }
        let comparison = Comparison(old: version("p"), new: version("q"))
        #expect(comparison.differing.isEmpty)
        #expect(comparison.changes.count == Self.size)
    }

    @Test(arguments: 0..<25)
    func `every provision of either version appears once, whichever comes first`(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        let old = Samples.instrument(30, prefix: "p", seed: seed)
        let kept = old.filter { _ in Int.random(in: 0..<4, using: &numbers) > 0 }
        let new =
            kept.shuffled(using: &numbers) + Samples.instrument(6, prefix: "n", seed: seed + 99)
        let forth = Comparison(old: old, new: new)
        let back = Comparison(old: new, new: old)
        #expect(forth.changes.compactMap(\.new?.provision) == new.map(\.provision))
        #expect(Set(forth.changes.compactMap(\.old?.provision)) == Set(old.map(\.provision)))
        #expect(forth.changes.compactMap(\.old).count == old.count)
        #expect(forth.count(of: .added) == back.count(of: .removed))
        #expect(forth.count(of: .removed) == back.count(of: .added))
    }
}
