import Canon
import Records
import Synchronization
import Testing

@Suite struct MomentTests {
    /// A moment whose random bytes count up.
    private func moment() -> Moment {
        let counter = Counter()
        return Moment(now: FactSample.moment, actor: .anyone, nextIndex: 9) { counter.next($0) }
    }

    private final class Counter: Sendable {
        private let value = Mutex<UInt8>(0)

        func next(_ count: Int) -> [UInt8] {
            value.withLock { value in
                value += 1
                return [UInt8](repeating: value, count: count)
            }
        }
    }

    @Test func `each identifier of a moment is fresh`() {
        var moment = moment()
        let one: ID<Theme> = moment.id("t")
        let other: ID<Theme> = moment.id("t")
        #expect(one != other)
        #expect(one.text.hasPrefix("t"))
    }

    @Test func `a moment seals under a fresh salt of 32 bytes`() {
        var moment = moment()
        let one = moment.seal(.null)
        let other = moment.seal(.null)
        #expect(one.salt.count == 32)
        #expect(one.salt != other.salt)
        #expect(one.commitment != other.commitment)
    }
}
