package import Canon
package import Registrar
import Synchronization

/// A clock that a test sets.
package final class SettableClock: Sendable {
    private let present: Mutex<Instant>

    package init(_ start: Instant = SettableClock.start) {
        present = Mutex(start)
    }

    /// 2026-11-01T04:00:00Z, nine in the morning in Karachi.
    package static let start = Instant(milliseconds: 1_793_505_600_000)

    /// The moment the clock shows.
    package var now: Instant { present.withLock { $0 } }

    /// Sets the clock forward.
    package func advance(seconds: Int64) {
        present.withLock { $0 = $0.adding(seconds: seconds) }
    }

    /// Sets the clock.
    package func set(_ instant: Instant) {
        present.withLock { $0 = instant }
    }

    /// The clock as the registrar wants it.
    package var clock: Clock { Clock { self.now } }
}
