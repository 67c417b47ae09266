import Canon
package import Foundation
package import Ledger
package import Registrar
package import Store

/// The folder of a mirror: its database, and a vault key of its own beside it.
package struct MirrorFolder: Sendable {
    /// What the owner says about whom to trust; needed at the first contact.
    package struct Given: Sendable {
        package var key: VerifierKey?
        package var policy: WitnessPolicy?

        package init(key: VerifierKey? = nil, policy: WitnessPolicy? = nil) {
            self.key = key
            self.policy = policy
        }
    }

    /// Why a mirror cannot begin or go on, in words that say what to do.
    package struct Problem: Error, CustomStringConvertible {
        package let description: String
    }

    package let store: SanadStore
    package let trust: LogTrust
    /// Where evidence is kept.
    package let folder: URL
    /// Web address of the original site, if it has one.
    package let address: String?

    /// Opens a mirror, beginning it where there is none.
    ///
    /// - Parameter address: the web address of the original; `nil` when files are followed.
    package static func open(
        _ folder: DataFolder, rooms: [RoomPlan], following address: String?, trusting given: Given
    ) throws -> MirrorFolder {
        let isNew = !folder.exists
        if isNew { _ = try trust(given, standing: nil) }
        guard !folder.hasKey else {
            throw Problem(
                description: "\(folder.keys.path) holds the key of a log: \(folder.data.path) is "
                    + "a site of its own. Give the mirror another folder.")
        }
        try folder.create()
        let store = try SanadStore(
            path: folder.databasePath, rooms: rooms, vault: try folder.vault())
        let (kept, size) = try store.read {
            (try MirrorStanding.read($0), try LogTables.size($0))
        }
        guard kept != nil || size == 0 else {
            throw Problem(
                description: "\(folder.data.path) holds a log that is no mirror. Give the mirror "
                    + "another folder.")
        }
        let trust = try trust(given, standing: kept)
        try store.write { database in
            var standing =
                kept ?? MirrorStanding(address: address, verifierKey: trust.key.text)
            standing.address = address ?? standing.address
            standing.policy = trust.policy?.text
            try standing.keep(in: database)
        }
        return MirrorFolder(
            store: store, trust: trust, folder: folder.data, address: address ?? kept?.address)
    }

    /// Whom to believe: what was stored at the first contact, and what is given now.
    private static func trust(_ given: Given, standing: MirrorStanding?) throws -> LogTrust {
        var policy = given.policy
        if policy == nil, let text = standing?.policy {
            policy = try WitnessPolicy(parsing: text)
        }
        guard let standing else {
            guard let key = given.key ?? onlyLog(of: given.policy) else {
                throw Problem(
                    description: "Whom to trust? Give the log's verifier key with --key, or a "
                        + "policy that names one log with --policy, got from somewhere else than "
                        + "the log itself.")
            }
            return LogTrust(key: key, policy: policy)
        }
        let key = try VerifierKey(parsing: standing.verifierKey)
        guard let other = given.key, other != key else { return LogTrust(key: key, policy: policy) }
        guard other.name.utf8.elementsEqual(key.name.utf8) else {
            throw Problem(
                description: "This folder mirrors \(key.name); the key given is of \(other.name). "
                    + "Give the other log a folder of its own.")
        }
        return LogTrust(key: key, successor: other, policy: policy)
    }

    private static func onlyLog(of policy: WitnessPolicy?) -> VerifierKey? {
        guard let policy, policy.logs.count == 1 else { return nil }
        return policy.logs.first?.key
    }
}
