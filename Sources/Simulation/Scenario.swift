/// What kind of trouble a seed makes.
package enum Scenario: String, CaseIterable, Sendable {
    /// One machine; power cuts, kills, failing and full disks, a bad network.
    case oneMachine = "one-machine"
    /// Two processes on one store, the older one paused and woken again.
    case twoLeaders = "two-leaders"
    /// A standby takes over with a copy of the store that lacks the newest entries.
    case failover
    /// Two operators with the same key on separate stores.
    case twoOperators = "two-operators"
    /// A witness is put back to an earlier day and signs again what it signed before.
    case forgetfulWitness = "forgetful-witness"
    /// Bits flip when the disk is read.
    case bitRot = "bit-rot"

    /// Whether the store may lose what it has acknowledged: then a signature can have left the
    /// process that the store knows nothing of, and only final checkpoints must never contradict.
    var losesCommits: Bool { self == .failover || self == .twoOperators }
}
