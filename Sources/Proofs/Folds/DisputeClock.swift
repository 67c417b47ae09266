import Canon
import Records

/// Follows disputes about numbers: each is answered in time, and what puts a number right stands
/// in the log. An answer that is late is worth knowing and breaks nothing.
struct DisputeClock: Sendable {
    private struct Raised {
        let entry: UInt64
        let answerBy: Instant
        var isEnded = false
    }

    private var raised: [ID<Dispute>: Raised] = [:]
    private var order: [ID<Dispute>] = []
    private var now = Instant(milliseconds: 0)

    /// Lets the time go on to an entry's.
    mutating func pass(_ moment: Instant) { now = max(now, moment) }

    mutating func apply(_ entry: Entry) -> [Finding] {
        switch entry.fact {
        case let fact as DisputeRaised:
            guard raised[fact.dispute] == nil else {
                return [Self.failure(entry.index, "fact.dispute", "The dispute was raised before.")]
            }
            raised[fact.dispute] = Raised(entry: entry.index, answerBy: fact.answerBy)
            order.append(fact.dispute)
            return []
        case let fact as DisputeAdmitted: return unknown(fact.dispute, entry.index)
        case let fact as DisputeRefused: return end(fact.dispute, entry, isAnswer: false)
        case let fact as DisputeAnswered:
            let wrong = fact.corrections.filter {
                UInt64(exactly: $0).map { $0 >= entry.index } ?? true
            }
            return end(fact.dispute, entry, isAnswer: true)
                + wrong.map {
                    Self.failure(
                        entry.index, "fact.corrections", "Entry \($0) does not stand before this.")
                }
        default: return []
        }
    }

    mutating func finish() -> [Finding] {
        order.compactMap { dispute in
            guard let known = raised[dispute], !known.isEnded, known.answerBy < now else {
                return nil
            }
            return Finding(
                .note, .numberWithoutEvidence, entry: known.entry, field: "fact.answer_by_ms",
                "The answer to dispute \(dispute) was due on \(known.answerBy.date) and is not "
                    + "there.")
        }
    }

    private mutating func end(
        _ dispute: ID<Dispute>, _ entry: Entry, isAnswer: Bool
    ) -> [Finding] {
        guard let known = raised[dispute] else { return unknown(dispute, entry.index) }
        raised[dispute]?.isEnded = true
        guard isAnswer, known.answerBy < entry.at else { return [] }
        return [
            Finding(
                .note, .numberWithoutEvidence, entry: entry.index,
                "The answer to the dispute of entry \(known.entry) was due on "
                    + "\(known.answerBy.date) and is late.")
        ]
    }

    private func unknown(_ dispute: ID<Dispute>, _ entry: UInt64) -> [Finding] {
        guard raised[dispute] == nil else { return [] }
        return [Self.failure(entry, "fact.dispute", "No dispute \(dispute) was raised before.")]
    }

    private static func failure(_ entry: UInt64, _ field: String, _ sentence: String) -> Finding {
        Finding(.failure, .numberWithoutEvidence, entry: entry, field: field, sentence)
    }
}
