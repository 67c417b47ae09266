import Canon
package import Finality
import Ledger
package import Outbound

/// A witness behind a web address (C2SP tlog-witness).
package struct RemoteWitness: WitnessLink {
    private let address: String
    private let client: OutboundClient

    /// - Parameter address: its submission prefix, which is also asked for what it holds.
    package init(address: String, client: OutboundClient = .witnesses) {
        self.address = address.hasSuffix("/") ? String(address.dropLast()) : address
        self.client = client
    }

    package func add(_ body: [UInt8]) async -> WitnessResponse {
        let answer = await client.post(body, to: address + "/add-checkpoint")
        guard case .answered(let status, let contentType, let bytes) = answer else {
            return .silent
        }
        return WitnessResponse(status: status, contentType: contentType, body: bytes)
    }

    package func newest(origin: String) async -> WitnessSighting {
        let log = Digest.sha256(Array(origin.utf8)).hex
        switch await client.get(address + "/" + log + "/checkpoint") {
        case .answered(200, _, let bytes): return .note(bytes)
        // A witness that does not know the log yet, or holds nothing of it.
        case .answered(404, _, _): return .nothing
        case .answered, .failed: return .silent
        }
    }
}

extension OutboundClient {
    /// Witnesses answer in milliseconds; whoever takes longer is asked again later.
    package static let witnesses = OutboundClient(seconds: 5, limit: 512 * 1024)
}
