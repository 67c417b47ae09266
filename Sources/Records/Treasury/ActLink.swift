public import Canon

/// Place of an act in a chain that succeeds or fails as a whole.
public struct ActLink: RecordPart {
    /// The chain.
    public let chain: ID<ActChain>
    /// Place in it, from 1.
    public let position: Int
    /// How many acts it has.
    public let length: Int

    /// A part from its members.
    public init(
        chain: ID<ActChain>, position: Int, length: Int
    ) {
        self.chain = chain
        self.position = position
        self.length = length
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("chain", chain)
        object.set("position", position)
        object.set("length", length)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        chain = try object.id("chain")
        position = try object.integer("position")
        length = try object.integer("length")
    }
}
