package import Canon
import Foundation

/// Where the time comes from.
package struct Clock: Sendable {
    /// The present moment.
    package let now: @Sendable () -> Instant

    package init(now: @escaping @Sendable () -> Instant) { self.now = now }

    /// The machine's clock, in whole milliseconds.
    package static let live = Clock {
        Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
    }

    /// Always the same moment.
    package static func fixed(_ instant: Instant) -> Clock { Clock { instant } }
}

/// Where randomness comes from.
package struct Entropy: Sendable {
    /// Fresh random bytes.
    package let bytes: @Sendable (Int) -> [UInt8]

    package init(bytes: @escaping @Sendable (Int) -> [UInt8]) { self.bytes = bytes }

    /// The operating system's generator.
    package static let live = Entropy { count in
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}
