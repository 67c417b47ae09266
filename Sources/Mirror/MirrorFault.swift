import Canon

/// Why a round of following ended early without anything being refused for good.
package enum MirrorFault: Error, Hashable, CustomStringConvertible {
    /// The original does not answer, or lacks a file that it must have.
    case unreachable(String)
    /// Files do not give the root that was signed.
    case damaged(String)
    /// An entry, or the view of it, is beyond this program.
    case unreadable(String)

    package var description: String {
        switch self {
        case .unreachable(let why), .damaged(let why), .unreadable(let why): why
        }
    }
}
