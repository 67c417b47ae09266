import Analysis
import Canon
import Testing

struct LanguageCentringTests {
    /// Two subjects in two languages; the language is the greater part of each vector.
    private func table() -> (VectorTable, [LanguageTag]) {
        var (values, languages): ([Float], [LanguageTag]) = ([], [])
        for place in 0..<200 {
            let isUrdu = place % 2 == 0
            let subject: Float = place % 4 < 2 ? 0.3 : -0.3
            values += [isUrdu ? 1 : -1, subject, Float(place % 5) * 0.01]
            languages.append(isUrdu ? .urdu : .english)
        }
        return (VectorTable(width: 3, values: values), languages)
    }

    @Test func `after centring texts lie by subject and not by language`() {
        var (table, languages) = table()
        #expect(table.dot(0, 1) < 0)
        LanguageCentring.apply(&table, languages: languages)
        #expect(table.dot(0, 1) > 0.9)
        #expect(table.dot(0, 2) < -0.9)
        for row in 0..<table.count { #expect(abs(table.dot(row, row) - 1) < 1e-5) }
    }

    @Test func `a language with few texts is centred by the mean of all`() {
        var means = LanguageMeans(width: 2)
        let many = VectorTable(width: 2, values: [Float](repeating: 1, count: 2 * 60))
        means.add(many, languages: [LanguageTag](repeating: .english, count: 60))
        means.add(
            VectorTable(width: 2, values: [7, 7]), languages: [.urdu])
        #expect(means.mean(of: .english) == [1, 1])
        #expect(means.mean(of: .urdu) == means.mean(of: .undetermined))
        #expect(means.counts.map(\.texts).sorted() == [1, 60])
    }

    @Test func `what is its mean becomes nothing, and nothing stays nothing`() {
        var table = VectorTable(width: 2, values: [Float](repeating: 1, count: 2 * 60) + [0, 0])
        LanguageCentring.apply(
            &table, languages: [LanguageTag](repeating: .english, count: 61))
        #expect(table.values.allSatisfy { $0 == 0 })
    }

    @Test func `information between groupings is 1 for the same and near 0 for unrelated ones`() {
        let left = (0..<400).map { $0 % 4 }
        #expect(abs(AdjustedMutualInformation.of(left, left.map { 3 - $0 }) - 1) < 1e-9)
        let other = (0..<400).map { ($0 / 4) % 4 }
        #expect(abs(AdjustedMutualInformation.of(left, other)) < 0.02)
        // scikit-learn: adjusted_mutual_info_score([0, 0, 1, 1, 2, 2], [0, 0, 1, 2, 2, 2])
        let some = AdjustedMutualInformation.of([0, 0, 1, 1, 2, 2], [0, 0, 1, 2, 2, 2])
        #expect(abs(some - 0.502_360_702_7) < 1e-9, "\(some)")
    }

    @Test func `the silhouette by cosine is 1 for two tight groups and 0 for one`() {
        let tight = VectorTable(width: 2, values: [1, 0, 1, 0, 0, 1, 0, 1])
        #expect(abs(CosineSilhouette.mean(tight, labels: [0, 0, 1, 1]) - 1) < 1e-9)
        #expect(CosineSilhouette.mean(tight, labels: [0, 0, 0, 0]) == 0)
        #expect(CosineSilhouette.mean(tight, labels: [0, 1, 0, 1]) < 0)
    }
}
