import Canon
import Records
import Rules
import Treasury

/// How a refusal of the books is told on a form: which field it is about, and amounts in words.
struct ActWords {
    private let money: FundMoney
    /// Members of the fact and the fields that they are typed in.
    private let fields: [String: String]

    init(_ fund: FundSummary, _ fields: [String: String]) {
        money = FundMoney(fund)
        self.fields = fields
    }

    func refusal(_ refusal: ActRefusal) -> DeskRefusal {
        switch refusal {
        case .alreadyDone(let entry): DeskRefusal("", .actAlreadyDone(entry), isStale: true)
        case .keyUsed(let entry): DeskRefusal("", .actKeyUsed(entry), isStale: true)
        case .wrongCurrency(let currency, _):
            DeskRefusal(field("amount_minor"), .fundHasCurrency(currency))
        case .text(let member, let problem):
            // Titles of milestones are lines of one field; other texts are pairs of fields.
            member == "milestones"
                ? DeskRefusal("milestones", .texts(problem)) : .texts(member, problem)
        case .recipientName(let problem): DeskRefusal("name", .plainText(problem))
        case .books(let problem): books(problem)
        }
    }

    private func books(_ problem: BooksProblem) -> DeskRefusal {
        let words = Words.books(problem.reason, money.words)
        return DeskRefusal(field(of: problem.field), words, isStale: problem.reason.isStale)
    }

    private func field(of path: String) -> String {
        let parts = path.split(separator: ".")
        return parts.count > 1 ? field(String(parts[1])) : ""
    }

    private func field(_ member: String) -> String { fields[member] ?? "" }
}

extension BooksProblem.Reason {
    /// Whether somebody else did something first.
    fileprivate var isStale: Bool {
        switch self {
        case .keyUsed, .yearLapsed, .awardVoid, .milestoneAccepted, .paymentNotPending,
            .paymentNotApproved, .paymentNotConfirmed:
            true
        default: false
        }
    }
}

extension DeskRefusal {
    static func openFund(_ refusal: OpenFund.Refusal) -> DeskRefusal {
        switch refusal {
        case .title(let problem): .texts("title", problem)
        case .books(let problem):
            DeskRefusal(
                fundField(problem.reason),
                .books(problem.reason) { Words.moneyAmount($0.decimal(places: 2), "") })
        }
    }

    private static func fundField(_ reason: BooksProblem.Reason) -> String {
        switch reason {
        case .fundTaken: "id"
        case .unknownInstrument: "policy"
        case .unknownProvision: "provisions"
        case .currencyUnfit: "currency"
        case .monthUnfit: "month"
        default: ""
        }
    }

    static func importConfirmations(_ refusal: ImportConfirmations.Refusal) -> DeskRefusal {
        switch refusal {
        case .lines: DeskRefusal("text", .bankLinesRefused)
        case .nothingNew: DeskRefusal("text", .bankNothingNew, isStale: true)
        case .tooMany(let limit): DeskRefusal("text", .bankTooMany(limit))
        case .line(let place, let refusal):
            DeskRefusal("text", .serviceLine(place, importedLine(refusal)))
        }
    }

    private static func importedLine(_ refusal: ActRefusal) -> Words {
        guard let reason = refusal.problem else { return .bankLinesRefused }
        return .books(reason) { Words.moneyAmount($0.decimal(places: 2), "") }
    }
}

extension Words {
    static let amountUnread = Words(
        en: "Write the amount as digits with at most two places, e.g. 1250.50.",
        ur: "رقم ہندسوں میں لکھیں، زیادہ سے زیادہ دو اعشاریہ، مثلاً 1250.50۔")
    static let digestUnread = Words(
        en: "A SHA-256 is 64 hexadecimal digits. Paste it again, or leave the field empty.",
        ur: "SHA-256 چونسٹھ ہندسوں کا ہوتا ہے۔ دوبارہ چسپاں کریں یا خالی چھوڑیں۔")

    static func actAlreadyDone(_ entry: UInt64) -> Words {
        Words(
            en: "This act is recorded already, in entry \(entry).",
            ur: "یہ عمل پہلے ہی اندراج \(entry) میں درج ہے۔")
    }
    static func actKeyUsed(_ entry: UInt64) -> Words {
        Words(
            en: "This form was used for another act, in entry \(entry). Load the page again.",
            ur: "یہ فارم ایک اور عمل کے لیے اندراج \(entry) میں استعمال ہو چکا۔ صفحہ دوبارہ کھولیں۔"
        )
    }
    static func fundHasCurrency(_ currency: String) -> Words {
        Words(
            en: "The fund’s accounts are in \(currency).", ur: "فنڈ کے کھاتے \(currency) میں ہیں۔")
    }
    static func bankTooMany(_ limit: Int) -> Words {
        Words(
            en: "At most \(limit) confirmations are taken at once; divide the file.",
            ur: "ایک ساتھ زیادہ سے زیادہ \(limit) تصدیقات لی جاتی ہیں؛ فائل تقسیم کریں۔")
    }
}
