import Canon
import Consultation
import HTTPTypes
import Records

/// The key that makes a retry safe, drawn by whoever submits.
///
/// The receipt code is computed from key and body, because a retry must get the same code and we
/// keep only its digest. Neither can be found from what is stored: the key itself is not kept.
struct IdempotencyKey: Sendable {
    /// The header's name.
    static let header = "Idempotency-Key"

    private let text: String

    init(_ headers: HTTPFields) throws(APIProblem) {
        guard let name = HTTPField.Name(Self.header), let text = headers[name] else {
            throw APIProblem(
                type: .badRequest, detail: "\(Self.header): missing.", field: Self.header)
        }
        guard (16...200).contains(text.utf8.count),
            text.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else {
            throw APIProblem(
                type: .badRequest,
                detail: "\(Self.header): expected 16 to 200 visible ASCII characters.",
                field: Self.header)
        }
        self.text = text
    }

    /// The form token that stands for this key.
    var token: String { digest("sanad-api-token/v1", []).hex }

    /// The receipt code of a submission with this key.
    func code(for body: [UInt8], to round: RoundKey) -> ReceiptCode {
        let place = Array("\(round.consultation)\n\(round.round)\n".utf8)
        return ReceiptCode(
            random: Array(digest("sanad-api-code/v1", place + body).bytes.prefix(10)))
    }

    private func digest(_ purpose: String, _ more: [UInt8]) -> Digest {
        .sha256(Array("\(purpose)\n\(text)\n".utf8) + more)
    }
}
