package import Canon
package import Records

/// Says how it went with a service. Anybody may, without an account; also when the service has
/// ended, because cases outlive it.
///
/// The caller draws the receipt code (`registrar.random(10)`) and shows it to the author once: only
/// its digest is stored, so nobody can look it up again.
package struct GiveFeedback: Command {
    package static let roles: [Actor.Role] = [.anyone]
    /// Most bytes of the words.
    package static let textLimit = 10_000

    package enum Refusal: Error, Hashable, Sendable {
        case unknownService
        case text(PlainText.Problem)
    }

    let service: ID<PublicService>
    private let outcome: FeedbackReceived.Outcome
    private let paidExtra: Bool
    private let text: String
    private let language: LanguageTag
    private let code: ReceiptCode

    /// - Parameters:
    ///   - paidExtra: whether somebody asked for money beside the fee.
    ///   - text: more in words; empty for none.
    ///   - language: language of the words, or of the page where there are none.
    package init(
        on service: ID<PublicService>, outcome: FeedbackReceived.Outcome, paidExtra: Bool,
        text: String = "", language: LanguageTag, code: ReceiptCode
    ) {
        self.service = service
        self.outcome = outcome
        self.paidExtra = paidExtra
        self.text = text
        self.language = language
        self.code = code
    }

    package func decide(
        _ state: ServiceStanding?, in moment: inout Moment
    ) throws(Refusal) -> Decision {
        guard state != nil else { throw .unknownService }
        guard let words = try checkedText() else {
            return Decision([fact(length: 0, text: nil, in: &moment)])
        }
        let disclosure = moment.seal(.string(words.text))
        let payload = Decision.Payload(
            factOffset: 0, member: FeedbackMember.text, disclosure: disclosure)
        return Decision(
            [fact(length: words.scalarCount, text: disclosure.commitment, in: &moment)],
            payloads: [payload])
    }

    private func fact(
        length: Int, text: Commitment?, in moment: inout Moment
    ) -> FeedbackReceived {
        FeedbackReceived(
            service: service, feedback: moment.id("f"), receivedHour: moment.now.hour,
            outcome: outcome, paidExtra: paidExtra, language: language, length: length,
            text: text, codeDigest: code.digest)
    }

    /// The words; `nil` for white space alone, which is no words.
    private func checkedText() throws(Refusal) -> PlainText? {
        do throws(PlainText.Problem) {
            return try PlainText(checking: text, limit: Self.textLimit)
        } catch {
            guard error != .empty else { return nil }
            throw .text(error)
        }
    }
}

/// Path of the commitment to the words inside the fact.
enum FeedbackMember {
    static let text = "text"
}
