import Canon
import Finality
import Ledger
import Witness

/// A witness at work over a simulated disk: its rules, its desk and its database are the real ones.
final class SimulatedWitness {
    let key: SigningKey
    let disk: SimulatedDisk
    private let log: VerifierKey
    private var desk: WitnessDesk?
    private var database: WitnessDatabase?

    var name: String { key.verifierKey.name }
    var isUp: Bool { desk != nil }

    init(name: String, seed: UInt8, disk: SimulatedDisk, log: VerifierKey) throws {
        key = try SigningKey(
            name: name, seed: [UInt8](repeating: seed, count: 32), algorithm: .cosignature)
        self.disk = disk
        self.log = log
        try WitnessDatabase.create(at: path, keys: [key.verifierKey])
        try start()
    }

    private var path: String { disk.path("witness.sqlite") }

    func start() throws {
        let opened = try WitnessDatabase(path: path)
        database = opened
        let desk = WitnessDesk(keys: [key], logs: [log], store: opened, perSecond: nil)
        _ = try desk.overview()
        self.desk = desk
    }

    func stop() {
        desk = nil
        database = nil
    }

    /// An answer; `nil` while it is down, or when its disk failed: then it stops.
    func add(_ body: [UInt8], at seconds: UInt64) -> WitnessResponse? {
        guard let desk else { return nil }
        do {
            let reply = try desk.add(body: body, at: seconds)
            return WitnessResponse(
                status: reply.status, contentType: reply.contentType, body: reply.body)
        } catch {
            stop()
            return nil
        }
    }

    func newest(origin: String) -> WitnessSighting? {
        guard let desk else { return nil }
        do {
            let reply = try desk.checkpoint(Digest.sha256(Array(origin.utf8)).hex)
            return reply.status == 200 ? .note(reply.body) : .nothing
        } catch {
            stop()
            return nil
        }
    }
}
