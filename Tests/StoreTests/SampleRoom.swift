import Canon
import Foundation
import GRDB
import Records
import SanadTesting
import Store

/// A room for these tests: it counts closed rounds and shows published submissions.
enum SampleRoom {
    static let plan = RoomPlan(
        name: "sample", projector: SampleProjector(),
        deskStatements: ["CREATE TABLE IF NOT EXISTS desk_sample (round INTEGER NOT NULL) STRICT"])

    static let consultation: ID<Consultation> = known("c1")

    /// An identifier known to be one.
    static func known<Subject>(_ text: String) -> ID<Subject> {
        guard let id = ID<Subject>(text) else { preconditionFailure("\(text) is an identifier") }
        return id
    }
}

struct SampleProjector: Projector {
    let tables = [
        ViewTable(
            "view_sample", order: "entry",
            """
            CREATE TABLE view_sample (
                entry INTEGER PRIMARY KEY, round INTEGER NOT NULL, mark BLOB NOT NULL
            ) STRICT
            """)
    ]

    func project(_ entry: Entry, into database: Database) throws {
        switch entry.fact {
        case let fact as RoundClosed:
            let mark = Digest.sha256(Array("\(fact.round)".utf8)).bytes
            try database.run(
                "INSERT INTO view_sample VALUES (?, ?, ?)",
                [Int64(entry.index), fact.round, Data(mark)])
        case is SubmissionReceived:
            try LogProjector.disclose(entry: entry.index, member: "parts.0.text", in: database)
        default: break
        }
    }
}

/// Closes a round; every seventh is refused, after its state was read.
struct CloseRound: RegistrableCommand {
    static let roles: [Actor.Role] = [.officer]

    enum Refusal: Error, Hashable, Sendable {
        case everySeventh(Int)
        case unsettled
    }

    let round: Int
    var received = 0
    var settles = true

    func state(in transaction: borrowing WriteTransaction) throws -> Int {
        try transaction.database.count("SELECT count(*) FROM desk_sample")
    }

    func decide(_ state: Int, in moment: inout Moment) throws(Refusal) -> Decision {
        guard !round.isMultiple(of: 7) else { throw .everySeventh(round) }
        return Decision([
            RoundClosed(
                consultation: SampleRoom.consultation, round: round, received: received)
        ])
    }

    func settle(_ entries: [Entry], in transaction: borrowing WriteTransaction) throws {
        try transaction.database.run("INSERT INTO desk_sample VALUES (?)", [round])
        guard settles else { throw Refusal.unsettled }
    }
}

/// Speaks: the words go to the vault.
struct Speak: RegistrableCommand {
    static let roles: [Actor.Role] = [.anyone]

    enum Refusal: Error, Hashable, Sendable {}

    let words: String

    func state(in transaction: borrowing WriteTransaction) throws {}

    func decide(_ state: Void, in moment: inout Moment) throws(Refusal) -> Decision {
        let sealed = moment.seal(.string(words))
        let fact = SubmissionReceived(
            consultation: SampleRoom.consultation, round: 1, submission: moment.id("s"),
            channel: .page, receivedHour: moment.now.hour,
            parts: [
                SubmissionPartReceived(
                    part: SampleRoom.known("p1"), language: .english,
                    length: words.unicodeScalars.count, text: sealed.commitment)
            ],
            codeDigest: .sha256(moment.random(10)))
        return Decision(
            [fact],
            payloads: [.init(factOffset: 0, member: "parts.0.text", disclosure: sealed)])
    }
}

/// Erases what opens a commitment.
struct Erase: RegistrableCommand {
    static let roles: [Actor.Role] = [.officer]

    enum Refusal: Error, Hashable, Sendable {}

    let entry: UInt64

    func state(in transaction: borrowing WriteTransaction) throws {}

    func decide(_ state: Void, in moment: inout Moment) throws(Refusal) -> Decision {
        Decision([
            PayloadErased(entry: Int(entry), member: "parts.0.text", ground: .requestOfAuthor)
        ])
    }

    func settle(_ entries: [Entry], in transaction: borrowing WriteTransaction) throws {
        try transaction.vault.erase(
            entry: entry, member: "parts.0.text", in: transaction.database)
    }
}
