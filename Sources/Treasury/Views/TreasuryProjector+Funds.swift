import Canon
import GRDB
import Records
import Store

extension TreasuryProjector {
    func open(_ fact: FundOpened, _ entry: Entry, _ database: Database) throws {
        let index = Int64(entry.index)
        try database.run(
            "INSERT INTO view_fund VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                index, fact.fund.text, fact.title.column, fact.instrument.text,
                fact.currency.code, fact.currency.places, fact.yearStartMonth,
                fact.isDemonstration,
            ])
        for provision in fact.provisions {
            try database.run(
                "INSERT OR IGNORE INTO view_fund_provision VALUES (?, ?)",
                [index, provision.text])
        }
    }

    /// Notes what the room needs of the policy: what there is to pay for.
    func projectPolicy(_ entry: Entry, _ database: Database) throws {
        switch entry.fact {
        case let fact as ProvisionAdded:
            try database.run(
                "INSERT OR REPLACE INTO view_funded_provision VALUES (?, ?, NULL)",
                [fact.instrument.text, fact.content.provision.text])
        case let fact as ProvisionRemoved:
            try database.run(
                """
                UPDATE view_funded_provision SET removed_by = ?
                WHERE instrument = ? AND provision = ?
                """, [Int64(entry.index), fact.instrument.text, fact.provision.text])
        case let fact as InstrumentRegistered:
            try database.run(
                "INSERT INTO view_funded_instrument VALUES (?, ?)",
                [fact.instrument.text, fact.isDemonstration])
        default: break
        }
    }

    func make(
        _ fact: AwardMade, in fund: Int64, _ entry: Entry, _ database: Database
    ) throws {
        let index = Int64(entry.index)
        try database.run(
            """
            INSERT INTO view_award VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)
            """,
            [
                index, fact.award.text, fund, fact.year, fact.office.text, fact.title.column,
                fact.recipient.type.rawValue, fact.recipient.name, fact.recipient.identifier,
                fact.recipient.area?.text, fact.recipient.isWomenLed, fact.provision.text,
                fact.decision.column, fact.decisionDigest?.hex, entry.actor.office,
                fact.amount.minorUnits, fact.milestones.count, entry.at.milliseconds,
            ])
        for term in fact.milestones {
            try database.run(
                """
                INSERT INTO view_milestone (award_entry, number, title, due_on, amount_minor)
                VALUES (?, ?, ?, ?, ?)
                """,
                [
                    index, term.milestone, term.title.column, term.dueOn.description,
                    term.amount.minorUnits,
                ])
        }
    }

    func accept(_ fact: MilestoneAccepted, _ entry: Entry, _ database: Database) throws {
        try database.run(
            """
            UPDATE view_milestone SET accepted_by = ?
            WHERE award_entry = (SELECT entry FROM view_award WHERE award = ?) AND number = ?
            """, [Int64(entry.index), fact.award.text, fact.milestone])
    }
}
