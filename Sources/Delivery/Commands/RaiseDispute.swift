package import Canon
package import Records

/// Says that a number is wrong. Anybody may, without an account.
///
/// The caller draws the receipt code (`registrar.random(10)`) and shows it to the author once: only
/// its digest is stored, so nobody can look it up again.
package struct RaiseDispute: Command {
    package static let roles: [Actor.Role] = [.anyone]
    /// Most bytes of the words.
    package static let textLimit = 5_000
    /// Days in which an officer admits or refuses it; left lying, it stands.
    package static let daysToAdmit: Int64 = 7
    /// Days in which the ministry answers it.
    package static let daysToAnswer: Int64 = 30

    package struct State: Sendable {
        let indicatorIsKnown: Bool
        /// Whether a number was ever given for the period.
        let hasNumber: Bool
    }

    package enum Refusal: Error, Hashable, Sendable {
        case unknownIndicator
        case noNumber
        case text(PlainText.Problem)
    }

    let indicator: ID<Indicator>
    let period: ReportingPeriod
    private let text: String
    private let language: LanguageTag
    private let code: ReceiptCode

    package init(
        of indicator: ID<Indicator>, _ period: ReportingPeriod, text: String,
        language: LanguageTag, code: ReceiptCode
    ) {
        self.indicator = indicator
        self.period = period
        self.text = text
        self.language = language
        self.code = code
    }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        guard state.indicatorIsKnown else { throw .unknownIndicator }
        guard state.hasNumber else { throw .noNumber }
        let plain: PlainText
        do throws(PlainText.Problem) {
            plain = try PlainText(checking: text, limit: Self.textLimit)
        } catch {
            throw .text(error)
        }
        let words = moment.seal(.string(plain.text))
        let hour = moment.now.hour
        let fact = DisputeRaised(
            indicator: indicator, period: period, dispute: moment.id("d"), receivedHour: hour,
            language: language, length: plain.scalarCount, text: words.commitment,
            codeDigest: code.digest, admitBy: hour.adding(seconds: Self.daysToAdmit * 86_400),
            answerBy: hour.adding(seconds: Self.daysToAnswer * 86_400))
        return Decision(
            [fact],
            payloads: [Decision.Payload(factOffset: 0, member: "text", disclosure: words)])
    }
}
