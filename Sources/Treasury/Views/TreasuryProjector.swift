import Canon
package import GRDB
package import Records
import Rules
package import Store

/// Writes the tables of the treasury room.
package struct TreasuryProjector: Projector {
    package init() {}

    package let tables = TreasuryTables.all
    package let areas: [String]? = ["treasury", "policy"]

    package func project(_ entry: Entry, into database: Database) throws {
        guard let act = TreasuryAct(entry.fact) else {
            return try projectPolicy(entry, database)
        }
        if case .fundOpened(let fact) = act { return try open(fact, entry, database) }
        guard let fund = try fundEntry(act.fund, database) else {
            throw ViewDamage(column: act.fund.text)
        }
        try post(act, in: fund, entry, database)
        if let key = act.key {
            try database.run(
                "INSERT INTO view_act_key VALUES (?, ?, ?)", [fund, key.text, Int64(entry.index)])
        }
        if let reference = act.bankReference {
            try database.run(
                "INSERT INTO view_bank_reference VALUES (?, ?, ?)",
                [fund, reference, Int64(entry.index)])
        }
        try projectStanding(act, in: fund, entry, database)
    }

    /// What an act changes beside accounts, keys and references.
    private func projectStanding(
        _ act: TreasuryAct, in fund: Int64, _ entry: Entry, _ database: Database
    ) throws {
        switch act {
        case .allotted, .fundOpened: break
        case .appropriated(let fact):
            try database.run(
                "INSERT OR IGNORE INTO view_fund_year VALUES (?, ?, NULL)", [fund, fact.year])
        case .lapsed(let fact):
            try database.run(
                "UPDATE view_fund_year SET lapsed_by = ? WHERE fund_entry = ? AND year = ?",
                [Int64(entry.index), fund, fact.year])
        case .awarded(let fact): try make(fact, in: fund, entry, database)
        case .awardVoided(let fact):
            try database.run(
                "UPDATE view_award SET voided_by = ? WHERE award = ?",
                [Int64(entry.index), fact.award.text])
        case .accepted(let fact): try accept(fact, entry, database)
        case .instructed(let fact): try instruct(fact, entry, database)
        case .approved(let fact): try approve(fact, entry, database)
        case .confirmed(let fact): try confirm(fact, entry, database)
        case .paymentVoided(let fact): try void(fact, entry, database)
        case .refunded(let fact): try refund(fact, entry, database)
        }
    }
}
