import Canon
import Records
import Rules

extension UnexplainedChange {
    mutating func decide(_ fact: GoalFateDecided, _ index: UInt64) {
        guard let subject = subjects[fact.instrument], let old = subject.replaces else {
            return fail(
                index, "fact.instrument", "\(fact.instrument) replaces no other instrument.")
        }
        if texts.provision(fact.goal, of: old) == nil {
            fail(index, "fact.goal", "\(fact.goal) is no provision of \(old).")
        }
        if fact.reason.isEmpty {
            fail(index, "fact.reason", "The fate of \(fact.goal) is decided without a reason.")
        }
        subjects[fact.instrument]?.fates.insert(fact.goal)
    }

    mutating func schedule(_ fact: PublicationScheduled, _ index: UInt64) {
        if fact.version != texts.lastVersion(of: fact.instrument) + 1 {
            fail(
                index, "fact.version",
                "Version \(fact.version) is scheduled, and "
                    + "\(texts.lastVersion(of: fact.instrument) + 1) is next.")
        }
        subjects[fact.instrument]?.schedules[fact.version] = Schedule(
            entry: index, publishAt: fact.publishAt)
    }

    mutating func cancel(_ fact: PublicationCancelled, _ index: UInt64) {
        guard let schedule = subjects[fact.instrument]?.schedules[fact.version],
            !schedule.isCancelled
        else {
            return fail(
                index, "fact.version", "Version \(fact.version) was not scheduled before.")
        }
        subjects[fact.instrument]?.schedules[fact.version]?.isCancelled = true
    }

    /// Runs before the text fold takes the version.
    mutating func publish(_ fact: VersionPublished, _ entry: Entry) {
        checkSchedule(fact, entry)
        checkFates(fact, entry.index)
        if fact.stage == .final {
            requireKeptPromises(of: fact.instrument, finalAt: entry.index)
        }
    }

    private mutating func checkSchedule(_ fact: VersionPublished, _ entry: Entry) {
        let index = entry.index
        let schedule = subjects[fact.instrument]?.schedules[fact.version]
        guard let scheduledBy = fact.scheduledBy else {
            if let schedule, !schedule.isCancelled {
                fail(
                    index, "fact.scheduled_by",
                    "The version was scheduled at entry \(schedule.entry) and does not name it.")
            }
            return
        }
        guard let schedule, UInt64(exactly: scheduledBy) == schedule.entry else {
            return fail(
                index, "fact.scheduled_by",
                "Entry \(scheduledBy) does not schedule version \(fact.version).")
        }
        if schedule.isCancelled {
            fail(
                index, "fact.scheduled_by",
                "The publication scheduled at entry \(schedule.entry) was cancelled.")
        }
        if entry.at < schedule.publishAt {
            fail(
                index, "at_ms",
                "The version was published before the hour set at entry \(schedule.entry).")
        }
        frozenTexts[schedule.entry] = fact.textDigest
    }

    private mutating func checkFates(_ fact: VersionPublished, _ index: UInt64) {
        guard let subject = subjects[fact.instrument], let old = subject.replaces else { return }
        for goal in Promises.goals(texts.provisions(of: old)).map(\.provision)
        where !subject.fates.contains(goal) {
            fail(
                index, "fact.version",
                "Goal \(goal) of the replaced instrument \(old) has no fate yet.")
        }
    }

    /// Compares a disclosed draft with the version published from it: what was frozen is what
    /// came out.
    mutating func compareFrozenText(_ value: JSONValue, scheduledAt index: UInt64) {
        guard let published = frozenTexts[index] else { return }
        // A draft holds each provision's content beside its causes.
        guard let items = (value["provisions"] ?? value).elements else {
            return findings.note(
                .unexplainedChange, entry: index, field: "fact.draft",
                "The draft shown is not a list of provisions; it was not compared with the "
                    + "published text.")
        }
        let contents = JSONValue.array(items.map { $0["content"] ?? $0 })
        if Digest.sha256(contents.canonicalBytes) != published {
            fail(
                index, "fact.draft",
                "The draft frozen here is not the text that was published from it.")
        }
    }
}
