import Canon
import Records

extension BooksProblem: CustomStringConvertible {
    public var description: String {
        switch reason {
        case .notAnOfficer: "Only an officer of an office acts on a fund."
        case .keyUsed(let entry): "The key was used by entry \(entry)."
        case .chainPlace: "The place in the chain of linked acts is not one."
        case .chainUsed: "The chain of linked acts is the name of an earlier one."
        case .chainBroken(let start):
            "The chain of linked acts that entry \(start) begins is not whole."
        case .bankReferenceUnfit:
            "The bank's reference is not 1 to 140 printable characters of ASCII."
        case .bankReferenceUsed(let entry): "The bank's reference was used by entry \(entry)."
        default: fundSentence ?? awardSentence ?? paymentSentence ?? "The act fits no rule."
        }
    }

    private var fundSentence: String? {
        switch reason {
        case .unknownFund: "No such fund was opened before."
        case .fundTaken: "A fund of this name was opened before."
        case .unknownInstrument: "No such instrument was registered before."
        case .unknownProvision(let provision):
            "The instrument has no provision \(provision) at this time."
        case .currencyUnfit: "A currency is three capital letters and 0 to 4 places."
        case .monthUnfit: "A fiscal year begins in a month from 1 to 12."
        case .amountNotPositive: "The amount is not above zero."
        case .amountTooLarge: "The amount is more than a record can hold."
        case .overdrawn(let kind, let balance):
            "The account \(kind.rawValue) is overdrawn: it holds \(balance.minorUnits)."
        case .overflow(let kind):
            "The account \(kind.rawValue) would hold more than a record can."
        case .yearOfTheDate(let year): "The date lies in the fiscal year \(year)."
        case .yearLapsed(let entry): "The fiscal year lapsed at entry \(entry)."
        case .yearNotOver(let year): "The fiscal year \(year) is not over."
        case .nothingAppropriated: "Nothing was appropriated for the fiscal year."
        case .shareDiffers(let office, let left):
            "On the account of \(office?.text ?? "the fund") \(left.minorUnits) are left."
        case .shareRepeated: "The account has two shares."
        case .sumDiffers(let sum): "The parts add up to \(sum.minorUnits)."
        default: nil
        }
    }

    private var awardSentence: String? {
        switch reason {
        case .awardTaken: "An award of this name was made before."
        case .unknownAward: "No such award was made before."
        case .awardVoid(let entry): "The award is void since entry \(entry)."
        case .awardDiffers: "The award has another fund, year or office."
        case .decisionMissing: "No decision is named."
        case .provisionNotFunded: "The fund does not pay for this provision."
        case .milestonesMissing: "An award has 1 to \(FundBooks.milestoneLimit) milestones."
        case .milestoneNumber(let number): "Milestones are numbered from 1: \(number) is due."
        case .unknownMilestone: "The award has no such milestone."
        case .milestoneAccepted(let entry): "The milestone was accepted at entry \(entry)."
        case .milestoneNotAccepted: "The milestone is not accepted."
        case .amountDiffers(let amount): "The amount must be \(amount.minorUnits)."
        case .beyondPayable(let left):
            "For the milestone \(left.minorUnits) are payable and no more."
        default: nil
        }
    }

    private var paymentSentence: String? {
        switch reason {
        case .paymentTaken: "A payment of this name was instructed before."
        case .paymentNameTooLong(let limit):
            "A payment's name travels with the bank: at most \(limit) characters."
        case .unknownPayment: "No such payment was instructed before."
        case .paymentDiffers: "The payment has another fund, year or award."
        case .paymentUnderWay: "A payment of the award is under way."
        case .paymentNotPending(let phase):
            "The payment is \(phase.rawValue) and waits for no signature."
        case .paymentNotApproved(let phase):
            "The payment is \(phase.rawValue): only an approved one is confirmed."
        case .paymentNotConfirmed(let phase):
            "The payment is \(phase.rawValue): only a confirmed one is given back."
        case .sameOffice(let office): "Both signatures are of the office \(office)."
        case .beyondPaid(let left):
            "Of the payment \(left.minorUnits) can be given back and no more."
        default: nil
        }
    }
}
