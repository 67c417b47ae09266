/// A way in which the software could be wrong. The simulation has to catch each of them: a checker
/// that finds nothing in a broken program would find nothing in ours either.
package enum Mutant: String, CaseIterable, Sendable {
    /// Whoever was taken over writes on: the epoch is left out of the compare-and-swap.
    case noEpoch = "no-epoch"
    /// Notes are sent to the witnesses before they are stored.
    case sendsBeforeStoring = "sends-before-storing"
    /// A failed fsync counts as done.
    case ignoresSyncErrors = "ignores-sync-errors"
    /// After a start nobody asks the witnesses what they hold.
    case asksNobodyAtStart = "asks-nobody-at-start"
}
