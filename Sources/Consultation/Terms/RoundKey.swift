package import Canon
package import Records

/// Identifier of a consultation. The phantom subject carries this module's name, so it is always
/// written in full here, once.
package typealias ConsultationID = ID<Records.Consultation>

/// Which round of which consultation.
package struct RoundKey: Hashable, Sendable {
    /// The consultation.
    package let consultation: ConsultationID
    /// Number of the round, from 1.
    package let round: Int

    package init(_ consultation: ConsultationID, _ round: Int) {
        self.consultation = consultation
        self.round = round
    }
}
