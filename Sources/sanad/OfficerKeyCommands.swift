import ArgumentParser
import Canon
import Foundation
import Ledger
import Records
import Registrar
import Store

/// The keys by which offices sign in.
struct OfficersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "officers", abstract: "List the keys by which offices sign in.")

    @OptionGroup var options: SiteOptions

    func run() async throws {
        let keys = try options.openStore().read { try OfficeKey.all(in: $0) }
        guard !keys.isEmpty else {
            return print("No office has a key. Make one with: sanad officer key OFFICE")
        }
        for key in keys {
            let standing = key.withdrawnBy.map { "withdrawn by entry \($0)" } ?? "in force"
            print("\(key.office): \(standing)\n  \(key.verifierKey)")
        }
    }
}

/// Lets an office sign in with a key.
struct RegisterOfficerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register-officer",
        abstract: "Let an office sign in with a key; the server must not be running.",
        discussion:
            "The officer makes the key with sanad officer key, and hands over its public text.")

    @Argument(help: "The public key, as sanad officer key printed it.")
    var key: String

    @OptionGroup var options: SiteOptions

    @Option(help: "The public key it takes the place of, which speaks for the office no more.")
    var replaces = ""

    @Option(help: "Office that acts.")
    var office = "registry"

    func run() async throws {
        try options.requireSite()
        let lock = try WriterLock(options.folder)
        defer { withExtendedLifetime(lock) {} }
        let key = try VerifierKey(parsing: key)
        let sealed = try await options.openRegistrar().submit(
            RegisterOfficerKey(key, replacing: replaces), as: .officer(office))
        print("Entry \(sealed.index ?? 0): this key signs in for \(key.name).")
    }
}

/// Takes a key's word from it.
struct RevokeOfficerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke-officer",
        abstract: "Withdraw an officer's key and end its sessions; the server must not be running.")

    @Argument(help: "The public key; sanad keys officers lists them.")
    var key: String

    @OptionGroup var options: SiteOptions

    @Option(help: "Why: planned, lost, compromised, or left (whoever held it left the office).")
    var cause: String

    @Option(help: "Office that acts.")
    var office = "registry"

    func run() async throws {
        guard let cause = KeyChangeCause(rawValue: cause) else {
            throw ValidationError("--cause takes planned, lost, compromised or left")
        }
        try options.requireSite()
        let lock = try WriterLock(options.folder)
        defer { withExtendedLifetime(lock) {} }
        let sealed = try await options.openRegistrar().submit(
            RevokeOfficerKey(key, because: cause), as: .officer(office))
        print("Entry \(sealed.index ?? 0): the key signs in no more, and its sessions are over.")
    }
}

/// What an officer does on their own machine.
struct OfficerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "officer",
        abstract: "For officers, on their own machine: make a key, answer a sign-in challenge.",
        subcommands: [MakeKey.self, Sign.self])

    /// A key of one's own.
    struct MakeKey: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "key", abstract: "Make a key that signs in for an office.")

        @Argument(help: "The office, for instance policy-desk.")
        var office: String

        @Option(help: ArgumentHelp("File to write; readable by you alone.", valueName: "file"))
        var out: String?

        func run() async throws {
            let key = try SigningKey(name: office, seed: Entropy.live.bytes(32))
            let path = out ?? "\(office).key"
            try SecretFile.write(key.secretText, to: path)
            let note =
                "Written to \(path). Keep it to yourself; give the operator this public key:\n"
            FileHandle.standardError.write(Data(note.utf8))
            print(key.verifierKey.text)
        }
    }

    /// The answer to a challenge.
    struct Sign: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "sign", abstract: "Answer the challenge that the sign-in page shows.",
            discussion: """
                Sign only what you see on the site you want to sign in to: the command says for \
                which log it is.
                """)

        @Argument(help: "The challenge, in quotation marks.")
        var challenge: String

        @Option(help: "The file that sanad officer key wrote.")
        var key: String

        func run() async throws {
            guard let described = SignInChallenge.described(challenge) else {
                throw Complaint(
                    "This is no sign-in challenge. Copy the whole line from the page, and put it "
                        + "in quotation marks.")
            }
            let text = String(decoding: try InputFile.bytes(key), as: UTF8.self)
            let key = try SigningKey(
                parsing: text.trimmingCharacters(in: .whitespacesAndNewlines))
            let note =
                "Signs in \(key.verifierKey.name) at \(described.origin), until \(described.expires)."
            FileHandle.standardError.write(Data((note + "\n").utf8))
            print(SignInChallenge.answer(challenge, by: key))
        }
    }
}

/// A file that its owner alone may read, and that never takes the place of another.
enum SecretFile {
    static func write(_ text: String, to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw Complaint("\(path) cannot be written: \(String(cString: strerror(errno))).")
        }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try handle.write(contentsOf: Data((text + "\n").utf8))
        try handle.synchronize()
    }
}
