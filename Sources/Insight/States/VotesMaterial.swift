package import Canon
package import Records

/// What a machine finds in the log about votes on statements of a round.
package struct VotesMaterial: Sendable {
    /// A statement that stands.
    package struct Posed: Sendable {
        package let statement: ID<Statement>
        package let entry: UInt64
    }

    /// What somebody last thought of a statement.
    package struct Vote: Sendable {
        package let choice: VoteTerm.Choice
        package let entry: UInt64
    }

    package let round: RoundAddress
    /// In the order they were posed, those that were withdrawn left out.
    package private(set) var statements: [Posed] = []
    /// Who voted, in the order of their first vote.
    package private(set) var participants: [ID<Participant>] = []
    /// For each of them, what they last thought of each statement.
    package private(set) var votes: [[ID<Statement>: Vote]] = []
    private var places: [ID<Participant>: Int] = [:]

    package init(_ round: RoundAddress) { self.round = round }

    /// The kinds it is folded from.
    package static let kinds = [StatementPosed.kind, StatementWithdrawn.kind, VotesCast.kind]

    /// Takes the next entry.
    package mutating func apply(_ entry: Entry) {
        switch entry.fact {
        case let fact as VotesCast:
            guard isMine(fact.consultation, fact.round) else { return }
            let place = places[fact.participant] ?? add(fact.participant)
            for vote in fact.votes {
                votes[place][vote.statement] = Vote(choice: vote.choice, entry: entry.index)
            }
        case let fact as StatementPosed:
            guard isMine(fact.consultation, fact.round) else { return }
            statements.append(Posed(statement: fact.statement, entry: entry.index))
        case let fact as StatementWithdrawn:
            statements.removeAll { $0.statement == fact.statement }
        default: break
        }
    }

    private mutating func add(_ participant: ID<Participant>) -> Int {
        places[participant] = participants.count
        participants.append(participant)
        votes.append([:])
        return participants.count - 1
    }

    private func isMine(_ consultation: ID<Consultation>, _ number: Int) -> Bool {
        number == round.round && consultation == round.consultation
    }
}
