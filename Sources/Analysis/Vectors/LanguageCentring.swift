import CVectors
package import Canon

/// Takes from every vector the mean of its language, so that groups are topics and not languages: the
/// vectors of a multilingual model lie by language first (on parallel sentences 2-means of the raw
/// vectors finds the language exactly, of the centred ones nothing of it).
package enum LanguageCentring {
    /// Grows when the rule changes, so that recorded outputs name the rule they were made by.
    package static let version = 1

    /// Centres a table by the means of its own rows and scales each row to length 1.
    ///
    /// - Returns: The means, for vectors of sentences or themes of the same consultation.
    @discardableResult
    package static func apply(
        _ table: inout VectorTable, languages: [LanguageTag]
    ) -> LanguageMeans {
        var means = LanguageMeans(width: table.width)
        means.add(table, languages: languages)
        means.centre(&table, languages: languages)
        return means
    }
}

/// Running means of vectors, of each language and of all. From 50 texts on a language has a mean of its
/// own; before that, and where the language is not known, the mean of all is taken.
package struct LanguageMeans: Hashable, Sendable {
    /// From how many texts on a language has a mean of its own.
    package static let fewest = 50

    /// How many texts of a language were read.
    package struct Count: Hashable, Sendable {
        package let language: LanguageTag
        package let texts: Int
    }

    fileprivate struct Sum: Hashable, Sendable {
        var texts = 0
        var components: [Double]
    }

    /// Components of one vector.
    package let width: Int
    private var sums: [LanguageTag: Sum] = [:]
    private var all: Sum

    /// Means of nothing yet.
    package init(width: Int) {
        self.width = width
        all = Sum(components: [Double](repeating: 0, count: width))
    }

    /// Texts of each language, by its tag.
    package var counts: [Count] {
        sums.map { Count(language: $0.key, texts: $0.value.texts) }
            .sorted { $0.language < $1.language }
    }

    /// Takes in more vectors; rows of zeros, which stand for nothing, are passed over.
    package mutating func add(_ table: VectorTable, languages: [LanguageTag]) {
        precondition(table.width == width && languages.count == table.count, "a language a row")
        for language in Set(languages).sorted() {
            let rows = table.rows(languages.indices.filter { languages[$0] == language })
            let isThere = (0..<rows.count).map { rows.dot($0, $0) > 0 ? 1.0 : 0.0 }
            let texts = isThere.count { $0 > 0 }
            let labels = [UInt32](repeating: 0, count: rows.count)
            let added = rows.sums(labels, weights: isThere, labelCount: 1)
            let blank = Sum(components: [Double](repeating: 0, count: width))
            sums[language, default: blank].add(texts, added)
            all.add(texts, added)
        }
    }

    /// What is taken from a vector of a language.
    package func mean(of language: LanguageTag) -> [Float] {
        if language != .undetermined, let own = sums[language], own.texts >= Self.fewest {
            return own.mean
        }
        return all.mean
    }

    /// Takes the means from vectors and scales each row to length 1. What hardly differs from its mean
    /// becomes a row of zeros: its direction would be chance.
    package func centre(_ table: inout VectorTable, languages: [LanguageTag]) {
        precondition(table.width == width && languages.count == table.count, "a language a row")
        var means: [LanguageTag: [Float]] = [:]
        for language in Set(languages).sorted() { means[language] = mean(of: language) }
        var values = table.values
        for row in 0..<table.count {
            guard let mean = means[languages[row]] else { continue }
            let before = table.dot(row, row)
            guard before > 0 else { continue }
            let start = row * width
            values.withUnsafeMutableBufferPointer { values in
                for index in 0..<width { values[start + index] -= mean[index] }
                guard let base = values.baseAddress else { return }
                let after = sanad_dot(base + start, base + start, width)
                let scale = after > before * 1e-8 ? 1 / after.squareRoot() : 0
                for index in start..<start + width { values[index] *= scale }
            }
        }
        table = VectorTable(width: width, values: values)
    }
}

extension LanguageMeans.Sum {
    fileprivate mutating func add(_ count: Int, _ other: [Double]) {
        texts += count
        for index in components.indices { components[index] += other[index] }
    }

    fileprivate var mean: [Float] {
        components.map { texts > 0 ? Float($0 / Double(texts)) : 0 }
    }
}
