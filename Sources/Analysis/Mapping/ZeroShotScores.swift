/// How near texts lie to the words of themes, made comparable between themes: cosines as distances from
/// the theme's mean over all texts, in standard deviations.
struct ZeroShotScores {
    /// `[texts × themes]`, row-major.
    private let scores: [Double]
    private let themes: Int

    init(_ texts: VectorTable, themes: VectorTable) {
        let cosines = texts.products(themes).map(Double.init)
        let width = themes.count
        self.themes = width
        var scores = cosines
        for theme in 0..<width {
            let own = stride(from: theme, to: cosines.count, by: width).map { cosines[$0] }
            let mean = own.reduce(0, +) / Double(max(1, own.count))
            let spread =
                (own.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, own.count)))
                .squareRoot()
            for place in stride(from: theme, to: cosines.count, by: width) {
                scores[place] = spread > 0 ? (cosines[place] - mean) / spread : 0
            }
        }
        self.scores = scores
    }

    subscript(text: Int, theme: Int) -> Double { scores[text * themes + theme] }

    /// Two deviations above what is usual are as likely as not.
    func chance(_ text: Int, _ theme: Int) -> Double {
        LogisticHead.chance(self[text, theme] - 2)
    }
}
