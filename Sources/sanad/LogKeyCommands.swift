import ArgumentParser
import Canon
import FoundationEssentials
import Ledger
import Records
import Registrar
import Store

/// Puts another key in the place of the one that signs the log.
struct RotateLogKeyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate-log",
        abstract: "Sign the log with a new key from now on; lost and compromised keys too.",
        discussion: """
            Stop the server first. The new key lies beside the old one before anything names it; \
            a crash on the way loses nothing: run it again, or start the server. After a planned \
            change the first checkpoint carries both signatures, so that whoever trusts the old \
            key can follow. See docs/keys.md for what to do then.
            """)

    @OptionGroup var options: SiteOptions

    @Option(help: "Why: planned, left (whoever held it left the office), lost, or compromised.")
    var cause = "planned"

    @Option(help: "What you say of it to everybody, in English.")
    var statement: String

    @Option(help: "What you say of it to everybody, in Urdu.")
    var statementUrdu: String

    @Option(help: "Office that acts.")
    var office = "registry"

    func run() async throws {
        guard let cause = KeyChangeCause(rawValue: cause) else {
            throw ValidationError("--cause takes planned, left, lost or compromised")
        }
        try options.requireSite()
        let lock = try WriterLock(options.folder)
        let folder = options.folder
        let (entry, fact) = try await LogKeyChange(of: folder, lock, by: .officer(office)).run(
            because: cause, statement: Texts(en: statement, ur: statementUrdu)
        ) { try SiteFolder.registrar(folder, signer: $0) }
        print("Entry \(entry) puts another key in force. From now on checkpoints are signed by:")
        print(fact.verifierKey)
        print(
            "Copy \(folder.keys.path)/log.key to where its copy is kept, and announce the new key")
        print("where people got the old one.")
        if let hint = try PolicyHint.text(options.openStore()) { print(hint) }
        if cause.isJoined {
            print("When a checkpoint above entry \(entry) is published: sanad keys destroy-old")
        }
    }
}

/// Destroys the key before the last change.
struct DestroyOldKeyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "destroy-old",
        abstract: "Destroy the log's former key, once a checkpoint with both signatures is out.")

    @OptionGroup var options: SiteOptions

    func run() async throws {
        try options.requireSite()
        let lock = try WriterLock(options.folder)
        let change = LogKeyChange(of: options.folder, lock, by: .officer("registry"))
        try change.destroyFormer(in: options.openStore())
        print("log.key.former is destroyed. Destroy its copies too.")
    }
}

/// Gives the log a post-quantum key beside its own.
struct AddSecondKeyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add-second",
        abstract: "Let a second key (ML-DSA-44) cosign each checkpoint; new logs have one.")

    @OptionGroup var options: SiteOptions

    @Flag(help: "Announce another in the place of one that is lost or compromised.")
    var replace = false

    @Option(help: "Office that acts.")
    var office = "registry"

    func run() async throws {
        try options.requireSite()
        let lock = try WriterLock(options.folder)
        let folder = options.folder
        let (entry, key) = try await LogKeyChange(of: folder, lock, by: .officer(office))
            .addSecond(replacing: replace) { try SiteFolder.registrar(folder, signer: $0) }
        print("Entry \(entry) announces a key of \(key.algorithm); checkpoints above it carry its")
        print("signature. Copy \(folder.keys.path)/log-second.key to where its copy is kept.")
    }
}

/// What is to be done when the witness policy in force does not name the key in force.
enum PolicyHint {
    static func text(_ store: SanadStore) throws -> String? {
        try store.read { database in
            guard let policy = try AdoptedPolicy.inForce(database)?.policy, !policy.logs.isEmpty,
                let term = try LogKeys.read(database).inForce(at: .max),
                !policy.logs.contains(where: {
                    $0.key.text.utf8.elementsEqual(term.verifierKey.utf8)
                })
            else { return nil }
            return """
                The witness policy in force does not name the new key: checkpoints would stay
                provisional. Send the key to the witnesses (sanad witness add-log), add this line
                beside the one of the old key, and adopt the policy (sanad witnesses adopt POLICY):
                log \(term.verifierKey)
                """
        }
    }
}
