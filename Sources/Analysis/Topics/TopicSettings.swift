/// How topics are looked for.
package struct TopicSettings: Hashable, Sendable {
    /// Numbers of topics that are tried; those that leave too few texts for each are passed over.
    package var candidates = [2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 20, 24, 32, 48]
    /// Texts that there must be for each topic of a number that is tried; below twice as many no topics
    /// are looked for.
    package var textsForEachTopic = 6
    /// Texts on which numbers of topics are compared at most; drawn by the seed where there are more.
    package var comparedTexts = 8192
    /// Halves of the texts that are grouped again to see whether the same groups come out.
    package var halves = 10
    /// How many times each grouping starts anew; the tightest is kept.
    package var starts = 3
    /// How far below the best stability a number of topics may lie and still be chosen.
    package var stabilityTolerancePermille = 20
    /// Groups that do not come out again at least so far (adjusted Rand index) are not shown.
    package var leastStabilityPermille = 250
    /// How much nearer a text must be to its topic than to the next, as a difference of cosines.
    package var leastGapPermille = 50
    /// How near a text must be to the rest of its topic, as a cosine.
    package var leastCosinePermille = 100
    /// Words in a label.
    package var labelTerms = 5
    /// Texts that stand for a topic.
    package var medoids = 3
    /// From how many texts on a grouping reads them in batches.
    package var batchesFrom = 100_000

    /// The settings that analyses use unless a person chooses others.
    package static let standard = TopicSettings()

    /// Settings to change.
    package init() {}
}
