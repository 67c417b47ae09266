import Canon
import Testing

// Internal: a head is compared with scikit-learn's, weight by weight through its chances.
@testable import Analysis

struct ThemeMappingTests {
    /// Rows near one of three directions, by turns, with noise.
    private func table(_ count: Int, noise: Float = 0.3) -> VectorTable {
        var drawn = DrawnSeries()
        var table = VectorTable(width: 3)
        for row in 0..<count {
            table.append(
                (0..<3).map { (row % 3 == $0 ? 1 : 0) + noise * Float(drawn.next()) })
        }
        table.normalise()
        return table
    }

    private let directions = VectorTable(width: 3, values: [1, 0, 0, 0, 1, 0, 0, 0, 1])

    @Test func `a head has the chances of scikit-learn's logistic regression`() throws {
        var drawn = DrawnSeries()
        var (values, labels): ([Float], [Bool]) = ([], [])
        for _ in 0..<40 {
            let row = (0..<3).map { _ in drawn.next() }
            values += row.map(Float.init)
            labels.append(row[0] + 0.5 * row[1] + 0.3 * drawn.next() > 0.15)
        }
        let table = VectorTable(width: 3, values: values)
        let head = try #require(LogisticHead(table, labels))
        // LogisticRegression(C=10, class_weight="balanced", tol=1e-12).predict_proba, scikit-learn 1.9
        let theirs = [
            0.33697040496404107, 0.8580079200119649, 0.03557149342380796, 0.9465521003357518,
            0.27616260130632697,
        ]
        for (row, chance) in theirs.enumerated() {
            #expect(abs(head.chance(table, row: row) - chance) < 1e-4)
        }
    }

    @Test func `chances are those of the logistic function`() {
        #expect(LogisticHead.chance(0) == 0.5)
        #expect(abs(LogisticHead.chance(2) - 0.880_797_077_977_882_3) < 1e-14)
        #expect(abs(LogisticHead.chance(-30) - 9.357_622_968_839e-14) < 1e-24)
        #expect(LogisticHead.chance(1e9) <= 1 && LogisticHead.chance(-1e9) >= 0)
    }

    @Test func `one class alone teaches nothing`() {
        #expect(LogisticHead(table(4), [true, true, true, true]) == nil)
        #expect(LogisticHead(VectorTable(width: 3), []) == nil)
    }

    @Test func `without labels texts go to the nearest theme`() throws {
        let texts = table(30)
        let mapping = ThemeMapping(
            MappingMaterial(meaning: texts, themes: directions, words: texts, themeCount: 3),
            labels: [], languages: [LanguageTag](repeating: .english, count: 30))
        #expect(mapping.arm == .zeroShot)
        #expect(mapping.trials.isEmpty)
        for text in 0..<30 { #expect(mapping.themes(of: text).first?.theme == text % 3) }
    }

    @Test func `with labels the better arm is chosen by texts it has not seen, and named`() throws {
        // Words tell the themes apart, meaning does not.
        var drawn = DrawnSeries()
        var blurred = VectorTable(width: 3)
        for _ in 0..<60 { blurred.append((0..<3).map { _ in Float(drawn.next()) }) }
        blurred.normalise()
        let labels = (0..<45).map { ThemeMapping.Label(text: $0, themes: [$0 % 3]) }
        let mapping = ThemeMapping(
            MappingMaterial(
                meaning: blurred, themes: directions, words: table(60), themeCount: 3),
            labels: labels, languages: [LanguageTag](repeating: .urdu, count: 60))
        #expect(mapping.arm == .words)
        #expect(mapping.trials.count == 3)
        let scores = mapping.trials.map(\.score.permille)
        #expect(scores == scores.sorted(by: >))
        #expect(scores[0] > 900)
        for text in 45..<60 { #expect(mapping.themes(of: text).first?.theme == text % 3) }
    }

    @Test func `with few labels nothing is learned, and without a model nothing is said`() {
        let labels = (0..<5).map { ThemeMapping.Label(text: $0, themes: [$0 % 3]) }
        let material = MappingMaterial(
            meaning: nil, themes: nil, words: table(30), themeCount: 3)
        let mapping = ThemeMapping(
            material, labels: labels,
            languages: [LanguageTag](repeating: .english, count: 30))
        #expect(mapping.arm == nil)
        #expect(mapping.themes(of: 0).isEmpty)
    }

    @Test func `no themes and no texts are no reason to stop`() {
        let empty = ThemeMapping(
            MappingMaterial(
                meaning: nil, themes: nil, words: VectorTable(width: 2), themeCount: 0),
            labels: [], languages: [])
        #expect(empty.chances.isEmpty)
        let none = ThemeMapping(
            MappingMaterial(meaning: nil, themes: nil, words: table(3), themeCount: 0),
            labels: [], languages: [LanguageTag](repeating: .english, count: 3))
        #expect(none.themes(of: 1).isEmpty)
    }
}
