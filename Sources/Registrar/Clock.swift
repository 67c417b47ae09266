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
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count + 7)
        // Each draw is a system call, so all eight of its bytes are used.
        while bytes.count < count {
            withUnsafeBytes(of: generator.next()) { bytes.append(contentsOf: $0) }
        }
        bytes.removeLast(bytes.count - count)
        return bytes
    }
}
