import Canon
import Finality
import Ledger
import Testing

/// What a publisher does before it signs anything.
@Suite struct PublisherStartTests {
    @Test func `nothing is signed before every witness was heard`() throws {
        var desk = try PublisherDesk()
        desk.grow(to: 3)
        let asked = desk.handle(.started(head: nil, mark: nil))
        #expect(asked.queried == ["w1", "w2", "w3", "w4", "w5"])
        for number in 1...4 {
            _ = desk.handle(.sighted(witness: "w\(number)", .nothing))
            #expect(desk.pulse() == [])
        }
        #expect(desk.publisher.standing == .asking(unheard: ["w5"]))
        _ = desk.handle(.sighted(witness: "w5", .nothing))
        #expect(desk.pulse().sealedSizes == [3])
    }

    @Test func `a store older than what was signed stops the log`() throws {
        var desk = try PublisherDesk()
        desk.grow(to: 9)
        let mark = HeadMark(size: 9, root: desk.root)
        let effects = desk.handle(.started(head: try desk.head(5), mark: mark))
        #expect(effects.stops == [.storeIsOlder(size: 5, signed: 9)])
        #expect(desk.pulse() == [])
    }

    @Test func `a store with another root than was signed stops the log`() throws {
        var desk = try PublisherDesk()
        desk.grow(to: 5)
        let mark = HeadMark(size: 5, root: .sha256([1]))
        let effects = desk.handle(.started(head: try desk.head(5), mark: mark))
        #expect(effects.stops == [.rootDiffers(size: 5)])
    }

    @Test func `a mark behind the store was only interrupted`() throws {
        var desk = try PublisherDesk(witnesses: 0)
        desk.grow(to: 5)
        let head = try desk.head(5)
        let mark = HeadMark(size: 2, root: .sha256([1]))
        #expect(desk.handle(.started(head: head, mark: mark)) == [])
        #expect(desk.publisher.standing == .serving)
    }

    @Test func `a witness that is provably ahead stops the log`() throws {
        var desk = try PublisherDesk()
        desk.grow(to: 9)
        let later = try desk.head(9)
        _ = desk.handle(.started(head: try desk.head(5), mark: nil))
        let effects = desk.handle(.sighted(witness: "w2", .note(later.note)))
        #expect(effects.stops == [.witnessIsAhead(witness: "w2", size: 9, ours: 5)])
    }

    @Test func `a witness with another root for an old size stops the log`() throws {
        var desk = try PublisherDesk()
        desk.grow(to: 9)
        let forged = try desk.head(3, leaves: [.sha256([1]), .sha256([2]), .sha256([3])])
        _ = desk.handle(.started(head: try desk.head(9), mark: nil))
        let effects = desk.handle(.sighted(witness: "w2", .note(forged.note)))
        #expect(effects.stops == [.witnessDiffers(witness: "w2", size: 3)])
    }

    @Test func `a note that another key signed proves nothing and counts as silence`() throws {
        var desk = try PublisherDesk()
        desk.grow(to: 9)
        let liar = PublisherDesk.key("log.example/sanad", 99, .ed25519)
        let forged = try desk.head(9, by: liar)
        _ = desk.handle(.started(head: try desk.head(5), mark: nil))
        #expect(desk.handle(.sighted(witness: "w1", .note(forged.note))) == [])
        #expect(desk.publisher.unheard == ["w1", "w2", "w3", "w4", "w5"])
    }

    @Test func `after a while the silent are not waited for when they are no quorum`() throws {
        var desk = try PublisherDesk()
        desk.grow(to: 5)
        let head = try desk.head(5)
        _ = desk.handle(.started(head: head, mark: head.mark))
        for number in 1...2 { _ = desk.handle(.sighted(witness: "w\(number)", .nothing)) }
        for number in 3...5 { _ = desk.handle(.sighted(witness: "w\(number)", .silent)) }
        desk.now = 29_000
        #expect(desk.pulse().queried == ["w3", "w4", "w5"])
        #expect(desk.publisher.unheard == ["w3", "w4", "w5"])
        desk.now = 30_000
        #expect(desk.pulse().sent.contains("w1 from 0"))
        #expect(desk.publisher.standing == .serving)
    }

    @Test func `those who could have made something final are waited for without end`() throws {
        var desk = try PublisherDesk()
        desk.grow(to: 5)
        let head = try desk.head(5)
        _ = desk.handle(.started(head: head, mark: head.mark))
        _ = desk.handle(.sighted(witness: "w1", .nothing))
        desk.now = 3_600_000
        _ = desk.pulse()
        #expect(desk.publisher.unheard == ["w2", "w3", "w4", "w5"])
    }

    @Test func `a store without a mark waits for all, or for the operator's word`() throws {
        var desk = try PublisherDesk()
        desk.grow(to: 5)
        _ = desk.handle(.started(head: try desk.head(5), mark: nil))
        for number in 1...4 { _ = desk.handle(.sighted(witness: "w\(number)", .nothing)) }
        desk.now = 3_600_000
        _ = desk.pulse()
        #expect(desk.publisher.unheard == ["w5"])
        _ = desk.handle(.overridden)
        #expect(desk.publisher.standing == .serving)
    }

    @Test func `a head signed before the stop is sent again byte for byte`() throws {
        var desk = try PublisherDesk(witnesses: 1, quorum: 1)
        desk.grow(to: 5)
        let head = try desk.head(5)
        _ = desk.handle(.started(head: head, mark: head.mark))
        let effects = desk.handle(.sighted(witness: "w1", .nothing))
        #expect(effects == [.send(witness: "w1", old: 0, head)])
    }
}
