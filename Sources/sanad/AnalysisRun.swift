import Canon
import Foundation
import Insight
import Records
import Store

/// Runs a machine over a site's log.
struct AnalysisRun {
    /// What is asked of a machine.
    enum Asked {
        case duplicates(RoundAddress)
        case topics(RoundAddress, seed: Int)
        case forecast(ID<Indicator>, steps: Int)
    }

    let store: SanadStore
    let vault: Vault
    let build: Canon.Digest

    /// Runs over the whole log, or over its first entries.
    func run(_ asked: Asked, logSize: Int? = nil) throws -> FinishedAnalysis {
        try store.read { database in
            let size = try logSize ?? Int(LogTables.size(database))
            switch asked {
            case .duplicates(let round):
                let reading = try complete(
                    MaterialReader.reading(round, logSize: size, in: database, vault), round)
                return DuplicatesMachine.run(reading, logSize: size, build: build)
            case .topics(let round, let seed):
                let reading = try complete(
                    MaterialReader.reading(round, logSize: size, in: database, vault), round)
                return TopicsMachine.run(reading, seed: seed, logSize: size, build: build)
            case .forecast(let indicator, let steps):
                guard
                    let material = try MaterialReader.numbers(
                        indicator, logSize: size, in: database)
                else { throw Complaint("There is no indicator \(indicator.text) in the log.") }
                return ForecastMachine.run(material, steps: steps, logSize: size, build: build)
            }
        }
    }

    /// A round whose words are all there.
    private func complete(_ reading: RoundReading?, _ round: RoundAddress) throws -> RoundReading {
        guard let reading else {
            throw Complaint(
                "There is no round \(round.round) of \(round.consultation.text) in the log.")
        }
        guard reading.missing == 0 else {
            throw Complaint(
                "The words of \(reading.missing) parts that were read then have been erased or "
                    + "lie elsewhere, so this output cannot be computed again.")
        }
        return reading
    }

    /// Computes a recorded output again; in words, whether it is the same to the last bit.
    func replay(entry: UInt64) throws -> String {
        let fact = try store.read { try LogTables.entry(entry, $0)?.fact }
        guard let fact = fact as? AnalysisRecorded else {
            throw Complaint("Entry \(entry) records no analysis.")
        }
        let again = try run(asked(fact), logSize: fact.logSize)
        guard again.inputDigest == fact.inputDigest else {
            throw Complaint(
                "What the log holds is not what was read: the digests of the input differ.")
        }
        guard again.method == fact.method,
            again.parameters.map(\.recordValue.canonicalBytes)
                == fact.parameters.map(\.recordValue.canonicalBytes)
        else {
            throw Complaint(
                "It was made by \(fact.method) with other settings than this program has; use the "
                    + "program with the digest \(fact.build.hex).")
        }
        guard again.outputDigest == fact.outputDigest else {
            let other =
                fact.build == build ? "" : " It was made by another program, \(fact.build.hex)."
            throw Complaint("The output differs from the recorded digest.\(other)")
        }
        return "The same output, bit for bit: \(again.outputDigest.hex)"
    }

    private func asked(_ fact: AnalysisRecorded) throws -> Asked {
        switch fact.task {
        case .duplicates, .topics:
            if let consultation = fact.consultation, let round = fact.round {
                let address = RoundAddress(consultation, round)
                return fact.task == .topics
                    ? .topics(address, seed: fact.seed) : .duplicates(address)
            }
        case .forecast:
            if let indicator = fact.indicator, let steps = ForecastMachine.steps(fact.parameters) {
                return .forecast(indicator, steps: steps)
            }
        default: break
        }
        throw Complaint("This program cannot compute \(fact.task.rawValue) of that entry again.")
    }
}

/// The digest by which an analysis names the program that made it.
enum ProgramDigest {
    static func own() throws -> Canon.Digest {
        let path = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        return .sha256([UInt8](try Data(contentsOf: path, options: .mappedIfSafe)))
    }
}
