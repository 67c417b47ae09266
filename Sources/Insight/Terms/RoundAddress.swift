package import Canon
package import Records

/// Which round of which consultation.
package struct RoundAddress: Hashable, Sendable {
    /// The consultation.
    package let consultation: ID<Consultation>
    /// Number of the round, from 1.
    package let round: Int

    package init(_ consultation: ID<Consultation>, _ round: Int) {
        self.consultation = consultation
        self.round = round
    }
}
