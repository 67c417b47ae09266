import Canon
import Records
import Rules
import Testing

@Suite struct AccountsChainTests {
    private func link(_ position: Int, of length: Int, _ chain: String = "c1") -> ActLink {
        ActLink(chain: name(chain), position: position, length: length)
    }

    private func ledger() -> AccountsLedger {
        var ledger = AccountsLedger()
        ledger.admit(ledger.appropriate(1000))
        return ledger
    }

    @Test func `a whole chain fits`() {
        var ledger = ledger()
        for position in 1...3 {
            #expect(ledger.admit(ledger.allot(1, link: link(position, of: 3))) == nil)
        }
        #expect(ledger.books.openChain == nil)
    }

    @Test func `a chain begins at one, ends within bounds, and has a name of its own`() {
        var ledger = ledger()
        #expect(ledger.problem(ledger.allot(1, link: link(2, of: 3)))?.reason == .chainPlace)
        #expect(ledger.problem(ledger.allot(1, link: link(1, of: 0)))?.reason == .chainPlace)
        #expect(ledger.problem(ledger.allot(1, link: link(1, of: 1001)))?.reason == .chainPlace)
        ledger.admit(ledger.allot(1, link: link(1, of: 1)))
        #expect(ledger.problem(ledger.allot(1, link: link(1, of: 1)))?.reason == .chainUsed)
    }

    @Test func `half a chain is seen by whatever follows it`() {
        var begun = ledger()
        begun.admit(begun.allot(1, link: link(1, of: 3)))
        let start = begun.size - 1
        let wrong: [ActLink?] = [
            nil, link(3, of: 3), link(2, of: 4), link(2, of: 3, "c2"), link(1, of: 3),
        ]
        for next in wrong {
            var ledger = begun
            #expect(
                ledger.problem(ledger.allot(1, link: next))?.reason == .chainBroken(start: start))
        }
        let other = InstrumentRegistered(
            instrument: name("other"), title: Texts(en: "Other"), type: "policy",
            isDemonstration: true)
        #expect(begun.problem(other)?.field == "fact.link")
        var apart = begun
        apart.skipEntry()
        #expect(
            apart.problem(apart.allot(1, link: link(2, of: 3)))?.reason
                == .chainBroken(start: start))
    }
}
