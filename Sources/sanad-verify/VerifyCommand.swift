import ArgumentParser
import Foundation
import Outbound
import Proofs

/// The stranger's command: checks a log from its public files and says what it found.
@main
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sanad-verify",
        abstract: "Check a log of official acts from its public files alone.",
        discussion: """
            Recomputes every hash, opens every disclosure and counts again what the ministry says \
            of its books. Ends with 0 when the log is sound, 1 when a rule is broken, 2 when the \
            input cannot be used.
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

    @Flag(help: "Show every number that was computed again, beside the published one.")
    var numbers = false

    @Flag(help: "Answer in JSON.")
    var json = false

    func run() async throws {
        let request = VerifyRequest(
            log: log, key: key, seen: seen, receipts: receipt, against: against, isJSON: json,
            showsNumbers: numbers)
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
