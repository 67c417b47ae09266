import ArgumentParser
import Foundation
import Outbound
import Proofs

/// Checks a whole log.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check a log from its public files.",
        discussion: """
            This is what sanad-verify does when no subcommand is named.
            """)

    @Argument(help: "A bundle (tar), its folder, or an address such as https://host/log/.")
    var log: String

    @Option(help: "The verifier key you got from elsewhere, or a file that holds it.")
    var key: String?

    @Option(help: "A signed checkpoint you kept earlier. May be given several times.")
    var seen: [String] = []

    @Option(help: "A receipt you were given. May be given several times.")
    var receipt: [String] = []

    @Option(help: "A copy of the log you kept earlier: tar, folder or address.")
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
        let outcome = await request.run(open: Self.open)
        let output: FileHandle = outcome.exitStatus == 2 ? .standardError : .standardOutput
        try output.write(contentsOf: Data(outcome.text.utf8))
        guard outcome.exitStatus == 0 else { throw ExitCode(outcome.exitStatus) }
    }

    private static func open(_ place: String) throws(SourceError) -> any LogSource {
        if place.hasPrefix("https://") || place.hasPrefix("http://") {
            return try WebSource(address: place)
        }
        return try LocalFile.log(at: place)
    }
}
