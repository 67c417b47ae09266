import Canon
import GRDB
import Records
package import Store

extension OpenConsultation: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        let database = transaction.database
        let taken = try database.row(
            "SELECT 1 FROM view_consultation WHERE consultation = ?", [consultation.text])
        let instrument = try database.row(
            "SELECT demonstration FROM view_consulted_instrument WHERE instrument = ?",
            [instrument.text])
        return State(isTaken: taken != nil, instrumentIsDemonstration: instrument?[0])
    }
}

extension OpenRound: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        let database = transaction.database
        let row = try database.row(
            "SELECT instrument FROM view_consultation WHERE consultation = ?",
            [consultation.text])
        let instrument: ID<Instrument>? = try row?.id(0)
        return State(
            instrument: instrument, previous: try .newest(of: consultation, database),
            version: try ConsultedText.standing(of: version, in: instrument, database))
    }
}

extension ExtendRound: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> RoundStanding? {
        try .load(key, transaction.database)
    }
}

extension CloseRound: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> RoundStanding? {
        try .load(key, transaction.database)
    }
}

extension CloseBooks: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        let database = transaction.database
        return State(
            round: try .load(key, database), books: try ConsultationQueries(database).books(key))
    }
}
