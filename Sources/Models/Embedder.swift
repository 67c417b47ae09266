/// Makes vectors of texts, so that texts which mean the same lie near each other.
package protocol Embedder: Sendable {
    /// Which model it is.
    var identity: ModelIdentity { get }
    /// Components of a vector.
    var width: Int { get }
    /// A vector of length 1 for each text, row after row: `[texts × width]`.
    func vectors(of texts: [String]) throws -> [Float]
}
