import ArgumentParser
import Canon
import Foundation
import Insight
import Records
import Registrar
import Store
import Web

/// Lets a machine read, records what it came to, and computes recorded outputs again.
struct AnalyseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyse",
        abstract: "Let a machine read a round or an indicator, or compute a recorded output again.",
        discussion: """
            A machine proposes and decides nothing; docs/insight.md says what is recorded. With \
            --replay nothing is recorded: the output is computed again from the log as it was, and \
            compared with the recorded digest. Stop the server first unless --dry-run or --replay \
            is given.
            """)

    /// What this program can be asked for at the command line.
    enum Task: String, CaseIterable, ExpressibleByArgument {
        case duplicates, topics, forecast
    }

    @Option(
        help: "What is asked: duplicates or topics (of a round), or forecast (of an indicator).")
    var task: Task?

    @Option(help: "The consultation whose round is read.")
    var consultation: String?

    @Option(help: "Number of the round.")
    var round = 1

    @Option(help: "The indicator whose numbers are read.")
    var indicator: String?

    @Option(help: "Coming periods that are asked for.")
    var steps = 4

    @Option(help: "What random choices start from.")
    var seed = 1

    @Option(help: "Entry of a recorded analysis that is to be computed again.")
    var replay: UInt64?

    @Flag(help: "Print the output and record nothing.")
    var dryRun = false

    @Option(help: "Office that acts.")
    var office = "registry"

    @OptionGroup var options: SiteOptions

    func validate() throws {
        guard (task == nil) != (replay == nil) else {
            throw ValidationError("give either --task or --replay")
        }
        if let task, task != .forecast, consultation == nil {
            throw ValidationError("--task \(task.rawValue) needs --consultation")
        }
        if task == .forecast, indicator == nil {
            throw ValidationError("--task forecast needs --indicator")
        }
        guard seed >= 0 else { throw ValidationError("--seed is a number from 0") }
        guard (1...ForecastMachine.mostSteps).contains(steps) else {
            throw ValidationError("--steps is a number from 1 to \(ForecastMachine.mostSteps)")
        }
    }

    func run() async throws {
        try options.requireSite()
        let machine = try AnalysisRun(
            store: options.openStore(), vault: options.folder.vault(), build: ProgramDigest.own())
        if let replay { return print(try machine.replay(entry: replay)) }
        let lock = try dryRun ? nil : WriterLock(options.folder)
        defer { withExtendedLifetime(lock) {} }
        let finished = try machine.run(asked())
        guard !dryRun else {
            return print(String(decoding: finished.output.bytes, as: UTF8.self))
        }
        let registrar = try options.openRegistrar()
        do {
            let sealed = try await registrar.submit(
                RecordAnalysis(finished), as: .officer(office))
            for entry in sealed.entries { print("Recorded in entry \(entry.index).") }
            print("\(finished.output.suggestionCount) suggestions wait for a judgement.")
        } catch let refusal as RecordAnalysis.Refusal {
            throw Complaint(Self.sentence(refusal))
        }
    }

    private func asked() throws -> AnalysisRun.Asked {
        if task == .forecast, let indicator {
            guard let id = ID<Indicator>(indicator) else {
                throw Complaint("\(indicator) is no identifier of an indicator.")
            }
            return .forecast(id, steps: steps)
        }
        guard let id = consultation.flatMap({ ID<Consultation>($0) }) else {
            throw Complaint("\(consultation ?? "") is no identifier of a consultation.")
        }
        let address = RoundAddress(id, round)
        return task == .topics ? .topics(address, seed: seed) : .duplicates(address)
    }

    private static func sentence(_ refusal: RecordAnalysis.Refusal) -> String {
        switch refusal {
        case .unknownSubject: "There is no such round or indicator."
        case .switchedOff:
            "Machines may not read this consultation: an officer turned them off. Turn them on first."
        case .readsTheFuture(let size):
            "It claims to have read \(size) entries, more than there are."
        case .repeated(let analysis):
            "Nothing has changed since analysis \(analysis.text), which says the same."
        }
    }
}
