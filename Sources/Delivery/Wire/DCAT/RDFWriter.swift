/// Writes RDF thing by thing, so that a long document is never whole in memory.
package protocol RDFWriter: Sendable {
    /// Writes what stands before the first thing.
    mutating func begin(into bytes: inout [UInt8])
    /// Writes one thing.
    mutating func write(_ thing: RDFThing, into bytes: inout [UInt8])
    /// Writes what stands behind the last thing.
    mutating func end(into bytes: inout [UInt8])
}
