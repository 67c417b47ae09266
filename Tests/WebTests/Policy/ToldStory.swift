import Canon
import Demonstration
import Ledger
import Registrar
import SanadTesting
import Store
import Web

/// The demonstration's whole story, told once for all tests that read it.
enum ToldStory {
    static let site = Task { try await tell() }

    private static func tell() async throws -> SiteTester {
        let test = try await TestSite(rooms: Rooms.all, isStarted: false)
        let story = StoryClock()
        let registrar = try Registrar(
            store: test.store, signer: LogSigner(test.signingKey), clock: story.clock,
            entropy: seededEntropy(11))
        let runner = try DemonstrationRunner(
            registrar: registrar, clock: story, progress: { _, _ in })
        try await runner.start(verifierKey: test.signingKey.verifierKey.text)
        let outcome = try await runner.run()
        let tour = DemonstrationTour(
            sentencePath: "/policies/digital-policy-2024/provisions/3.1/sentences/4/1",
            numberPath: outcome.numberPath, receiptCode: outcome.receiptCode,
            verifyCommand: "sanad-verify bundle.tar",
            cheat: { [] })
        return try SiteTester(test, registrar: registrar, tour: tour)
    }
}
