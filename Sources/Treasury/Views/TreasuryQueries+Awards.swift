package import Canon
import GRDB
package import Records
import Rules
import Store

extension TreasuryQueries {
    static let awardColumns = """
        SELECT a.entry, a.award, f.fund, a.year, a.office, a.title, a.recipient_type,
            a.recipient_name, a.recipient_identifier, a.area, a.women_led, a.provision, a.decision,
            a.decision_digest, a.decided_by, a.amount_minor, a.at_ms, a.voided_by
        FROM view_award a JOIN view_fund f ON f.entry = a.fund_entry
        """

    /// Awards of a fund, the newest first.
    ///
    /// - Parameter before: only earlier entries, for the next page.
    package func awards(
        of fund: ID<Fund>, before: UInt64? = nil, limit: Int = 100
    ) throws -> [AwardSummary] {
        try database.rows(
            "\(Self.awardColumns) WHERE f.fund = ? AND a.entry < ? ORDER BY a.entry DESC LIMIT ?",
            [fund.text, before.map { Int64($0) } ?? Int64.max, limit]
        ).map(Self.award)
    }

    /// Awards for a provision of an instrument, the newest first: what the money of a sentence
    /// became.
    package func awards(
        for provision: ID<Provision>, of instrument: ID<Instrument>, limit: Int = 100
    ) throws -> [AwardSummary] {
        try database.rows(
            """
            \(Self.awardColumns) WHERE a.provision = ? AND f.instrument = ?
            ORDER BY a.entry DESC LIMIT ?
            """, [provision.text, instrument.text, limit]
        ).map(Self.award)
    }

    static func award(_ row: Row) throws -> AwardSummary {
        AwardSummary(
            award: try row.id(1), fund: try row.id(2), year: row[3], office: try row.id(4),
            title: try Texts(column: row[5]), recipientType: try row.word(6),
            recipientName: row[7], recipientIdentifier: row[8], area: try row.optionalID(9),
            isWomenLed: row[10], provision: try row.id(11), decision: try Texts(column: row[12]),
            decisionDigest: try row.optionalDigest(13), decidedBy: row[14], amount: row.money(15),
            at: row.instant(16), entry: row.entry(0),
            voidedBy: row.optionalEntry(17))
    }

    /// One award.
    package func award(_ award: ID<Award>) throws -> AwardSummary? {
        try database.row("\(Self.awardColumns) WHERE a.award = ?", [award.text]).map(Self.award)
    }

    /// One award with its milestones, its payments and what its accounts hold.
    package func detail(of id: ID<Award>) throws -> AwardDetail? {
        guard let award = try award(id), let fund = try fund(award.fund) else { return nil }
        return AwardDetail(
            award: award, instrument: fund.instrument, currency: fund.currency,
            places: fund.places, milestones: try milestones(of: award),
            payments: try payments(of: award),
            balances: try [.committed, .payable, .paid].map { kind in
                FundYear.Total(
                    kind: kind,
                    balance: try balance(.award(award.fund, award.year, kind, award.award)))
            })
    }

    func milestones(of award: AwardSummary) throws -> [MilestoneSummary] {
        try database.rows(
            """
            SELECT number, title, due_on, amount_minor, accepted_by, under_way_minor, paid_minor
            FROM view_milestone WHERE award_entry = ? ORDER BY number
            """, [Int64(award.entry)]
        ).map { row in
            MilestoneSummary(
                number: row[0], title: try Texts(column: row[1]), dueOn: try row.date(2),
                amount: row.money(3), acceptedBy: row.optionalEntry(4), underWay: row.money(5),
                paid: row.money(6))
        }
    }
}
