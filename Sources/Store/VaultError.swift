package import Canon

/// A vault, or a row of it, that is not what it should be.
package enum VaultError: Error, Hashable, CustomStringConvertible {
    case unsealable(UInt64, String)
    case sealedUnderAnotherKey(stored: Digest, given: Digest)
    case noCommitment(UInt64, String)
    case otherValue(UInt64, String)
    case erased(UInt64, String)

    package var description: String {
        switch self {
        case .unsealable(let entry, let member):
            "the sealed \(member) of entry \(entry) does not open: this vault key is not the one "
                + "it was sealed with, or the row was changed; give the right vault.key or restore "
                + "the data folder from a backup"
        case .sealedUnderAnotherKey(let stored, let given):
            "the vault was sealed with key \(stored.short), and vault.key is key \(given.short); "
                + "give the right vault.key"
        case .noCommitment(let entry, let member):
            "entry \(entry) holds no commitment at \(member)"
        case .otherValue(let entry, let member):
            "the value is not the one that entry \(entry) commits to at \(member)"
        case .erased(let entry, let member):
            "the \(member) of entry \(entry) was erased and is not taken back"
        }
    }
}
