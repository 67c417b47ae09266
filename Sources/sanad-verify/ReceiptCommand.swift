import ArgumentParser
import Foundation
import Proofs

/// Checks one receipt, offline.
struct ReceiptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "receipt",
        abstract: "Check one receipt without a network: .tlog-proof or .cose.",
        discussion: """
            Says which entry is proved, and whether enough witnesses cosigned. The keys have to \
            come from elsewhere than the receipt. Ends with 0 when the receipt holds, 1 when it \
            does not, 2 when a file cannot be read.
            """)

    @Argument(help: "The receipt.")
    var file: String

    @Option(help: "A file with the entry's bytes; unnecessary where the receipt carries them.")
    var entry: String?

    @Option(help: "Whom you trust: a policy file (C2SP tlog-policy), or one verifier key.")
    var trust: String

    @Flag(help: "Refuse a receipt that the policy does not call final.")
    var requireFinal = false

    @Flag(help: "Answer in JSON.")
    var json = false

    func run() async throws {
        let outcome = ReceiptRequest(
            receipt: file, entry: entry, trust: trust, requiresFinal: requireFinal, isJSON: json
        ).run()
        let output: FileHandle = outcome.exitStatus == 2 ? .standardError : .standardOutput
        try output.write(contentsOf: Data(outcome.text.utf8))
        guard outcome.exitStatus == 0 else { throw ExitCode(outcome.exitStatus) }
    }
}
