import Finality

/// Messages under way: delayed, reordered, doubled, lost, and stopped by partitions.
struct Network {
    /// What arrives somewhere.
    enum Message: Sendable {
        /// A publisher asks a witness what it holds.
        case ask(node: Int, life: Int, witness: Int, id: Int)
        /// A publisher wants a cosignature.
        case add(node: Int, life: Int, witness: Int, id: Int, body: [UInt8], size: UInt64)
        /// An answer, for the life of a node that asked.
        case reply(node: Int, life: Int, id: Int, PublisherEvent)
        /// The time is up for an answer.
        case timeout(node: Int, life: Int, id: Int, PublisherEvent)
    }

    private struct Flight {
        let at: Int64
        let order: Int
        let message: Message
    }

    private var flights: [Flight] = []
    private var sent = 0
    /// Pairs of node and witness that cannot reach each other.
    var cut: Set<[Int]> = []
    /// Messages lost and doubled, in percent.
    var loss = 0
    var doubling = 0

    /// Sends a message that may be lost, late or doubled.
    mutating func send(_ message: Message, now: Int64, _ chance: inout Chance) {
        guard !chance.happens(loss) else { return }
        for _ in 0..<(chance.happens(doubling) ? 2 : 1) {
            // Most answers take milliseconds, some seconds: then later ones overtake them.
            let delay = chance.happens(5) ? chance.number(500...8_000) : chance.number(1...60)
            deliver(message, at: now + Int64(delay))
        }
    }

    /// Something that happens for sure, such as the end of a wait.
    mutating func deliver(_ message: Message, at: Int64) {
        sent += 1
        flights.append(Flight(at: at, order: sent, message: message))
    }

    /// When the next message arrives.
    var next: Int64? { flights.map(\.at).min() }

    /// The first message that has arrived by now.
    mutating func take(by now: Int64) -> Message? {
        let due = flights.indices.filter { flights[$0].at <= now }
        guard
            let first = due.min(by: {
                (flights[$0].at, flights[$0].order) < (flights[$1].at, flights[$1].order)
            })
        else { return nil }
        return flights.remove(at: first).message
    }
}
