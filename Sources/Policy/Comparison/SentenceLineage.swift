import Canon

/// Traces the sentences of one provision, in one language, through its versions.
package struct SentenceLineage: Sendable {
    /// The text of the provision as a version has it.
    package struct State: Sendable {
        package let version: Int
        package let text: String

        package init(version: Int, text: String) {
            self.version = version
            self.text = text
        }
    }

    /// One change of wording on the way back.
    package struct Step: Sendable, Equatable {
        /// The version in which the sentence got this wording.
        package let version: Int
        /// The wording, without white space around it.
        package let text: String
        /// The sentence it came from; none where it first appears.
        package let previousText: String?
        /// From the previous wording to this one; all inserted where it first appears.
        package let difference: WordDifference
    }

    /// The states with their sentences, oldest first.
    private let states: [(version: Int, sentences: [Sentence])]
    /// For each state after the first, each sentence's forerunner in the state before.
    private let forerunners: [[Int?]]

    /// Reads the states; they may come in any order, each version once.
    package init(states given: [State]) {
        states = given.sorted { $0.version < $1.version }.map {
            ($0.version, SentenceSplitter.sentences(of: $0.text))
        }
        forerunners = zip(states, states.dropFirst()).map { earlier, later in
            SentenceMatch.forerunners(of: later.sentences, among: earlier.sentences)
        }
    }

    /// The sentences of one version; none when it is unknown.
    package func sentences(inVersion version: Int) -> [Sentence] {
        states.first { $0.version == version }?.sentences ?? []
    }

    /// The wordings of a sentence, newest first, back to where it first appears.
    ///
    /// Empty when there is no such sentence. Versions that left the wording alone give no step, so
    /// the first step tells since when the present wording stands.
    package func steps(ofSentence ordinal: Int, inVersion version: Int) -> [Step] {
        guard var state = states.firstIndex(where: { $0.version == version }),
            states[state].sentences.indices.contains(ordinal - 1)
        else { return [] }
        var sentence = ordinal - 1
        var steps: [Step] = []
        while true {
            let text = states[state].sentences[sentence].words
            guard state > 0, let earlier = forerunners[state - 1][sentence] else {
                steps.append(
                    Step(
                        version: states[state].version, text: text, previousText: nil,
                        difference: WordDifference(old: "", new: text)))
                return steps
            }
            let previous = states[state - 1].sentences[earlier].words
            if !previous.hasSameBytes(as: text) {
                steps.append(
                    Step(
                        version: states[state].version, text: text, previousText: previous,
                        difference: WordDifference(old: previous, new: text)))
            }
            state -= 1
            sentence = earlier
        }
    }

    /// The steps of every sentence of the newest version, in reading order.
    package func newest() -> [(sentence: Sentence, steps: [Step])] {
        guard let last = states.last else { return [] }
        return last.sentences.map {
            ($0, steps(ofSentence: $0.ordinal, inVersion: last.version))
        }
    }
}
