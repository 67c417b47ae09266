import Canon
import Testing

// The alignment is no surface of its own: other rooms see the additions alone.
@testable import Analysis

@Suite struct WordAlignmentTests {
    /// The length of the longest common subsequence by the textbook's table.
    private static func length(_ left: [UInt64], _ right: [UInt64]) -> Int {
        var row = [Int](repeating: 0, count: right.count + 1)
        for word in left {
            var diagonal = 0
            for (index, other) in right.enumerated() {
                let above = row[index + 1]
                row[index + 1] = word == other ? diagonal + 1 : max(above, row[index])
                diagonal = above
            }
        }
        return row[right.count]
    }

    @Test(arguments: [3, 20, 63, 64, 65, 130])
    func `it is a common subsequence and none is longer`(count: Int) {
        var random = SplitMix64(seed: UInt64(count))
        for _ in 0..<20 {
            let left = (0..<count).map { _ in UInt64.random(in: 0..<12, using: &random) }
            let right = (0..<Int.random(in: 0...count, using: &random)).map { _ in
                UInt64.random(in: 0..<14, using: &random)
            }
            var alignment = WordAlignment(left)
            let places = alignment.places(of: right)
            let found = places.enumerated().filter { $0.element >= 0 }
            #expect(found.allSatisfy { left[Int($0.element)] == right[$0.offset] })
            #expect(zip(found, found.dropFirst()).allSatisfy { $0.element < $1.element })
            #expect(found.count == Self.length(left, right))
        }
    }

    @Test func `nothing aligns with nothing`() {
        var empty = WordAlignment([])
        #expect(empty.places(of: [1, 2]) == [-1, -1])
        var some = WordAlignment([1, 2])
        #expect(some.places(of: []) == [])
        #expect(some.places(of: [1, 2]) == [0, 1])
    }

    @Test func `very long texts are aligned by their triples`() {
        let words = (0..<9000 as Range<UInt64>).map { $0 &* 0x9E37_79B9_7F4A_7C15 }
        let other = words[0..<4000] + [1, 2, 3] + words[4000...]
        var alignment = WordAlignment(words)
        let places = alignment.places(of: Array(other))
        #expect(places.indices.filter { places[$0] < 0 } == [4000, 4001, 4002])
    }

    @Test func `what a sender added is found, with the words of chance inside it`() {
        let template = Array(1...30 as ClosedRange<UInt64>)
        var made = Template(medoid: template, samples: [template, template])
        let letter = Array(template[0..<10]) + [90, 91, 92, 11, 93, 94, 95] + template[11...]
        #expect(made.additions(in: letter) == [10..<17])
        #expect(made.additions(in: template) == [])
    }

    @Test func `a sentence that most senders wrote belongs to the template`() {
        let base = Array(1...30 as ClosedRange<UInt64>)
        let long = base + Array(50...60)
        let made = Template(medoid: base, samples: [long, long, base])
        #expect(made.words == base)
        let other = Template(medoid: long, samples: [base, base, long])
        #expect(other.words == base)
    }
}
