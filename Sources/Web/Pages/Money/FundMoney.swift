import Canon
import Treasury

/// How amounts of a fund are written: its currency and all its places.
struct FundMoney: Hashable, Sendable {
    let currency: String
    let places: Int

    init(_ currency: String, _ places: Int) {
        self.currency = currency
        self.places = places
    }

    init(_ fund: FundSummary) { self.init(fund.currency, fund.places) }

    private func digits(_ money: Money) -> FixedPoint {
        FixedPoint(units: money.minorUnits, places: places)
    }

    /// An amount in a sentence.
    func words(_ money: Money) -> Words {
        Words.moneyAmount(digits(money).inSentence, currency)
    }

    /// An amount in a cell or a list: the digits run left to right and align.
    func inline(_ money: Money, _ language: PageLanguage) -> Inline {
        .markup(
            HTML(language: language) { html in
                html.element("span", .class("number")) { html in
                    if language == .en { html.text(currency + "\u{00A0}") }
                    html.element("bdi", .dir(.ltr), text: digits(money).grouped)
                    if language == .ur {
                        html.raw("\u{00A0}")
                        html.text(.moneyUnit(currency))
                    }
                }
            })
    }

    /// An amount in a table whose caption names the currency.
    func cell(_ money: Money, _ language: PageLanguage) -> Inline {
        .number(digits(money), language)
    }
}

extension Money {
    /// The sum of parts of a whole that itself fits a record.
    static func sum(_ parts: [Money]) -> Money {
        parts.reduce(.zero) { $0.adding($1) ?? .greatest }
    }

    /// The amount without its sign.
    var withoutSign: Money { minorUnits < 0 ? Money(minorUnits: 0 - minorUnits) : self }
}
