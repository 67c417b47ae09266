package import Canon
package import GRDB
package import Records
package import Rules
import Store

/// Reads the views of the services room.
package struct ServicesQueries {
    let database: Database

    package init(_ database: Database) { self.database = database }

    private static let columns = """
        SELECT s.service, s.version, s.entry, s.title, s.authority, s.office, s.event,
            s.promised_days, s.claimed_level, s.ended, s.decided, s.within, s.median_tenths,
            t.entry, t.version, t.tested_on, t.level, t.office, t.draw
        FROM view_service s LEFT JOIN view_service_test t ON t.entry = s.test_entry
        """

    /// The services that a filter lets through, by identifier.
    package func services(_ filter: ServiceFilter = ServiceFilter()) throws -> [ServiceSummary] {
        try database.rows(
            """
            \(Self.columns)
            WHERE (s.ended = 0 OR ?) AND (? = '' OR s.event = ?) AND (? = '' OR s.office = ?)
                AND (? IS NULL OR t.level = ?)
            ORDER BY s.service
            """,
            [
                filter.includesEnded, filter.event, filter.event, filter.office, filter.office,
                filter.level, filter.level,
            ]
        ).map(Self.summary)
    }

    /// One service.
    package func service(_ id: ID<PublicService>) throws -> ServiceSummary? {
        try database.row("\(Self.columns) WHERE s.service = ?", [id.text]).map(Self.summary)
    }

    /// Services whose current version names a provision, by identifier.
    package func services(
        on provision: ID<Provision>, of instrument: ID<Instrument>
    ) throws -> [ServiceSummary] {
        try database.rows(
            """
            \(Self.columns)
            JOIN view_service_provision p ON p.service = s.service
            WHERE p.instrument = ? AND p.provision = ? ORDER BY s.service
            """, [instrument.text, provision.text]
        ).map(Self.summary)
    }

    /// Services that an office answers for, by identifier.
    package func services(of office: ID<SpendingOffice>) throws -> [ServiceSummary] {
        var filter = ServiceFilter()
        filter.office = office.text
        return try services(filter)
    }

    /// What is claimed and what was found, over the services that are given.
    package func levels() throws -> OnlineLevels {
        var levels = OnlineLevels()
        for service in try services() {
            levels.count(claimed: service.claimedLevel, tested: service.test?.level)
        }
        return levels
    }

    /// Codes of the events that services belong to, in order.
    package func events() throws -> [String] {
        try database.rows(
            "SELECT DISTINCT event FROM view_service WHERE event <> '' AND ended = 0 ORDER BY event"
        ).map { $0[0] }
    }

    /// Offices that answer for services, in order.
    package func offices() throws -> [ID<SpendingOffice>] {
        try database.rows(
            "SELECT DISTINCT office FROM view_service WHERE ended = 0 ORDER BY office"
        ).map { try $0.id(0) }
    }

    /// All versions of a service, the newest first.
    package func versions(of id: ID<PublicService>) throws -> [ServiceVersion] {
        try database.rows(
            """
            SELECT entry, listed_at_ms FROM view_service_version
            WHERE service = ? ORDER BY version DESC
            """, [id.text]
        ).map {
            ServiceVersion(
                listing: try SealedListing.read($0[0], database), entry: $0[0],
                listedAt: $0.instant(1))
        }
    }

    /// What the newest version of a service says.
    package func listing(_ id: ID<PublicService>) throws -> ServiceListed? {
        try ServiceStanding.load(id, database)?.listing
    }

    /// Areas that cases can be reported for, by code.
    package func areas() throws -> [ServiceArea] {
        try database.rows("SELECT area, name FROM view_service_area ORDER BY area")
            .map { ServiceArea(area: try $0.id(0), name: try $0.texts(1)) }
    }

    private static func summary(_ row: Row) throws -> ServiceSummary {
        let test: Int? = row[13]
        return ServiceSummary(
            service: try row.id(0), version: row[1], entry: row[2], title: try row.texts(3),
            authority: try row.texts(4), office: try row.id(5), event: row[6],
            promisedDays: row[7], claimedLevel: row[8], isEnded: row[9],
            test: try test.map { try TestSummary(row, entry: $0, from: 14) },
            cases: MeasuredCases(row, from: 10))
    }
}

extension TestSummary {
    /// A test from version, day, level, office and draw in columns that follow each other.
    init(_ row: Row, entry: Int, from first: Int) throws {
        self.init(
            entry: entry, version: row[first], testedOn: try row.date(first + 1),
            level: row[first + 2], office: row[first + 3], draw: row[first + 4])
    }
}

extension MeasuredCases {
    /// Decided, within the promise and median in columns that follow each other.
    init(_ row: Row, from first: Int) {
        let tenths: Int64? = row[first + 2]
        self.init(
            decided: row[first], withinPromise: row[first + 1],
            median: tenths.map { FixedPoint(units: $0, places: 1) })
    }
}
