import Dispatch
import Synchronization

/// The line in which requests wait for the disk, off the threads that serve the network.
///
/// It is short: who finds it full is told so at once, instead of waiting for an answer that comes
/// too late.
final class WitnessLine: Sendable {
    private let queue = DispatchQueue(label: "sanad.witness")
    private let waiting = Mutex(0)
    private let limit: Int

    init(limit: Int = 256) { self.limit = limit }

    /// Runs `body` when its turn comes; `nil` when too many wait already.
    func run<Value: Sendable>(
        _ body: @escaping @Sendable () throws -> Value
    ) async throws -> Value? {
        let isFull = waiting.withLock { waiting in
            guard waiting < limit else { return true }
            waiting += 1
            return false
        }
        guard !isFull else { return nil }
        return try await withCheckedThrowingContinuation { continuation in
            queue.async {
                let result = Result { try body() }
                self.waiting.withLock { $0 -= 1 }
                continuation.resume(with: result)
            }
        }
    }
}
