import ArgumentParser
import Foundation
import Ledger
import Registrar
import Witness

/// A witness of public logs, for an organisation that is independent of those who keep them.
struct WitnessCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "witness",
        abstract: "Watch the logs of others: cosign what only grows (c2sp.org/tlog-witness).",
        discussion: """
            Make a witness once, tell it which logs to watch, and let it run:
              sanad witness init /var/lib/sanad-witness/w1 --name university.example/w1
              sanad witness add-log /var/lib/sanad-witness/w1 VKEY
              sanad witness serve /var/lib/sanad-witness/w1
            """,
        subcommands: [
            WitnessInit.self, WitnessAddLog.self, WitnessRemoveLog.self, WitnessServe.self,
            WitnessShow.self, WitnessAsk.self,
        ])
}

/// Where a witness is.
struct WitnessOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Folder of the witness.", valueName: "folder"))
    var path: String

    var folder: WitnessFolder { WitnessFolder(path) }
}

/// Makes a witness: its keys and its empty memory.
struct WitnessInit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Make a witness in a new folder, and print its keys.")

    @OptionGroup var options: WitnessOptions

    @Option(
        help: ArgumentHelp(
            "Name of the witness, as an address without https://; it never changes.",
            valueName: "name"))
    var name: String

    func run() async throws {
        let folder = options.folder
        let keys: [VerifierKey]
        do {
            keys = try folder.create(name: name, random: Entropy.live.bytes)
        } catch let error as KeyError {
            throw Complaint("--name \(name): \(error.description).")
        }
        print("The witness \(name) is in \(folder.path). Publish these keys:")
        for key in keys { print(key.text) }
        print(
            """
            Keep a copy of \(folder.keyPath) where nobody else reads it.
            Never keep a copy of \(folder.databasePath) to put back: a witness that
            forgets what it cosigned is no witness.
            """)
    }
}

/// Lets a witness watch a log.
struct WitnessAddLog: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add-log",
        abstract: "Watch a log, or trust one key more of a log, also while the witness runs.")

    @OptionGroup var options: WitnessOptions
    @OptionGroup var log: WitnessLogOptions

    func run() async throws {
        let isNew = try options.folder.addLog(try log.key(), origin: log.origin)
        print(isNew ? "The log is watched." : "The log was watched with this key already.")
    }
}

/// Lets a witness trust a key no longer.
struct WitnessRemoveLog: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove-log",
        abstract: "Trust a key of a log no longer, also while the witness runs.",
        discussion: "What was cosigned of the log is remembered for ever.")

    @OptionGroup var options: WitnessOptions
    @OptionGroup var log: WitnessLogOptions

    func run() async throws {
        guard try options.folder.removeLog(try log.key(), origin: log.origin) else {
            throw Complaint("This witness trusts no such key. List them: sanad witness show")
        }
        print("The key is trusted no longer.")
    }
}

/// Which key of which log.
struct WitnessLogOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Verifier key of the log.", valueName: "vkey"))
    var verifierKey: String

    @Option(help: "Origin of the log's checkpoints, where it is not the name of the key.")
    var origin: String?

    func key() throws -> VerifierKey {
        try WitnessAsk.verifierKey(verifierKey)
    }
}
