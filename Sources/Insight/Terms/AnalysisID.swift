package import Canon
package import Records

/// Identifier of an analysis. The phantom subject carries the name of the room of pure functions,
/// so it is written in full here, once.
package typealias AnalysisID = ID<Records.Analysis>
