import ArgumentParser
import Canon
import Foundation
import Ledger
import Records
import Registrar
import Store

/// Which witnesses make a checkpoint of this site final.
struct WitnessesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "witnesses",
        abstract: "Say whose cosignatures make this site's checkpoints final, or show who does.",
        subcommands: [Show.self, Adopt.self], defaultSubcommand: Show.self)

    /// The policy in force and how far it has been met.
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Show the policy in force and who cosigned last.")

        @OptionGroup var options: SiteOptions

        func run() async throws {
            let store = try options.openStore()
            let (policy, standing) = try store.read { database in
                let published = try LogTables.publishedCheckpoint(database)
                return (
                    try AdoptedPolicy.newest(before: .max, database),
                    try published.flatMap {
                        try CheckpointStanding.of(size: $0.size, in: database)
                    }
                )
            }
            guard let policy else {
                return print(
                    "No witnesses were adopted: every checkpoint is provisional.\n"
                        + "Adopt some with: sanad witnesses adopt POLICY")
            }
            print("Policy of entry \(policy.entry), \(policy.at):\n\n\(policy.policy.text)")
            guard let standing else { return print("No checkpoint was published yet.") }
            print("Checkpoint \(standing.checkpoint.size): \(standing.finality.rawValue)")
            for cosignature in standing.cosignatures {
                let at = Instant(milliseconds: Int64(cosignature.seconds) * 1000)
                print("  \(cosignature.witness)  \(at)")
            }
        }
    }

    /// A new policy, sealed as an entry.
    struct Adopt: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "adopt",
            abstract: "Adopt a policy file (C2SP tlog-policy); the server must not be running.",
            discussion: """
                The file names this log, the witnesses and the quorum, for instance four of five \
                organisations. See docs/witness.md for an example. Say of each witness who runs it:
                  sanad witnesses adopt policy.txt --organisation 'uni=A university|ایک یونیورسٹی'
                """)

        @OptionGroup var options: SiteOptions

        @Argument(help: "The policy file.")
        var policy: String

        @Option(
            help: ArgumentHelp(
                "Who runs a witness, in both languages; once for each.",
                valueName: "name=English|اردو"))
        var organisation: [String] = []

        @Option(help: "A witness that runs on this site's own machine; once for each.")
        var simulated: [String] = []

        @Option(help: "Why these witnesses, in English.")
        var reason = ""

        @Option(help: "Why these witnesses, in Urdu.")
        var reasonUrdu = ""

        @Option(help: "Office that adopts it.")
        var office = "registry"

        func run() async throws {
            try options.requireSite()
            let lock = try WriterLock(options.folder)
            defer { withExtendedLifetime(lock) {} }
            let registrar = try options.openRegistrar()
            let text = String(decoding: try InputFile.bytes(policy), as: UTF8.self)
            let sealed = try await registrar.submit(
                AdoptWitnessPolicy(
                    policy: text, terms: try terms(of: WitnessPolicy(parsing: text)),
                    reason: Texts(en: reason, ur: reasonUrdu)),
                as: .officer(office))
            print(
                "Entry \(sealed.index ?? 0) adopts the policy; the next checkpoint is judged by it."
            )
        }

        private func terms(of policy: WitnessPolicy) throws -> [WitnessTerm] {
            var said: [(name: String, texts: Texts)] = []
            for item in organisation {
                let halves = item.split(separator: "=", maxSplits: 1).map(String.init)
                let names = halves.last?.split(separator: "|", maxSplits: 1).map(String.init) ?? []
                guard halves.count == 2, names.count == 2 else {
                    throw Complaint(
                        "--organisation takes name=English|اردو, and this is \(item).")
                }
                said.append((halves[0], Texts(en: names[0], ur: names[1])))
            }
            return try policy.witnesses.map { witness in
                guard let organisation = said.first(where: { $0.name == witness.name }) else {
                    throw Complaint(
                        "Say who runs \(witness.name): --organisation '\(witness.name)=English|اردو'."
                    )
                }
                return WitnessTerm(
                    name: witness.name, organisation: organisation.texts,
                    isSimulated: simulated.contains(witness.name))
            }
        }
    }
}
