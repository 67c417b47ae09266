/// What a file brings: a document, or a policy together with the one that it replaces.
package enum ImportedFile: Sendable, Equatable {
    case document(InstrumentDocument)
    /// A file in the layout of the sample policy.
    case sample(SamplePolicy)

    /// The document, or the new policy.
    package var document: InstrumentDocument {
        switch self {
        case .document(let document): document
        case .sample(let sample): sample.newPolicy
        }
    }

    /// The policy with what it replaces, where the file brings it.
    package var sample: SamplePolicy? {
        if case .sample(let sample) = self { sample } else { nil }
    }
}
