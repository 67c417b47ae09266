import Canon
import Consultation
import Demonstration
import Foundation
import Ledger
import Policy
import Records
import Registrar
import Store
import Web

/// A site on disk as an operator has it: a policy of two versions, a round that is open.
struct SampleSite {
    static let instrument: ID<Instrument> = id("digital-policy-2024")
    static let desk = Actor.officer("bench-desk")
    static let key = RoundKey(id("bench"), 1)
    let folder: DataFolder
    let registrar: Registrar

    /// Begins a site in an empty folder; what was there goes away.
    init(beginning path: String) async throws {
        for suffix in ["", "-keys"] where FileManager.default.fileExists(atPath: path + suffix) {
            try FileManager.default.removeItem(atPath: path + suffix)
        }
        folder = DataFolder(data: path)
        try folder.create()
        let key = try folder.signingKey(name: "bench.example/log")
        registrar = try Registrar(
            store: SanadStore(
                path: folder.databasePath, rooms: Rooms.all, vault: folder.vault()),
            signer: LogSigner(key))
        let started = LogStarted(
            origin: key.verifierKey.name, title: Texts(en: "Bench", ur: "پیمائش"), country: "pk",
            languages: ["en", "ur"], timeZone: "Asia/Karachi", isDemonstration: true)
        try await submit(StartLog(started, verifierKey: key.verifierKey.text))
        try await publishPolicy()
        try await openRound()
    }

    @discardableResult
    func submit<C: RegistrableCommand>(
        _ command: C, as actor: Actor = SampleSite.desk
    ) async throws -> Sealed {
        try await registrar.submit(command, as: actor)
    }

    private func publishPolicy() async throws {
        let texts = try DemonstrationContent.texts()
        let instrument = Self.instrument
        try await submit(
            RegisterInstrument(instrument: instrument, title: texts.title, isDemonstration: true))
        let draft = try registrar.store.write { database in
            let draft = try DraftDesk.open(instrument, in: database)
            return try DraftDesk.replaceAll(
                with: texts.provisions(in: 1), of: instrument, expectedRevision: draft.revision,
                in: database)
        }
        try await submit(
            PublishVersion(
                instrument: instrument, stage: .draft, label: Texts(en: "First draft"),
                expectedRevision: draft.revision))
    }

    private func openRound() async throws {
        try await submit(
            OpenConsultation(
                Self.key.consultation, on: Self.instrument, title: Texts(en: "Bench"),
                categories: DemonstrationContent.categories))
        let now = registrar.now
        try await submit(
            OpenRound(
                of: Self.key.consultation, on: 1, opensAt: now,
                closesAt: now.adding(seconds: 30 * 86_400),
                questions: DemonstrationContent.rounds()[0].questions))
    }

    /// Bytes of the database file; empty the write-ahead log before.
    var byteCount: Int {
        get throws {
            let attributes = try FileManager.default.attributesOfItem(atPath: folder.databasePath)
            return (attributes[.size] as? NSNumber)?.intValue ?? 0
        }
    }
}

/// An identifier that this program writes down.
func id<Subject>(_ text: String) -> ID<Subject> {
    guard let id = ID<Subject>(text) else { preconditionFailure("\(text) is no identifier") }
    return id
}
