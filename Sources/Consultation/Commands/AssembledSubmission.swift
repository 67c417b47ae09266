import Canon
import Records

/// A submission put together: the public fact and the words that go to the vault beside it.
struct AssembledSubmission {
    let fact: SubmissionReceived
    let payloads: [Decision.Payload]

    /// Seals each text and each private value under a salt of its own.
    init(
        to key: RoundKey, category: ID<StakeholderCategory>?, channel: SubmissionReceived.Channel,
        receivedAt: Instant, parts: [CheckedPart], fields: [PreparedSubmission.Field] = [],
        code: ReceiptCode, factOffset: Int, in moment: inout Moment
    ) {
        var payloads: [Decision.Payload] = []
        var received: [SubmissionPartReceived] = []
        for (index, part) in parts.enumerated() {
            let disclosure = moment.seal(.string(part.text.text))
            payloads.append(
                Decision.Payload(
                    factOffset: factOffset, member: "parts.\(index).text", disclosure: disclosure))
            received.append(Self.received(part, number: index + 1, disclosure.commitment))
        }
        var privateFields: [PrivateField] = []
        for (index, field) in fields.enumerated() {
            let disclosure = moment.seal(.string(field.value))
            payloads.append(
                Decision.Payload(
                    factOffset: factOffset, member: "private.\(index).value",
                    disclosure: disclosure))
            privateFields.append(PrivateField(name: field.name, value: disclosure.commitment))
        }
        fact = SubmissionReceived(
            consultation: key.consultation, round: key.round, submission: moment.id("s"),
            category: category, channel: channel, receivedHour: receivedAt.hour, parts: received,
            codeDigest: code.digest, privateFields: privateFields)
        self.payloads = payloads
    }

    private static func received(
        _ part: CheckedPart, number: Int, _ commitment: Commitment
    ) -> SubmissionPartReceived {
        guard let id = ID<SubmissionPart>("p\(number)") else {
            preconditionFailure("a letter and a number are an identifier")
        }
        var provision: ID<Provision>?
        var question: ID<Question>?
        switch part.target {
        case .whole: break
        case .provision(let target): provision = target
        case .question(let target): question = target
        }
        return SubmissionPartReceived(
            part: id, provision: provision, question: question, language: part.language,
            length: part.text.scalarCount, text: commitment)
    }
}
