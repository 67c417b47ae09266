import Canon
import Crypto
import FoundationEssentials
package import Records
package import Store

/// Puts another key in the place of the vault's: nobody else may write meanwhile.
///
/// The new key is durable before anything is sealed under it; everything is sealed anew in one
/// transaction, with the record of it; the old key is destroyed when that is durable. A crash at
/// any point leaves a folder that opens: the database says which key sealed.
package struct VaultKeyChange {
    /// What was done; the order in which it is.
    package enum Step: CaseIterable, Sendable {
        case keyWritten, sealed, keyInPlace, filesCleaned
    }

    private let folder: DataFolder
    private let lock: WriterLock
    private let office: Actor

    package init(of folder: DataFolder, _ lock: WriterLock, by office: Actor) {
        self.folder = folder
        self.lock = lock
        self.office = office
    }

    /// Rotates the key, or begins anew where it is lost.
    ///
    /// - Parameters:
    ///   - open: opens the registrar over a vault.
    ///   - done: called behind each step.
    package func run(
        because cause: KeyChangeCause, entropy: Entropy = .live,
        opening open: (Vault) throws -> Registrar, done: (Step) throws -> Void = { _ in }
    ) async throws -> VaultKeyRotated {
        try folder.settleVaultKey(lock)
        let lost = try folder.lostVaultKeyID()
        guard (lost != nil) == (cause == .lost) else {
            throw lost == nil
                ? VaultKeyProblem.notLost : KeyFileProblem.lost(folder.keys.path)
        }
        let former = lost == nil ? try folder.vault() : nil
        let next = try folder.prepareVaultKey(entropy)
        try done(.keyWritten)
        let registrar = try open(former ?? next.standing(for: lost))
        let sealed = try await registrar.submit(
            RotateVaultKey(to: next, cause: cause), as: office)
        try done(.sealed)
        try folder.settleVaultKey(lock)
        try done(.keyInPlace)
        try registrar.store.cleanFiles()
        try done(.filesCleaned)
        guard let fact = sealed.entries.first?.fact as? VaultKeyRotated else {
            preconditionFailure("a change of the key seals its fact")
        }
        return fact
    }
}

/// Why the vault's key is not changed.
package enum VaultKeyProblem: Error, CustomStringConvertible {
    case notLost

    package var description: String {
        "the key that sealed the vault is in the key folder: nothing is lost. "
            + "To change it: sanad keys rotate-vault"
    }
}
