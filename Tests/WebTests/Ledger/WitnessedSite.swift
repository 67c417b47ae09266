import Canon
import Finality
import Ledger
import Records
import Registrar
import SanadTesting
import Store
import Synchronization
import Web

/// A site whose checkpoints five witnesses cosign, without a network; four of five are enough.
struct WitnessedSite {
    static let names = ["university", "auditor", "bar", "newsroom", "engineers"]
    let tester: SiteTester
    let publisher: CheckpointPublisher
    let witnesses: [PocketWitness]

    /// - Parameters:
    ///   - simulated: how many of the five run on the operator's own machine.
    ///   - silent: how many do not cosign.
    ///   - unheard: whether these do not even say what they hold.
    init(simulated: Int = 0, silent: Int = 0, unheard: Bool = false) async throws {
        let site = try await TestSite(rooms: Rooms.all)
        let witnesses = try Self.names.enumerated().map { place, name in
            try PocketWitness(
                "witness.example/\(name)", seed: UInt8(40 + place), clock: site.clock,
                isSilent: place >= Self.names.count - silent, isUnheard: unheard)
        }
        self.witnesses = witnesses
        var lines = ["log \(site.signingKey.verifierKey.text)"]
        lines += witnesses.map { "witness \($0.name) \($0.key.verifierKey.text)" }
        lines += [
            "group organisations 4 " + witnesses.map(\.name).joined(separator: " "),
            "quorum organisations",
        ]
        _ = try await site.registrar.submit(
            AdoptWitnessPolicy(
                policy: lines.joined(separator: "\n") + "\n",
                terms: witnesses.enumerated().map { place, witness in
                    WitnessTerm(
                        name: witness.name,
                        organisation: Texts(en: "The \(Self.names[place])", ur: "ادارہ \(place)"),
                        isSimulated: place < simulated)
                },
                reason: Texts(en: "Five organisations watch.", ur: "پانچ ادارے دیکھتے ہیں۔")),
            as: .officer("registry"))
        publisher = try CheckpointPublisher(
            registrar: site.registrar,
            links: WitnessLinks { member in witnesses.first { $0.name == member.name } })
        tester = try SiteTester(site, registrar: site.registrar)
        try await publisher.start()
        await publisher.settle()
        try await publish()
    }

    /// Signs what is new and lets the witnesses answer.
    func publish() async throws {
        try await publisher.pulse()
        await publisher.settle()
    }

    /// What a silent witness would have said of the newest checkpoint, kept as if it had come late.
    func hearLate(_ place: Int) throws {
        try tester.test.store.write { database in
            guard let newest = try LogTables.newestCheckpoint(database) else { return }
            let signed = try SignedCheckpoint(parsing: Array(newest.note.utf8))
            let key = witnesses[place].key
            let line = key.cosign(signed.checkpoint, at: 1_800_000_000)
            guard let word = key.verifierKey.cosignature(line, over: signed.checkpoint) else {
                return
            }
            try LogTables.keep(
                word, size: newest.size, witness: witnesses[place].name, database)
            try LogTables.publish(size: newest.size, database)
        }
    }
}

/// A witness in this process that cosigns whatever it is sent.
struct PocketWitness: WitnessLink {
    let name: String
    let key: SigningKey
    let clock: SettableClock
    let isSilent: Bool
    let isUnheard: Bool

    init(
        _ name: String, seed: UInt8, clock: SettableClock, isSilent: Bool, isUnheard: Bool
    ) throws {
        self.name = name
        key = try SigningKey(
            name: name, seed: [UInt8](repeating: seed, count: 32), algorithm: .cosignature)
        self.clock = clock
        self.isSilent = isSilent
        self.isUnheard = isUnheard
    }

    func add(_ body: [UInt8]) async -> WitnessResponse {
        guard !isSilent else { return .silent }
        do {
            let request = try AddCheckpointRequest(parsing: body)
            let signed = try SignedCheckpoint(parsing: request.note)
            let seconds = UInt64(clock.now.milliseconds / 1000)
            return .cosigned([key.cosign(signed.checkpoint, at: seconds)])
        } catch {
            return .refused(status: 400, reason: "\(error)")
        }
    }

    func newest(origin: String) async -> WitnessSighting {
        isSilent && isUnheard ? .silent : .nothing
    }
}
