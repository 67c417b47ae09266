import Canon
import Finality
import Ledger
import SanadTesting
import Testing
import Witness

/// A witness that cannot trust its disk says nothing more.
@Suite struct WitnessFaultTests {
    @Test(arguments: ["latest", "swap"])
    func `after a fault nothing is cosigned until the witness is started anew`(
        _ fault: String
    ) throws {
        let log = try GrowingLog(count: 5)
        let desk = try witnessDesk(of: log, store: FailingStore(failsAt: fault))
        #expect(desk.fault == nil)
        #expect(throws: FailingStore.Broken.self) {
            try desk.add(body: log.request(old: 0, size: 1), at: 1)
        }
        #expect(desk.fault != nil)
        #expect(throws: WitnessStopped.self) {
            try desk.add(body: log.request(old: 0, size: 1), at: 2)
        }
    }

    @Test func `a list of logs that cannot be read stops the witness too`() throws {
        let log = try GrowingLog(count: 5)
        let desk = WitnessDesk(keys: try witnessKeys(), store: MemoryWitnessStore()) {
            throw FailingStore.Broken()
        }
        #expect(throws: FailingStore.Broken.self) {
            try desk.add(body: log.request(old: 0, size: 1), at: 1)
        }
        #expect(desk.fault != nil)
    }

    /// What a flipped bit or a careless hand may leave in the store.
    enum Harm: CaseIterable { case size, root, time, note, cosignature, log }

    @Test(arguments: Harm.allCases)
    func `a memory that contradicts its own cosignature is not believed`(_ harm: Harm) throws {
        let log = try GrowingLog(count: 5)
        let store = MemoryWitnessStore()
        _ = try witnessDesk(of: log, store: store).add(
            body: log.request(old: 0, size: 3), at: 10)
        let origin = "ministry.example/log"
        let head = try #require(try store.latest(origin))
        let other = try GrowingLog("other.example/log", count: 5)
        let harmed =
            switch harm {
            case .size: WitnessedHead(size: 2, root: head.root, note: head.note, at: head.at)
            case .root:
                WitnessedHead(
                    size: head.size, root: log.root(2), note: head.note, at: head.at)
            case .time: WitnessedHead(size: 3, root: head.root, note: head.note, at: 9)
            case .note:
                WitnessedHead(
                    size: 3, root: head.root, note: Array(head.note.dropLast(5)), at: 10)
            case .cosignature:
                WitnessedHead(
                    size: 3, root: head.root, note: try log.checkpoint(3).bytes, at: 10)
            case .log:
                WitnessedHead(
                    size: 3, root: other.root(3), note: try other.checkpoint(3).bytes, at: 10)
            }
        #expect(try store.swap(origin, from: 3, to: harmed))
        let desk = try witnessDesk(of: log, store: store)
        #expect(throws: WitnessDamage.self) {
            try desk.add(body: log.request(old: 3, size: 4), at: 11)
        }
        #expect(desk.fault != nil)
    }
}
