import Analysis
import ArgumentParser
import Canon
import Insight

/// Finds groups of opinion in votes exported from Polis, without a site.
struct OpinionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "opinion",
        abstract: "Find groups of opinion in a file of votes exported from Polis.",
        discussion: """
            Reads votes.csv or participants-votes.csv. The groups are those that red-dwarf finds in \
            the same votes; docs/opinion.md says how. Nothing is recorded.
            """)

    @Argument(help: "The file.")
    var file: String

    @Flag(help: "Print canonical JSON, with the group of each participant.")
    var json = false

    @Option(help: "Most groups that are tried.")
    var maximum = 5

    @Option(help: "Where random choices start: only the stability is drawn.")
    var seed: UInt64 = 1

    @Option(help: "How often people are drawn anew to see whether the groups stay.")
    var draws = 20

    func validate() throws {
        guard (0...1_000).contains(draws) else {
            throw ValidationError("--draws is a number from 0 to 1000.")
        }
        guard (2...20).contains(maximum) else {
            throw ValidationError("--maximum is a number from 2 to 20.")
        }
    }

    func run() throws {
        let bytes = try InputFile.bytes(file)
        let votes: PolisVotes
        do throws(PolisVotesError) {
            votes = try PolisVotes(parsing: bytes)
        } catch {
            throw Complaint("\(file): \(error)")
        }
        var settings = OpinionSettings()
        settings.maximumGroups = maximum
        settings.seed = seed
        settings.draws = draws
        let groups = OpinionGroups.find(votes.matrix, settings: settings)
        let report = OpinionReport(votes: votes, groups: groups)
        print(json ? String(decoding: report.json.canonicalBytes, as: UTF8.self) : report.text)
    }
}
