import Analysis
import Canon
import Foundation

/// Finds copies among a million letters, and compares the outcome on a sample with an exact join;
/// beside it datasketch and rensa from PyPI on the same sample.
struct DuplicateBench {
    private static let sample = 20_000
    private static let peer = "Benchmarks/Peers/duplicates"
    let runs: Int
    let texts: Int
    let folder: String

    func measures() throws -> [Measure] {
        var corpus = LetterCorpus()
        let sample = corpus.readings(Self.sample)
        let quality = try quality(sample)
        let readings = sample + corpus.readings(max(0, texts - sample.count))
        let count = Double(readings.count)
        let bytes = readings.reduce(0) { $0 + $1.text.utf8.count }
        var (whole, reading): ([Double], [Double]) = ([], [])
        for _ in 0..<runs {
            let first = Stopwatch()
            let texts = DistinctTexts(
                readings, shortestWords: DuplicateSettings.standard.shortestWords)
            reading.append(first.processorSeconds)
            precondition(!texts.heads.isEmpty, "there are texts")
        }
        for _ in 0..<runs {
            let watch = Stopwatch()
            let found = Duplicates.find(readings)
            whole.append(watch.processorSeconds)
            precondition(!found.groups.isEmpty, "campaigns were found")
        }
        return [
            Measure("duplicates of \(readings.count) texts, processor", "s", whole),
            Measure("… bytes a text", "bytes", [Double(bytes) / count]),
            Measure("… normalised, hashed, signed alone", "s", reading),
            Measure("… rate", "texts/s", whole.map { count / $0 }),
            Measure("duplicates memory, texts included", "MB", [Self.peakMegabytes]),
        ] + quality + peers()
    }

    /// Of all true pairs those in one component and in one group, and whether any union was false.
    private func quality(_ sample: [Reading]) throws -> [Measure] {
        let settings = DuplicateSettings.standard
        let texts = DistinctTexts(sample, shortestWords: settings.shortestWords)
        let truth = ExactJoin(texts, permille: settings.copyPermille)
        try write(sample, texts, truth)
        let components = NearDuplicates.components(
            of: texts.comparable, texts.shingles, keys: texts.keys, bands: .copies,
            permille: settings.copyPermille)
        let groups = Duplicates.find(sample).groups.filter { $0.strength == .copy }
        let textOf = Dictionary(uniqueKeysWithValues: texts.heads.enumerated().map { ($1, $0) })
        let sets = groups.map { $0.members.compactMap { textOf[$0.reading] } }
        var joined = UnionFind(count: texts.heads.count)
        for pair in truth.pairs { joined.unite(Int(pair.left), Int(pair.right)) }
        let right = components.count { component in
            Set(component.map { joined.root($0) }).count == 1
        }
        return [
            Measure("true pairs of the sample", "pairs", [Double(truth.pairs.count)]),
            Measure(
                "true pairs in one component", "per mille", [share(truth, in: components)]),
            Measure("true pairs in one group, medoids kept", "per mille", [share(truth, in: sets)]),
            Measure(
                "components of true pairs alone", "per mille",
                [Double(right) * 1000 / Double(max(1, components.count))]),
        ]
    }

    private func share(_ truth: ExactJoin, in sets: [[Int]]) -> Double {
        var setOf: [Int: Int] = [:]
        for (place, set) in sets.enumerated() { for text in set { setOf[text] = place } }
        let found = truth.pairs.count {
            setOf[Int($0.left)] != nil && setOf[Int($0.left)] == setOf[Int($0.right)]
        }
        return Double(found) * 1000 / Double(max(1, truth.pairs.count))
    }

    /// The sample for the peers: distinct texts a line, and the true pairs by their lines.
    private func write(_ sample: [Reading], _ texts: DistinctTexts, _ truth: ExactJoin) throws {
        let lines = texts.heads.map { sample[$0].text }.joined(separator: "\n")
        try Data(lines.utf8).write(to: URL(filePath: "\(folder)/letters.txt"))
        let pairs = truth.pairs.map { "\($0.left) \($0.right)" }.joined(separator: "\n")
        try Data(pairs.utf8).write(to: URL(filePath: "\(folder)/pairs.txt"))
    }

    /// What the script prints: a name, a unit and a number on each line, divided by tabs.
    private func peers() -> [Measure] {
        do {
            let output = try Program.output(
                Self.peer, ["\(folder)/letters.txt", "\(folder)/pairs.txt"])
            return output.split(separator: "\n").compactMap { line in
                let cells = line.split(separator: "\t")
                guard cells.count == 3, let value = Double(cells[2]) else { return nil }
                return Measure("peer: \(cells[0])", String(cells[1]), [value])
            }
        } catch {
            Peers.say("datasketch or rensa", error)
            return []
        }
    }

    /// The most memory that this process ever had in use (VmHWM).
    private static var peakMegabytes: Double {
        guard let handle = FileHandle(forReadingAtPath: "/proc/self/status") else { return 0 }
        let text = String(decoding: handle.readDataToEndOfFile(), as: UTF8.self)
        let line = text.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
        let kilobytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first
        return kilobytes.flatMap { Double($0) }.map { $0 / 1024 } ?? 0
    }
}
