package import Finality
package import Ledger
import Outbound

/// The way to one witness.
package protocol WitnessLink: Sendable {
    /// Asks for a cosignature with the body of an add-checkpoint request.
    func add(_ body: [UInt8]) async -> WitnessResponse
    /// The newest checkpoint it holds of the log with this origin.
    func newest(origin: String) async -> WitnessSighting
}

/// Finds the way to a witness of a policy; `nil` where there is none.
package struct WitnessLinks: Sendable {
    package let link: @Sendable (WitnessPolicy.Member) -> (any WitnessLink)?

    package init(link: @escaping @Sendable (WitnessPolicy.Member) -> (any WitnessLink)?) {
        self.link = link
    }

    /// Witnesses at their addresses.
    package static let overNetwork = WitnessLinks { member in
        member.address.map { RemoteWitness(address: $0) }
    }

    /// Nobody can be reached.
    package static let none = WitnessLinks { _ in nil }
}
