import Analysis
import Canon
import Foundation
import Insight
import Records
import Registrar
import Store

/// Search over a million: vectors by a scan of their signs against an exact search, and words of texts of
/// 80 words whose frequencies fall as in real language (Zipf), asked for by two or three words of one text.
struct SearchBench {
    private static let count = 1_000_000
    private static let width = 384
    private static let queries = 200
    let runs: Int
    let folder: String

    func measures() async throws -> [Measure] {
        var measures = vectors()
        measures += try await words()
        return measures
    }

    // MARK: - Vectors

    private func vectors() -> [Measure] {
        var random = SplitMix64(seed: 1)
        func component() -> Float { Float(random.next() >> 40) / Float(1 << 24) - 0.5 }
        // Subjects, and about ten thousand things that are said of them by some hundred texts each.
        let subjects = (0..<500).map { _ in (0..<Self.width).map { _ in component() } }
        let points = (0..<10_000).map { point in
            subjects[point % subjects.count].map { $0 + 0.8 * component() }
        }
        var index = VectorIndex(width: Self.width)
        var sample = VectorTable(width: Self.width)
        var questions: [[Float]] = []
        let watch = Stopwatch()
        for number in 0..<Self.count {
            let point = Int(random.next() % UInt64(points.count))
            let vector = points[point].map {
                $0 + (0.3 + 0.5 * Float(number % 7) / 6) * component()
            }
            index.append(vector)
            if number < 100_000 { sample.append(vector) }
            if number % (Self.count / Self.queries) == 0 {
                questions.append(vector.map { $0 + 0.3 * component() })
            }
        }
        let filled = watch.processorSeconds
        var (middle, slow): ([Double], [Double]) = ([], [])
        for _ in 0..<runs {
            let times = questions.map { question in
                seconds { precondition(index.nearest(to: question, limit: 10).count == 10) } * 1_000
            }
            middle.append(percentile(0.5, of: times))
            slow.append(percentile(0.95, of: times))
        }
        sample.normalise()
        return [
            Measure("search by meaning p95, 1,000,000 vectors", "ms", slow),
            Measure("… p50", "ms", middle),
            Measure("… recall of the ten nearest", "%", [recall(sample, questions)]),
            Measure("… vectors made and added", "vectors/s", [Double(Self.count) / filled]),
        ]
    }

    /// The share of the ten nearest of an exact search in 100,000 vectors that the scan finds too.
    private func recall(_ table: VectorTable, _ questions: [[Float]]) -> Double {
        var index = VectorIndex(width: Self.width)
        for row in 0..<table.count { index.append(table[row]) }
        var found = 0
        let asked = questions.prefix(50)
        for question in asked {
            var pair = VectorTable(width: Self.width)
            pair.append(question)
            let scores = (0..<table.count).map { row in
                (row, zip(table[row], question).reduce(Float(0)) { $0 + $1.0 * $1.1 })
            }
            let exact = scores.sorted { $0.1 > $1.1 }.prefix(10).map(\.0)
            let rows = index.nearest(to: question, limit: 10).map(\.row)
            found += Set(exact).intersection(rows).count
        }
        return Double(found) / Double(asked.count * 10) * 100
    }

    // MARK: - Words

    private func words() async throws -> [Measure] {
        let texts = ZipfTexts(seed: 7)
        let store = try await log(of: texts)
        let index = try SearchIndex()
        let watch = Stopwatch()
        while try index.advance(store, limit: 2_000) > 0 {}
        let rate = Double(Self.count) / watch.seconds
        let questions = (0..<Self.queries).map { texts.question($0) }
        var (middle, slow): ([Double], [Double]) = ([], [])
        for _ in 0..<runs {
            let times = try questions.map { question in
                try seconds {
                    let found = try index.find(SearchQuery(question))
                    precondition(!found.hits.isEmpty, "a text with these words exists")
                } * 1_000
            }
            middle.append(percentile(0.5, of: times))
            slow.append(percentile(0.95, of: times))
        }
        return [
            Measure("search by words p95, 1,000,000 texts", "ms", slow),
            Measure("… p50", "ms", middle), Measure("… texts read into it", "texts/s", [rate]),
        ]
    }

    /// A log of a million statements.
    private func log(of texts: ZipfTexts) async throws -> SanadStore {
        let path = folder + "/search"
        for suffix in ["", "-keys"] where FileManager.default.fileExists(atPath: path + suffix) {
            try FileManager.default.removeItem(atPath: path + suffix)
        }
        let folder = DataFolder(data: path)
        try folder.create()
        let key = try folder.signingKey(name: "bench.example/log")
        let store = try SanadStore(path: folder.databasePath, rooms: [], vault: folder.vault())
        let registrar = try Registrar(store: store, signer: LogSigner(key))
        let batch = 500
        for first in stride(from: 0, to: Self.count, by: batch) {
            _ = try await registrar.submit(
                SealStatements(first..<first + batch, texts), as: SampleSite.desk)
        }
        return store
    }
}

/// Texts of a made-up language whose n-th word is said 1/n as often as its first.
struct ZipfTexts: Sendable {
    private static let vocabulary = 200_000
    private let bounds: [Double]
    private let seed: UInt64

    init(seed: UInt64) {
        self.seed = seed
        var sum = 0.0
        bounds = (1...Self.vocabulary).map { rank in
            sum += 1 / Double(rank)
            return sum
        }
    }

    func text(_ number: Int) -> String {
        words(number).map(Self.word).joined(separator: " ")
    }

    /// Two or three different words of one text, none of the hundred that every text has.
    func question(_ number: Int) -> String {
        var random = SplitMix64(seed: seed ^ UInt64(number) &* 0x5851_F42D)
        let text = words(Int(random.next() % 1_000_000))
        var chosen: [Int] = []
        for word in text where word > 100 && !chosen.contains(word) {
            chosen.append(word)
            if chosen.count == 2 + number % 2 { break }
        }
        return chosen.map(Self.word).joined(separator: " ")
    }

    private func words(_ number: Int) -> [Int] {
        var random = SplitMix64(seed: seed &+ UInt64(number) &* 0x9E37_79B9)
        return (0..<80).map { _ in
            let share = Double(random.next() >> 11) / Double(1 << 53) * (bounds.last ?? 1)
            var (low, high) = (0, bounds.count - 1)
            while low < high {
                let middle = (low + high) / 2
                if bounds[middle] < share { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }

    /// A word of two to seven letters, another one for each number.
    private static func word(_ number: Int) -> String {
        var rest = number
        var letters = ""
        repeat {
            letters += ["ba", "re", "ti", "so", "mu", "ka", "le", "ni", "do", "gu"][rest % 10]
            rest /= 10
        } while rest > 0
        return letters
    }
}

/// Seals statements with the texts of these numbers.
private struct SealStatements: RegistrableCommand {
    static let roles: [Actor.Role] = [.officer]

    enum Refusal: Error, Hashable {}

    let numbers: Range<Int>
    let texts: ZipfTexts

    init(_ numbers: Range<Int>, _ texts: ZipfTexts) {
        self.numbers = numbers
        self.texts = texts
    }

    func state(in transaction: borrowing WriteTransaction) throws {}

    func decide(_ state: (), in moment: inout Moment) throws(Refusal) -> Decision {
        guard let consultation = ID<Consultation>("bench") else { return Decision([]) }
        return Decision(
            numbers.compactMap { number in
                ID<Statement>("s\(number)").map {
                    StatementPosed(
                        consultation: consultation, round: 1, statement: $0,
                        text: Texts(en: texts.text(number)))
                }
            })
    }
}
