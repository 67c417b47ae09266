import Canon
import Consultation
import Records
import Registrar

/// What came of a submission.
struct RecordedComment: Sendable {
    let fact: SubmissionReceived
    let entry: Int
    let code: ReceiptCode

    static let shape = Shape<RecordedComment>(
        "RecordedComment", "What came of a submission; the code is shown to nobody else.",
        [
            .id("submission") { $0.fact.submission },
            .id("consultation") { $0.fact.consultation }, .number("round") { $0.fact.round },
            .entry("entry", "Index of the entry that received it.") { $0.entry },
            .instant("received_hour") { $0.fact.receivedHour },
            .text("receipt_code", "Finds the submission again; only its digest is kept.") {
                $0.code.text
            },
        ])
}

extension APIRoutes {
    /// The one way to write: anybody may speak in an open round, without an account.
    static let commentRoutes: [APIRoute] = [
        .post(
            "submitComment", "consultations/{consultation}/rounds/{round}/submissions",
            "Say something in an open round, without an account.",
            headers: [APIParameter.idempotencyKey], body: SubmittedComment.schema,
            RecordedComment.shape
        ) { request, body in
            let round = try request.round()
            let key = try IdempotencyKey(request.headers)
            let comment = try SubmittedComment(parsing: body)
            let recorded = try await record(comment, body, in: round, key, request.site)
            return (recorded, APIRoute.root + "submissions/\(recorded.fact.submission)")
        }
    ]

    private static func record(
        _ comment: SubmittedComment, _ body: [UInt8], in round: RoundKey, _ key: IdempotencyKey,
        _ site: Site
    ) async throws -> RecordedComment {
        let code = key.code(for: body, to: round)
        let command = SubmitComment(
            to: round, category: comment.category, parts: comment.parts, code: code)
        do {
            let sealed = try await site.registrar.submit(command, as: .anyone, token: key.token)
            guard let entry = sealed.entries.last,
                let fact = entry.fact as? SubmissionReceived, fact.codeDigest == code.digest
            else {
                throw APIProblem(
                    type: .keyUsed,
                    detail: "\(IdempotencyKey.header): it came with another body or round before; "
                        + "draw a new one for each submission.",
                    field: IdempotencyKey.header)
            }
            return RecordedComment(fact: fact, entry: Int(entry.index), code: code)
        } catch let refusal as SubmitComment.Refusal {
            throw APIProblem(refusal, round)
        }
    }
}
