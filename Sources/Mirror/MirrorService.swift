import ServiceLifecycle

/// Follows the original at its own pace until the process is told to stop.
package struct MirrorService: Service {
    /// Longest pause after rounds that failed.
    private static let longestPause = Duration.seconds(300)

    private let follower: MirrorFollower
    private let interval: Duration
    private let report: @Sendable (MirrorFollower.Outcome) -> Void

    /// - Parameter report: told how each round ended.
    package init(
        follower: MirrorFollower, interval: Duration,
        report: @escaping @Sendable (MirrorFollower.Outcome) -> Void
    ) {
        self.follower = follower
        self.interval = interval
        self.report = report
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            var pause = interval
            while !Task.isCancelled {
                do { try await Task.sleep(for: pause) } catch { return }
                let outcome = await follower.round()
                report(outcome)
                if case .failed = outcome {
                    pause = min(pause * 2, Self.longestPause)
                } else {
                    pause = interval
                }
            }
        }
    }
}
