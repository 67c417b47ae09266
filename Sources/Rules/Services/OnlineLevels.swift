public import Canon

/// What offices claim of their services and what tests found, over a catalogue.
public struct OnlineLevels: Sendable, Equatable {
    /// Services that are given.
    public private(set) var services = 0
    /// Of these, tested at least once.
    public private(set) var tested = 0
    /// Online from start to end, as their offices say.
    public private(set) var claimedEndToEnd = 0
    /// Online from start to end, as tested.
    public private(set) var testedEndToEnd = 0
    /// Tested services whose level is lower than claimed.
    public private(set) var overstated = 0
    /// Tested services whose level is higher than claimed.
    public private(set) var understated = 0

    /// A catalogue without services.
    public init() {}

    /// Counts one service; `tested` is its newest test, `nil` for one that nobody has tested.
    public mutating func count(claimed: Int, tested level: Int?) {
        services += 1
        let isEndToEnd = { $0 >= OnlineLevel.complete.rawValue }
        if isEndToEnd(claimed) { claimedEndToEnd += 1 }
        guard let level else { return }
        tested += 1
        if isEndToEnd(level) { testedEndToEnd += 1 }
        if level < claimed { overstated += 1 }
        if level > claimed { understated += 1 }
    }

    /// Per cent of the tested services whose level is lower than claimed; `nil` where none is
    /// tested.
    public var overstatedShare: FixedPoint? { CaseDurations.share(overstated, of: tested) }

    /// Services claimed to be online from start to end, less those found to be.
    public var gap: Int { claimedEndToEnd - testedEndToEnd }
}
