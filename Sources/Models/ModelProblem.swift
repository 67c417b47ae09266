package import Canon

/// Why a model cannot be used, in words that say where and what to do next.
///
/// Nobody stops for it: what needs the model says this and works from the words alone.
package enum ModelProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// The folder or one of its files is not there.
    case missing(path: String)
    /// A file is there but cannot be read.
    case unreadable(path: String, reason: String)
    /// A file is not the one that the manifest names.
    case wrongDigest(path: String, expected: Digest, found: Digest)
    /// What stands at a place of a file cannot be.
    case damaged(file: String, place: String, reason: String)
    /// The library that runs the transformer cannot be loaded.
    case libraryMissing(path: String, reason: String)
    /// The library was asked to run and said no.
    case notRun(reason: String)

    package var description: String { "\(what) \(next)" }

    /// What is the matter, in one sentence.
    package var what: String {
        switch self {
        case .missing(let path): "There is no \(path)."
        case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)."
        case .wrongDigest(let path, let expected, let found):
            "\(path) has the SHA-256 \(found.short)… where the manifest says \(expected.short)…."
        case .damaged(let file, let place, let reason):
            "\(file) is damaged at \(place): \(reason)."
        case .libraryMissing(let path, let reason):
            "The library \(path) cannot be loaded: \(reason)."
        case .notRun(let reason): "The model could not be run: \(reason)."
        }
    }

    /// What to do next, in one sentence.
    private var next: String {
        switch self {
        case .missing: "Run bin/model to bring the model, or go on without: words are compared."
        case .unreadable: "See to the file's permissions, or name another folder with SANAD_MODELS."
        case .wrongDigest, .damaged: "Run bin/model to bring the file again."
        case .libraryMissing: "Run bin/model again; it needs x86-64 Linux with glibc 2.28 or later."
        case .notRun: "Run bin/model again; until then words are compared."
        }
    }
}
