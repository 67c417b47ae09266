/// An invariant that did not hold (research: ledger, 8.1), and where.
package struct Violation: Error, Hashable, Sendable, CustomStringConvertible {
    /// The invariants.
    package enum Invariant: String, Sendable {
        case oneRootPerSize = "I1 at most one root is ever signed per size"
        case consistent = "I2 every two signed checkpoints are consistent"
        case survives = "I3 what was acknowledged survives"
        case neverShrinks = "I4 the published size never goes down"
        case durableFirst = "I5 nothing is sent that is not durable"
        case stopsAfterFault = "I6 after a fault nothing is signed before a restart"
        case lives = "liveness: once all is well again an entry becomes final"
    }

    package let invariant: Invariant
    /// What happened, and when.
    package let what: String

    package var description: String { "\(invariant.rawValue): \(what)" }
}
