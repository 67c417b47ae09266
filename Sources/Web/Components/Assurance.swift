package import Registrar

/// How sure something in the record is: a status, and a sentence that says by whom, why, and what
/// to do.
package struct Assurance: Sendable, Hashable {
    package let finality: CheckpointStanding.Finality
    package let sentence: Words

    package init(_ finality: CheckpointStanding.Finality, _ sentence: Words) {
        self.finality = finality
        self.sentence = sentence
    }

    package var tag: Tag { .checkpoint(finality) }
}
