package import Canon

/// What the texts of a consultation are about, as far as a machine can tell.
package struct TopicsFound: Hashable, Sendable {
    /// Why there are no topics.
    package enum NoTopics: String, Hashable, Sendable, CaseIterable {
        /// No text has words.
        case nothingToRead = "nothing-to-read"
        /// There are too few texts to tell a topic from chance.
        case tooFew = "too-few"
        /// The texts all say the same.
        case alike
        /// Half of the texts, grouped again, does not give the same groups.
        case unstable
    }

    /// A number of topics that was tried.
    package struct Tried: Hashable, Sendable {
        package let k: Int
        /// Mean adjusted Rand index between the grouping and that of halves, in thousandths.
        package let stabilityPermille: Int
        /// Mean silhouette by cosine distance, in thousandths.
        package let silhouettePermille: Int
    }

    /// How many topics there are.
    package let k: Int
    /// How far the same topics come out of halves of the texts, in thousandths.
    package let stabilityPermille: Int
    /// How far texts are nearer to their own topic than to the next, in thousandths of a silhouette.
    package let silhouettePermille: Int
    /// The topics, the one with the most texts first.
    package let topics: [Topic]
    /// Readings that are in no topic, by their ids; a person reads all of them.
    package let outside: [Int]
    /// Adjusted mutual information between topic and language, in thousandths: near 0 where topics are
    /// not languages.
    package let languageInformationPermille: Int
    /// Why there are no topics; `nil` where there are.
    package let reason: NoTopics?
    /// The numbers of topics that were tried, rising.
    package let tried: [Tried]
}

/// Texts that speak about one thing.
package struct Topic: Hashable, Sendable {
    /// Its readings, by their ids, rising.
    package let members: [Int]
    /// The readings that stand for it best, by their ids: the nearest to its centre, then the nearest of
    /// each other language, then the next nearest.
    package let medoids: [Int]
    /// Its words, a label for each language that speaks about it, by the language's tag.
    package let labels: [TopicLabel]
}

/// The words that tell a topic from the others in one language, the most telling first.
package struct TopicLabel: Hashable, Sendable {
    package let language: LanguageTag
    package let terms: [String]
}
