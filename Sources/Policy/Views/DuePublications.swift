package import Canon
package import GRDB

/// Publications whose hour has come: a service asks now and then and submits each as the clock.
package enum DuePublications {
    /// The commands to submit, the oldest hour first.
    package static func commands(
        asOf now: Instant, in database: Database
    ) throws -> [PublishScheduled] {
        try PolicyQueries(database).scheduledPublications()
            .filter { $0.publishAt <= now }
            .map { PublishScheduled(instrument: $0.instrument) }
    }
}
