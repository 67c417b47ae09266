import Canon
import Finality
import Ledger
import Testing

/// How a checkpoint becomes final.
@Suite struct PublisherTests {
    private func serving(size: Int, quorum: Int = 4) throws -> (PublisherDesk, SignedHead) {
        var desk = try PublisherDesk(quorum: quorum)
        desk.startServing()
        desk.grow(to: size)
        #expect(desk.pulse().sealedSizes == [UInt64(size)])
        let head = try desk.head(size)
        let effects = desk.handle(.sealed(head))
        #expect(effects.sent.count == 5)
        #expect(effects.published == [])
        return (desk, head)
    }

    @Test func `without witnesses a checkpoint is shown as soon as it is durable`() throws {
        var desk = try PublisherDesk(witnesses: 0)
        _ = desk.handle(.started(head: nil, mark: nil))
        desk.grow(to: 2)
        #expect(desk.pulse().sealedSizes == [2])
        #expect(desk.handle(.sealed(try desk.head(2))).published == [2])
        #expect(desk.publisher.finalSize == nil)
    }

    @Test func `a checkpoint is shown at the quorum and not before`() throws {
        var (desk, head) = try serving(size: 6)
        for number in 1...3 {
            let effects = desk.handle(try desk.cosigned(number, head))
            #expect(effects.published == [])
            #expect(effects.keptBy == ["w\(number)"])
        }
        #expect(desk.handle(try desk.cosigned(4, head)).published == [6])
        #expect(desk.publisher.finalSize == 6)
    }

    @Test func `a cosignature after the quorum is kept too`() throws {
        var (desk, head) = try serving(size: 6)
        for number in 1...4 { _ = desk.handle(try desk.cosigned(number, head)) }
        let effects = desk.handle(try desk.cosigned(5, head))
        #expect(effects.keptBy == ["w5"])
        #expect(effects.published == [])
    }

    @Test func `one witness twice is one witness`() throws {
        var (desk, head) = try serving(size: 6)
        for _ in 1...5 { #expect(desk.handle(try desk.cosigned(1, head)).published == []) }
    }

    @Test func `a signature by another key than the policy's does not count`() throws {
        var (desk, head) = try serving(size: 6, quorum: 1)
        let other = PublisherDesk.key("w1", 77, .cosignature)
        #expect(desk.handle(try desk.cosigned(1, head, by: other)) == [])
        #expect(desk.handle(try desk.cosigned(2, head)).published == [6])
    }

    @Test func `a newer head waits until the last one is final`() throws {
        var (desk, head) = try serving(size: 6)
        desk.grow(to: 8)
        #expect(desk.pulse().sealedSizes == [])
        for number in 1...4 { _ = desk.handle(try desk.cosigned(number, head)) }
        #expect(desk.pulse().sealedSizes == [8])
    }

    @Test func `a newer head is signed when the quorum stays away`() throws {
        var (desk, _) = try serving(size: 6)
        desk.grow(to: 8)
        desk.now += 5_000
        #expect(desk.pulse().sealedSizes == [8])
    }

    @Test func `only one signature is asked for at a time`() throws {
        var desk = try PublisherDesk(witnesses: 0)
        _ = desk.handle(.started(head: nil, mark: nil))
        desk.grow(to: 2)
        #expect(desk.pulse().sealedSizes == [2])
        desk.grow(to: 3)
        #expect(desk.pulse() == [])
    }

    @Test func `a witness that holds less is sent the longer proof`() throws {
        var (desk, head) = try serving(size: 6)
        for number in 1...5 { _ = desk.handle(try desk.cosigned(number, head)) }
        desk.grow(to: 9)
        _ = desk.pulse()
        let next = try desk.head(9)
        #expect(desk.handle(.sealed(next)).sent.first == "w1 from 6")
        let event = PublisherEvent.answered(witness: "w1", size: 9, .conflict(latest: 2))
        #expect(desk.handle(event).sent == ["w1 from 2"])
    }

    @Test func `a witness that says the same conflict twice is not asked without end`() throws {
        var (desk, _) = try serving(size: 6)
        let event = PublisherEvent.answered(witness: "w1", size: 6, .conflict(latest: 2))
        #expect(desk.handle(event).sent == ["w1 from 2"])
        #expect(desk.handle(event) == [])
        desk.now += 2_000
        #expect(desk.pulse().sent.contains("w1 from 2"))
    }

    @Test func `a claim to hold more is asked for its proof`() throws {
        var (desk, _) = try serving(size: 6)
        let claim = PublisherEvent.answered(witness: "w3", size: 6, .conflict(latest: 1_000_000))
        #expect(desk.handle(claim) == [.query(witness: "w3")])
        #expect(desk.handle(.sighted(witness: "w3", .silent)) == [])
        #expect(desk.publisher.standing == .serving)
        desk.grow(to: 9)
        let proof = try desk.head(9)
        let effects = desk.handle(.sighted(witness: "w3", .note(proof.note)))
        #expect(effects.stops == [.witnessIsAhead(witness: "w3", size: 9, ours: 6)])
    }

    @Test func `after a failure of the store nothing is signed or sent`() throws {
        var (desk, head) = try serving(size: 6)
        #expect(desk.handle(.failed("the disk is full")).stops.count == 1)
        #expect(desk.handle(try desk.cosigned(1, head)) == [])
        desk.grow(to: 9)
        #expect(desk.pulse() == [])
    }

    @Test func `whoever was taken over stops`() throws {
        var (desk, _) = try serving(size: 6)
        #expect(desk.handle(.fenced).stops == [.fenced])
    }

    @Test func `a log that became shorter stops`() throws {
        var (desk, _) = try serving(size: 6)
        desk.leaves.removeLast(3)
        #expect(desk.pulse().stops == [.storeIsOlder(size: 3, signed: 6)])
    }

    @Test func `a new policy counts for the next head`() throws {
        var (desk, head) = try serving(size: 6)
        for number in 1...4 { _ = desk.handle(try desk.cosigned(number, head)) }
        let new = try PublisherDesk(witnesses: 2, quorum: 2)
        #expect(desk.handle(.policyAdopted(new.publisherPolicy)) == [])
        desk.grow(to: 7)
        #expect(desk.pulse().sealedSizes == [7])
        let next = try desk.head(7)
        #expect(desk.handle(.sealed(next)).sent == ["w1 from 6", "w2 from 6"])
        _ = desk.handle(try desk.cosigned(1, next))
        #expect(desk.handle(try desk.cosigned(2, next)).published == [7])
    }
}
