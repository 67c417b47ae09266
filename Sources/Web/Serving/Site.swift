import Canon
import GRDB
package import Insight
import Ledger
package import Logging
import Records
package import Registrar
package import Store

/// Everything a page may need: the store, the registrar, and what kind of site this is.
package struct Site: Sendable {
    /// Entries, views and vault.
    package let store: SanadStore
    /// The only way to write; a replica has none.
    package let registrar: SiteWriter
    /// Where errors are logged, once.
    package let logger: Logger
    /// Counters of requests by route pattern.
    package let metrics: RequestMetrics
    /// Finished public pages.
    let cache = PageCache()
    /// What can be searched.
    package let search: SearchIndex
    /// How sure the newest published checkpoint is.
    let standings = StandingShelf()
    /// Whether everything here is demonstration data, as the first entry says.
    package let isDemonstration: Bool
    /// Origin line of the log.
    package let origin: String
    /// What seals the words that officers sign to sign in; another one after each start.
    let signInSecret: [UInt8]
    /// What the demonstration adds; `nil` on a real site.
    package let demonstration: DemonstrationTour?

    package init(
        store: SanadStore, registrar: Registrar, logger: Logger = Logger(label: "sanad.web"),
        demonstration: DemonstrationTour? = nil, search: SearchIndex? = nil
    ) throws {
        try self.init(
            store: store, writer: .registrar(registrar), logger: logger,
            demonstration: demonstration, search: search)
    }

    /// A site that shows what another recorded.
    package init(
        store: SanadStore, replica: Replica, logger: Logger = Logger(label: "sanad.web")
    ) throws {
        try self.init(
            store: store, writer: .replica(replica), logger: logger, demonstration: nil,
            search: nil)
    }

    private init(
        store: SanadStore, writer: SiteWriter, logger: Logger, demonstration: DemonstrationTour?,
        search: SearchIndex?, entropy: Entropy = .live
    ) throws {
        self.search = try search ?? SearchIndex()
        signInSecret = entropy.bytes(32)
        self.store = store
        registrar = writer
        self.logger = logger
        self.demonstration = demonstration
        metrics = RequestMetrics()
        let row = try store.read { try $0.row("SELECT origin, demonstration FROM view_site") }
        origin = row?["origin"] ?? registrar.verifierKey.name
        isDemonstration = row?["demonstration"] ?? false
    }
}

/// Steps of the guided tour and the cheats that a visitor may try.
package struct DemonstrationTour: Sendable {
    /// One cheated copy of the record and what checking it said.
    package struct CheatOutcome: Sendable {
        /// Short name, e.g. `deleted-submission`.
        package let name: String
        /// What the operator did, in a sentence.
        package let sentence: String
        /// Whether the check named what the cheat set out to hide.
        package let isCaught: Bool
        /// The most telling findings, one a line.
        package let findings: [String]
        /// How many findings there are in all.
        package let failureCount: Int

        package init(
            name: String, sentence: String, isCaught: Bool, findings: [String], failureCount: Int
        ) {
            self.name = name
            self.sentence = sentence
            self.isCaught = isCaught
            self.findings = findings
            self.failureCount = failureCount
        }
    }

    /// Address of the sentence that the tour begins with, without language.
    package let sentencePath: String
    /// Address of the number that the tour shows, without language.
    package let numberPath: String
    /// A receipt code that the tour shows; it belongs to a demonstration submission.
    package let receiptCode: String
    /// The command a stranger runs.
    package let verifyCommand: String
    /// Makes the cheated copies and checks each.
    package let cheat: @Sendable () async throws -> [CheatOutcome]

    package init(
        sentencePath: String, numberPath: String, receiptCode: String, verifyCommand: String,
        cheat: @escaping @Sendable () async throws -> [CheatOutcome]
    ) {
        self.sentencePath = sentencePath
        self.numberPath = numberPath
        self.receiptCode = receiptCode
        self.verifyCommand = verifyCommand
        self.cheat = cheat
    }
}
