import ArgumentParser
import Foundation
import Proofs

/// Checks a public record; the same check as `sanad-verify`, for files on this machine.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check a bundle or a folder of the public log, as a stranger would.",
        discussion: """
            Exit status: 0 sound, 1 something is wrong and named, 2 the input cannot be read.
            sanad-verify does the same without the server's code, and also from an address.
            """)

    @Argument(help: "A bundle file or a folder.")
    var log: String

    @Option(help: "The key you trust: a verifier key or a file that holds one.")
    var key: String?

    @Option(help: "A checkpoint you kept earlier; may be repeated.")
    var seen: [String] = []

    @Option(help: "A receipt you kept; may be repeated.")
    var receipt: [String] = []

    @Option(help: "A copy of the log you kept earlier; differences are named.")
    var against: String?

    @Option(help: "A policy file that says which witnesses have to cosign (C2SP tlog-policy).")
    var policy: String?

    @Flag(help: "Take a checkpoint that the policy does not call final as a failure.")
    var requireFinal = false

    @Flag(help: "Show every number that was computed again, beside the published one.")
    var numbers = false

    @Flag(help: "Answer in JSON.")
    var json = false

    func run() async throws {
        let request = VerifyRequest(
            log: log, key: key, seen: seen, receipts: receipt, against: against,
            policy: policy, requiresFinal: requireFinal, isJSON: json, showsNumbers: numbers)
        let outcome = await request.run()
        print(outcome.text, terminator: "")
        throw ExitCode(outcome.exitStatus)
    }
}
