import Analysis
import Canon
import Testing

struct EvaluationTests {
    private func item(
        _ truth: Set<Int>, _ said: Set<Int>, _ language: LanguageTag = .english
    ) -> LabelledItem {
        LabelledItem(language: language, truth: truth, said: said)
    }

    @Test func `samples F1, precision and recall are those of scikit-learn`() throws {
        // f1_score([[1,1,0],[0,1,0],[1,0,0]], [[1,0,0],[0,1,1],[0,1,0]], average="samples")
        let items = [item([0, 1], [0]), item([1], [1, 2]), item([0], [1])]
        let score = try #require(F1Score(items))
        #expect(score.permille == 444)
        #expect(score.precisionPermille == 500)
        #expect(score.recallPermille == 500)
        #expect(score.lowPermille == 0)
        #expect(score.highPermille == 667)
    }

    @Test func `the interval grows narrower with more texts and is the same each time`() throws {
        func width(_ count: Int) throws -> Int {
            let items = (0..<count).map { item([0], $0 % 3 == 0 ? [1] : [0]) }
            let score = try #require(F1Score(items))
            #expect(score == F1Score(items))
            #expect(score.lowPermille <= score.permille && score.permille <= score.highPermille)
            return score.highPermille - score.lowPermille
        }
        #expect(try width(900) < width(30))
    }

    @Test func `nothing to name and nothing named is right; no texts have no score`() throws {
        let score = try #require(F1Score([item([], [])]))
        #expect(score.permille == 1_000)
        #expect(score.precisionPermille == 1_000)
        #expect(F1Score([]) == nil)
    }

    @Test func `each language has its own score`() {
        let items = [item([0], [0], .urdu), item([0], [1], .english), item([1], [1], .urdu)]
        let scores = F1Score.byLanguage(items)
        #expect(scores.map(\.language) == [.english, .urdu])
        #expect(scores.map(\.score.permille) == [0, 1_000])
    }

    @Test func `agreement of two people is that of scikit-learn`() throws {
        // cohen_kappa_score([1,0,0,1,1,0], [1,0,1,0,1,0])
        let agreement = try #require(
            Agreement([([0], [0, 2]), ([0, 1], [1])], themes: 3))
        #expect(agreement.kappaPermille == 333)
        #expect(agreement.overlapPermille == 500)
        #expect(agreement.items == 2)
    }

    @Test func `people who always or never agree`() throws {
        #expect(Agreement([([0], [0])], themes: 2)?.kappaPermille == 1_000)
        #expect(Agreement([([0], [1]), ([1], [0])], themes: 2)?.kappaPermille == -1_000)
        #expect(Agreement([([], [])], themes: 2)?.overlapPermille == 1_000)
        #expect(Agreement([([], [])], themes: 0)?.kappaPermille == 1_000)
        #expect(Agreement([], themes: 3) == nil)
    }
}
