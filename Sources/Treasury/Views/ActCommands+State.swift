import Canon
import GRDB
import Records
import Rules
package import Store

extension FundAct {
    /// What of the books the act touches.
    package func state(in transaction: borrowing WriteTransaction) throws -> BooksSlice {
        var loader = SliceLoader(transaction.database, transaction.vault)
        try loader.load(fund, key, needs)
        return loader.slice
    }
}

extension Appropriate: RegistrableCommand {}
extension Allot: RegistrableCommand {}
extension MakeAward: RegistrableCommand {}
extension VoidAward: RegistrableCommand {}
extension AcceptMilestone: RegistrableCommand {}
extension InstructPayment: RegistrableCommand {}
extension ApprovePayment: RegistrableCommand {}
extension ConfirmPayment: RegistrableCommand {}
extension VoidPayment: RegistrableCommand {}
extension RefundPayment: RegistrableCommand {}
extension LapseYear: RegistrableCommand {}

extension LinkedActs: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> BooksSlice {
        // A chain that is too long is refused before anything is loaded for it.
        guard acts.count <= Self.limit else { return BooksSlice() }
        return try SliceLoader.slice(for: acts, in: transaction.database, transaction.vault)
    }
}

extension OpenFund: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        let database = transaction.database
        var loader = SliceLoader(database, transaction.vault)
        _ = try loader.fundEntry(fund)
        let registered = try database.row(
            "SELECT demonstration FROM view_funded_instrument WHERE instrument = ?",
            [instrument.text])
        var slice = loader.slice
        if registered != nil { slice.books.instruments.insert(instrument) }
        for provision in provisions {
            let row = try database.row(
                """
                SELECT 1 FROM view_funded_provision
                WHERE instrument = ? AND provision = ? AND removed_by IS NULL
                """, [instrument.text, provision.text])
            guard row != nil else { continue }
            slice.books.provisions.insert(FundBooks.ProvisionPlace(instrument, provision))
        }
        return State(slice: slice, isDemonstration: registered?[0] ?? false)
    }
}
