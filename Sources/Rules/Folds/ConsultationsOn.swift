import Canon
import Records

/// The consultations on a policy.
struct ConsultationsOn {
    private let consultations: Set<ID<Consultation>>

    init(_ policy: ID<Instrument>, _ entries: [Entry]) {
        consultations = Set(
            entries.compactMap { entry in
                guard let opened = entry.fact as? ConsultationOpened,
                    opened.instrument == policy
                else { return nil }
                return opened.consultation
            })
    }

    func contains(_ consultation: ID<Consultation>) -> Bool {
        consultations.contains(consultation)
    }
}
