import Canon

/// Acts of the story that are written down topic by topic and told in the order of time.
struct StoryPlan {
    /// One act: what is done at a moment, given what was done before.
    struct Act {
        let at: Instant
        let perform: (inout StoryLedger) async throws -> Void
    }

    private var acts: [Act] = []

    mutating func add(
        at moment: Instant, _ perform: @escaping (inout StoryLedger) async throws -> Void
    ) {
        acts.append(Act(at: moment, perform: perform))
    }

    /// The acts before a moment by time; acts of one moment in the order in which they were added.
    func acts(before end: Instant) -> [Act] {
        acts.enumerated().filter { $0.element.at < end }
            .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
            .map(\.element)
    }
}
