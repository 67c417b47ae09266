import Canon
package import Records
package import Store

/// Deletes payloads of one entry, named by their members: for those that no room's own command
/// erases, and for a single one of many. Counts, commitments and proofs stay.
package struct ErasePayloads: RegistrableCommand {
    package static let roles: [Actor.Role] = [.officer]

    package struct State: Sendable {
        /// Whether the log has the entry.
        let entryIsKnown: Bool
        /// Members that are in the vault, in order.
        let held: [String]
    }

    package enum Refusal: Error, Hashable, Sendable {
        case unknownEntry
        /// The vault holds nothing of the entry; it never did, or it was erased.
        case nothingHeld
        case notHeld(member: String)
    }

    private let entry: UInt64
    private let members: [String]
    private let ground: PayloadErased.Ground

    /// - Parameter members: which; all that are held where empty.
    package init(entry: UInt64, members: [String] = [], ground: PayloadErased.Ground) {
        self.entry = entry
        self.members = members
        self.ground = ground
    }

    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        let database = transaction.database
        return State(
            entryIsKnown: try entry < LogTables.size(database),
            held: try Vault.holdings(of: entry, in: database).map(\.member))
    }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        guard state.entryIsKnown else { throw .unknownEntry }
        guard !state.held.isEmpty else { throw .nothingHeld }
        for member in members where !state.held.contains(member) {
            throw .notHeld(member: member)
        }
        let erased = members.isEmpty ? state.held : state.held.filter(members.contains)
        return Decision(
            erased.map { PayloadErased(entry: Int(entry), member: $0, ground: ground) })
    }

    package func settle(_ entries: [Entry], in transaction: borrowing WriteTransaction) throws {
        try transaction.vault.erase(entries, in: transaction.database)
    }
}
