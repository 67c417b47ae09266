/// Says which tile keeps a tree from being continued.
public enum FrontierError: Error, Hashable, Sendable {
    /// The tile is not among those given.
    case missingTile(level: Int, index: UInt64)
    /// The tile has fewer hashes than a tree of that size needs.
    case shortTile(level: Int, index: UInt64, bytes: Int, needed: Int)
}

extension FrontierError: CustomStringConvertible {
    /// One sentence for a log or a terminal.
    public var description: String {
        switch self {
        case .missingTile(let level, let index):
            "tile \(index) of level \(level) is missing"
        case .shortTile(let level, let index, let bytes, let needed):
            "tile \(index) of level \(level) has \(bytes) bytes, \(needed) are needed"
        }
    }
}
