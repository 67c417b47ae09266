/// How many cosignatures a log gets in one second.
///
/// A head that grows is counted apart from one that is cosigned again: anybody can send a public
/// checkpoint once more, and must not be able to use up what the log itself needs.
struct WitnessRate: Sendable {
    private struct Window {
        var second: UInt64
        var grown: Int
        var repeated: Int
    }

    /// The most of either kind; `nil` for no limit.
    private let perSecond: Int?
    // Only looked up, never walked through; as many as there are logs watched.
    private var windows: [[UInt8]: Window] = [:]

    init(perSecond: Int?) { self.perSecond = perSecond }

    /// Counts a cosignature of a log, unless it would be one too many.
    mutating func takes(_ origin: String, isGrowth: Bool, at second: UInt64) -> Bool {
        guard let perSecond else { return true }
        let key = Array(origin.utf8)
        var window = windows[key] ?? Window(second: second, grown: 0, repeated: 0)
        // Another second is a new one, also where the clock was set back.
        if window.second != second { window = Window(second: second, grown: 0, repeated: 0) }
        if isGrowth { window.grown += 1 } else { window.repeated += 1 }
        windows[key] = window
        return (isGrowth ? window.grown : window.repeated) <= perSecond
    }
}
