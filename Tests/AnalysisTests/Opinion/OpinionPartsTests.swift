import Testing

// Internal: each part of the method is compared with figures worked out by hand or by others.
@testable import Analysis

struct OpinionPartsTests {
    @Test func `the last vote of a person on a statement counts`() {
        let matrix = VoteMatrix(
            participants: 1, statements: 2,
            votes: [
                .init(participant: 0, statement: 1, value: 1),
                .init(participant: 0, statement: 0, value: 1),
                .init(participant: 0, statement: 1, value: -1),
            ])
        #expect(matrix.voteCount == 2)
        #expect(matrix.values == [1, -1])
        #expect(matrix.columns == [0, 1])
    }

    @Test func `z of shares is as Polis computes it`() {
        // Polis's own test cases, stats_test.clj: 2 * sqrt(n + 1) * ((k + 1) / (n + 1) - 0.5)
        #expect(abs(OpinionStatistics.oneProportion(10, 10) - 3.3166247903554) < 1e-12)
        #expect(abs(OpinionStatistics.oneProportion(0, 3) + 1) < 1e-12)
        #expect(OpinionStatistics.twoProportions(4, 4, 4, 4) == 0)
        // (6/11 - 2/11) / sqrt(8/22 * 14/22 * 2/11)
        #expect(abs(OpinionStatistics.twoProportions(5, 1, 10, 10) - 1.7728105208558367) < 1e-12)
    }

    @Test func `a statement one group alone agrees with tells the groups apart`() {
        let group = VoteCounts(agree: 10, disagree: 0, pass: 0)
        let others = VoteCounts(agree: 0, disagree: 10, pass: 0)
        let statistics = OpinionStatistics(group, others: others)
        #expect(statistics.isTelling)
        #expect(statistics.agrees)
        // (11 / 12) / (1 / 12)
        #expect(abs(statistics.rAgree - 11) < 1e-12)
    }

    @Test func `k-means begins at the first distinct places and does not depend on chance`() {
        let places = [(0.0, 0.0), (0.1, 0.0), (5.0, 5.0), (5.1, 5.0), (0.0, 0.1)].map {
            OpinionPlace(x: $0.0, y: $0.1)
        }
        let clusters = OpinionClusters(places, count: 2)
        #expect(clusters.labels == [0, 0, 1, 1, 0])
        #expect(OpinionClusters(places, count: 9).count == 5)
    }

    @Test func `places far apart have a silhouette near 1, mixed ones near 0`() {
        let places = (0..<20).map { OpinionPlace(x: Double($0 % 2) * 100, y: Double($0) * 0.01) }
        let parted = Silhouette.mean(places, places.map { $0.x > 50 ? 1 : 0 }, count: 2, seed: 1)
        let mixed = Silhouette.mean(places, (0..<20).map { $0 < 10 ? 0 : 1 }, count: 2, seed: 1)
        #expect(parted > 0.99)
        #expect(abs(mixed) < 0.2)
    }

    @Test func `eigenvectors of a symmetric matrix come with the largest value first`() {
        let (vectors, values) = SymmetricMatrix.eigenvectors([[2, 1], [1, 2]])
        #expect(abs(values[0] - 3) < 1e-12)
        #expect(abs(values[1] - 1) < 1e-12)
        #expect(abs(abs(vectors[0][0]) - 0.5.squareRoot()) < 1e-12)
        #expect(abs(vectors[0][0] * vectors[1][0] + vectors[0][1] * vectors[1][1]) < 1e-12)
    }

    @Test func `adjusted Rand index is 1 for other names and 0 by chance`() {
        #expect(RandIndex.adjusted([0, 0, 1, 1, 2], [2, 2, 0, 0, 1]) == 1)
        // scikit-learn: adjusted_rand_score([0, 0, 1, 1], [0, 0, 1, 2])
        #expect(abs(RandIndex.adjusted([0, 0, 1, 1], [0, 0, 1, 2]) - 0.5714285714285714) < 1e-12)
        #expect(abs(RandIndex.adjusted([0, 0, 1, 1], [0, 1, 0, 1]) + 0.5) < 1e-12)
    }
}
