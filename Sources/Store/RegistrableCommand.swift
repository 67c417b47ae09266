package import Canon
package import GRDB
package import Records

/// A command whose state is read from the store, in the transaction that will append its facts.
package protocol RegistrableCommand: Command {
    /// What deciding needs to know, from views, vault and desk as of now.
    func state(in transaction: borrowing WriteTransaction) throws -> State
    /// Desk rows that change together with the facts, e.g. a draft that became a version.
    func settle(_ entries: [Entry], in transaction: borrowing WriteTransaction) throws
}

extension RegistrableCommand {
    /// Most commands leave the desk alone.
    package func settle(_ entries: [Entry], in transaction: borrowing WriteTransaction) throws {}
}

/// What a command may look at while it is being decided.
package struct WriteTransaction: ~Copyable {
    /// Views and desk.
    package let database: Database
    /// Payloads that are not public.
    package let vault: Vault
    /// The time of the decision.
    package let now: Instant
}
