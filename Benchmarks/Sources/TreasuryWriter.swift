import ArgumentParser
import Foundation
import Registrar

/// Posts a random year to a store, and can be killed at any moment: started again, it sends some
/// of what it sent before, under the same keys, and goes on.
struct TreasuryWriter: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "write-treasury",
        abstract: "Post random linked acts and compare the totals; for checks that kill it.")

    @Option(help: "Folder of the site.")
    var site: String

    @Option(help: "Seed of the acts.")
    var seed: UInt64 = 1

    @Option(help: "Operation to send from; those before count as sent.")
    var from = 0

    @Option(help: "Operations in all.")
    var operations = 3000

    @Flag(help: "Only begin the site.")
    var begin = false

    /// Operations that are under way together.
    private static let width = 32

    func run() async throws {
        if begin {
            _ = try await TreasurySite.begin(site)
            return
        }
        let treasury = try TreasurySite.open(site)
        var year = PostingYear(seed: seed, treasury)
        for number in 0..<min(from, operations) { _ = year.operation(number) }
        var next = from
        while next < operations {
            let end = min(next + Self.width, operations)
            let group = (next..<end).map { year.operation($0) }
            try await withThrowingTaskGroup(of: Void.self) { tasks in
                for steps in group {
                    tasks.addTask { try await PostingYear.send(steps, to: treasury.registrar) }
                }
                try await tasks.waitForAll()
            }
            next = end
            say("done \(next)")
        }
        let differences = try year.differences(treasury)
        for difference in differences { say("differs: \(difference)") }
        try await treasury.registrar.publishCheckpoint()
        guard differences.isEmpty else { throw ExitCode(1) }
        say("exact: \(year.sums.postings) postings, \(year.sums.appropriated) minor units")
    }

    /// Written at once: whoever kills this reads how far it came.
    private func say(_ line: String) {
        FileHandle.standardOutput.write(Data("\(line)\n".utf8))
    }
}
