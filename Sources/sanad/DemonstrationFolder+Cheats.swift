import Foundation
import Ledger
import Proofs
import Registrar
import Web

extension DemonstrationFolder {
    /// Makes every cheated copy of the bundle and checks each as a stranger would: who kept a
    /// checkpoint and a copy from before.
    func cheat() async throws -> [DemonstrationTour.CheatOutcome] {
        let keys = DataFolder(data: path + "/site", keys: path + "/keys")
        let key = try keys.signingKey(name: "sanad.example/demonstration")
        let honest = try await LogCopy.reading(
            LocalFile.log(at: bundle), key: key,
            second: keys.newSecondKey(name: key.verifierKey.name))
        let folder = path + "/cheats"
        var outcomes: [DemonstrationTour.CheatOutcome] = []
        for cheated in try Cheats.write(honest, into: folder) {
            outcomes.append(try await check(cheated, folder))
        }
        return outcomes
    }

    private func check(
        _ cheated: Cheats.Written, _ folder: String
    ) async throws -> DemonstrationTour.CheatOutcome {
        let options = Verification.Options(
            seen: [
                LogFile(
                    "honest.checkpoint",
                    try LocalFile.bytes(at: folder + "/honest.checkpoint", limit: 1 << 20))
            ],
            against: try LocalFile.log(at: folder + "/honest.tar"))
        let report = try await Verification(
            LocalFile.log(at: cheated.path), options: options
        ).run()
        let failures = report.findings.kept.filter { $0.severity == .failure }
        // What the cheat set out to hide comes first: the rest follows from it.
        let named = failures.filter { cheated.exposure.isNamed(by: $0) }
        let rest = failures.filter { !cheated.exposure.isNamed(by: $0) }
        return DemonstrationTour.CheatOutcome(
            name: cheated.name, sentence: cheated.sentence,
            isCaught: !named.isEmpty, findings: (named + rest).prefix(4).map(\.line),
            failureCount: failures.count)
    }
}

extension Finding {
    /// The finding on one line: place, promise, sentence.
    fileprivate var line: String {
        let place = entry.map { "entry \($0)" } ?? "the log"
        let member = field.map { " · \($0)" } ?? ""
        return "\(place)\(member) · \(invariant.title): \(sentence)"
    }
}

/// What `sanad demo --cheat` prints.
enum CheatReport {
    static func print(_ outcomes: [DemonstrationTour.CheatOutcome]) {
        for outcome in outcomes {
            Swift.print("\n\(outcome.isCaught ? "CAUGHT " : "MISSED ") \(outcome.name)")
            Swift.print("  \(outcome.sentence)")
            for finding in outcome.findings { Swift.print("    ✗ \(finding)") }
            if outcome.failureCount > outcome.findings.count {
                Swift.print("    and \(outcome.failureCount - outcome.findings.count) more")
            }
        }
        let caught = outcomes.filter(\.isCaught).count
        Swift.print("\n\(caught) of \(outcomes.count) cheats were caught and named.")
    }
}
