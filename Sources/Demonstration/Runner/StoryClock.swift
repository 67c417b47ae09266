package import Canon
package import Registrar
import Synchronization

/// A clock that tells the story's time while the story is told, and the real time afterwards.
package final class StoryClock: Sendable {
    private let present = Mutex<Instant?>(nil)

    package init() {}

    /// The clock as the registrar wants it.
    package var clock: Clock { Clock { self.now } }

    /// The story's present, or the real one.
    package var now: Instant { present.withLock { $0 } ?? Clock.live.now() }

    /// Sets the story's present.
    func set(_ instant: Instant) { present.withLock { $0 = instant } }

    /// Ends the story: from now on it is now.
    package func release() { present.withLock { $0 = nil } }
}
