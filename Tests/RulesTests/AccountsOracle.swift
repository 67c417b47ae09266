import Canon
import Records
import Rules

/// The naive second opinion on a fund: lists of what happened, and sums made anew each time it is
/// asked. It shares no line with the books.
struct AccountsOracle {
    struct Award {
        let office: String
        let amounts: [Int64]
        var accepted: Set<Int> = []
        var isVoid = false
    }

    struct Payment {
        let award: String
        let milestone: Int
        let amount: Int64
        let office: String
        var phase = "pending"
        var refunded: Int64 = 0
    }

    var appropriations: [Int64] = []
    var allotments: [(office: String, amount: Int64)] = []
    var awards: [String: Award] = [:]
    var payments: [String: Payment] = [:]
    var keys: Set<String> = []
    var references: Set<String> = []

    var available: Int64 {
        appropriations.reduce(0, +) - allotments.reduce(0) { $0 + $1.amount }
    }

    func allotted(_ office: String) -> Int64 {
        let given = allotments.filter { $0.office == office }.reduce(0) { $0 + $1.amount }
        let taken = awards.values.filter { $0.office == office }
            .reduce(0) { $0 + ($1.isVoid ? earned($1) : $1.amounts.reduce(0, +)) }
        let back = payments.values.filter { awards[$0.award]?.office == office }
            .reduce(0) { $0 + $1.refunded }
        return given - taken + back
    }

    private func earned(_ award: Award) -> Int64 {
        award.accepted.reduce(0) { $0 + award.amounts[$1 - 1] }
    }

    func committed(_ award: String) -> Int64 {
        guard let award = awards[award], !award.isVoid else { return 0 }
        return award.amounts.reduce(0, +) - earned(award)
    }

    private func of(_ award: String) -> [Payment] {
        payments.values.filter { $0.award == award }
    }

    func payable(_ name: String) -> Int64 {
        guard let award = awards[name] else { return 0 }
        return earned(award)
            - of(name).filter { $0.phase != "voided" }.reduce(0) { $0 + $1.amount }
    }

    func owed(_ name: String, _ milestone: Int) -> Int64 {
        guard let award = awards[name], award.accepted.contains(milestone) else { return 0 }
        return award.amounts[milestone - 1]
            - of(name).filter { $0.milestone == milestone && $0.phase != "voided" }
            .reduce(0) { $0 + $1.amount }
    }

    func paid(_ award: String) -> Int64 {
        of(award).filter { $0.phase == "confirmed" }.reduce(0) { $0 + $1.amount - $1.refunded }
    }

    func inTransit(_ payment: String) -> Int64 {
        guard let payment = payments[payment], ["pending", "approved"].contains(payment.phase)
        else { return 0 }
        return payment.amount
    }

    /// Whether the fund would take an act, and what it is like when it did.
    mutating func take(_ act: TreasuryAct, by office: String) -> Bool {
        guard let key = act.key?.text, !keys.contains(key) else { return false }
        if let reference = act.bankReference, references.contains(reference) { return false }
        guard fits(act, by: office) else { return false }
        keys.insert(key)
        if let reference = act.bankReference { references.insert(reference) }
        record(act, by: office)
        return true
    }

    private func fits(_ act: TreasuryAct, by office: String) -> Bool {
        switch act {
        case .appropriated(let fact): return fact.amount.minorUnits > 0
        case .allotted(let fact):
            return fact.amount.minorUnits > 0 && fact.amount.minorUnits <= available
        case .awarded(let fact):
            let amounts = fact.milestones.map(\.amount.minorUnits)
            return awards[fact.award.text] == nil && amounts.allSatisfy { $0 > 0 }
                && amounts.reduce(0, +) <= allotted(fact.office.text)
        case .accepted(let fact):
            guard let award = awards[fact.award.text], !award.isVoid else { return false }
            return (1...award.amounts.count).contains(fact.milestone)
                && !award.accepted.contains(fact.milestone)
                && award.amounts[fact.milestone - 1] == fact.amount.minorUnits
        case .instructed(let fact):
            guard awards[fact.award.text]?.isVoid == false else { return false }
            return payments[fact.payment.text] == nil && fact.amount.minorUnits > 0
                && fact.amount.minorUnits <= owed(fact.award.text, fact.milestone)
        case .approved(let fact):
            guard let payment = payments[fact.payment.text] else { return false }
            return payment.phase == "pending" && payment.office != office
        case .confirmed(let fact):
            guard let payment = payments[fact.payment.text] else { return false }
            return payment.phase == "approved" && payment.amount == fact.amount.minorUnits
        case .paymentVoided(let fact):
            return inTransit(fact.payment.text) == fact.amount.minorUnits
                && fact.amount.minorUnits > 0
        case .refunded(let fact):
            guard let payment = payments[fact.payment.text] else { return false }
            return payment.phase == "confirmed" && fact.amount.minorUnits > 0
                && fact.amount.minorUnits <= payment.amount - payment.refunded
        case .awardVoided(let fact):
            guard let award = awards[fact.award.text], !award.isVoid else { return false }
            return of(fact.award.text).allSatisfy { !["pending", "approved"].contains($0.phase) }
                && committed(fact.award.text) == fact.amount.minorUnits
        case .fundOpened, .lapsed: return false
        }
    }

    private mutating func record(_ act: TreasuryAct, by office: String) {
        switch act {
        case .appropriated(let fact): appropriations.append(fact.amount.minorUnits)
        case .allotted(let fact):
            allotments.append((fact.office.text, fact.amount.minorUnits))
        case .awarded(let fact):
            awards[fact.award.text] = Award(
                office: fact.office.text, amounts: fact.milestones.map(\.amount.minorUnits))
        case .accepted(let fact): awards[fact.award.text]?.accepted.insert(fact.milestone)
        case .instructed(let fact):
            payments[fact.payment.text] = Payment(
                award: fact.award.text, milestone: fact.milestone,
                amount: fact.amount.minorUnits, office: office)
        case .approved(let fact): payments[fact.payment.text]?.phase = "approved"
        case .confirmed(let fact): payments[fact.payment.text]?.phase = "confirmed"
        case .paymentVoided(let fact): payments[fact.payment.text]?.phase = "voided"
        case .refunded(let fact):
            payments[fact.payment.text]?.refunded += fact.amount.minorUnits
        case .awardVoided(let fact): awards[fact.award.text]?.isVoid = true
        case .fundOpened, .lapsed: break
        }
    }
}
