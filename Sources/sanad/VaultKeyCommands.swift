import ArgumentParser
import Canon
import Foundation
import Proofs
import Records
import Registrar
import Store

/// Seals all payloads anew under a fresh key.
struct RotateVaultKeyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate-vault",
        abstract: "Seal everything in the vault under a new key and destroy the old one.",
        discussion: """
            Stop the server first. A crash on the way loses nothing: run it again, or start the \
            server. Copies of the old key and of the old database are yours to destroy: with both, \
            somebody can still read what was sealed until now.
            """)

    @OptionGroup var options: SiteOptions

    @Option(help: "Why: planned, compromised, or left (whoever held it left the office).")
    var cause = "planned"

    @Option(help: "Office that acts.")
    var office = "registry"

    func run() async throws {
        guard let cause = KeyChangeCause(rawValue: cause), cause != .lost else {
            throw ValidationError("--cause takes planned, compromised or left")
        }
        let fact = try await options.changeVaultKey(because: cause, by: office)
        print("\(fact.payloadCount) payloads are sealed under key \(fact.keyID.hex).")
        print("Copy \(options.folder.keys.path)/vault.key to where its copy is kept, make a new")
        print("backup, and destroy the copies of the old key.")
    }
}

/// Begins a new vault where the key of the old one is gone.
struct VaultLostCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vault-lost",
        abstract: "Begin anew under a fresh key when nobody has the vault's key any more.",
        discussion: """
            Everything that only the vault held is given up: texts that are not public yet, private \
            fields, names of persons. Words that were public can be put back from a bundle, checked \
            against the log. Look for a copy of the key first: this cannot be undone.
            """)

    @OptionGroup var options: SiteOptions

    @Option(help: "A bundle (tar), exported or downloaded before; its words are put back.")
    var bundle: String?

    @Option(help: "Office that acts.")
    var office = "registry"

    func run() async throws {
        var lines: [DisclosureLine] = []
        if let bundle { lines = try await DisclosedWords.read(from: bundle) }
        let fact = try await options.changeVaultKey(because: .lost, by: office)
        print("The vault begins anew under key \(fact.keyID.hex).")
        guard bundle != nil else { return }
        let kept = try DisclosedWords.keep(lines, in: options.openStore())
        print("\(kept.kept) of \(lines.count) payloads were put back; \(kept.refused) did not fit.")
    }
}

extension SiteOptions {
    /// Changes the vault's key while nobody else writes.
    func changeVaultKey(
        because cause: KeyChangeCause, by office: String
    ) async throws -> VaultKeyRotated {
        try requireSite()
        let lock = try WriterLock(folder)
        let change = VaultKeyChange(of: folder, lock, by: .officer(office))
        return try await change.run(because: cause) { vault in
            try SiteFolder.registrar(
                SiteFolder.store(folder, vault: vault), folder,
                signer: folder.logSigner())
        }
    }
}
