import Canon
import Consultation
import HTTPTypes
import Registrar

/// Why there is no answer, as a problem document (RFC 9457).
struct APIProblem: Error, Hashable {
    /// Last part of the type, e.g. `not-found`; listed in `docs/api.md`.
    let type: Kind
    /// What is wrong here, in a sentence that names the field or the byte.
    let detail: String
    /// The field: a piece of the path, of the query, of the headers or of the body.
    var field: String?
    /// Offset of the first byte of the body that cannot be accepted, from 0.
    var byte: Int?

    /// Every kind of problem that this interface answers with.
    enum Kind: String, CaseIterable, Sendable {
        case badRequest = "bad-request"
        case notAllowed = "not-allowed"
        case notFound = "not-found"
        case notYetProved = "not-yet-proved"
        case roundNotOpen = "round-not-open"
        case tooLarge = "too-large"
        case unsupportedType = "unsupported-type"
        case refused = "refused"
        case keyUsed = "key-used"
        case unavailable = "unavailable"

        var status: HTTPResponse.Status {
            switch self {
            case .badRequest: .badRequest
            case .notAllowed: .forbidden
            case .notFound, .notYetProved: .notFound
            case .roundNotOpen: .conflict
            case .tooLarge: .contentTooLarge
            case .unsupportedType: .unsupportedMediaType
            case .refused, .keyUsed: .unprocessableContent
            case .unavailable: .serviceUnavailable
            }
        }

        var title: String {
            switch self {
            case .badRequest: "The request cannot be read"
            case .notAllowed: "Not allowed"
            case .notFound: "Nothing is recorded there"
            case .notYetProved: "No checkpoint covers the entry yet"
            case .roundNotOpen: "The round takes no submissions now"
            case .tooLarge: "The body is too large"
            case .unsupportedType: "The body has another type"
            case .refused: "The submission is refused"
            case .keyUsed: "The key was used for another submission"
            case .unavailable: "The server cannot do this now"
            }
        }
    }

    /// The document; like every answer it says whether the site is a demonstration.
    func json(isDemonstration: Bool) -> JSONValue {
        var members = Self.shape.members(self)
        members.append(JSONMember("demonstration", .bool(isDemonstration)))
        return .object(members)
    }

    static let shape = Shape<APIProblem>(
        "Problem", "Why there is no answer (RFC 9457).",
        [
            .text("type", "A name that stays the same.") {
                "urn:sanad:problem:" + $0.type.rawValue
            },
            .text("title", "What happened, in a sentence.") { $0.type.title },
            .number("status") { $0.type.status.code },
            .text("detail", "What is wrong in this request.") { $0.detail },
            .optionalText("field", "The field that is wrong.") { $0.field },
            .optionalNumber("byte", "The first byte of the body that is wrong, from 0.") {
                $0.byte
            },
        ])

    /// Nothing stands at a piece of the path.
    static func notFound(_ field: String, _ text: String) -> APIProblem {
        APIProblem(
            type: .notFound, detail: "\(field): nothing is recorded under \"\(text)\".",
            field: field)
    }

    /// Nothing can be recorded here.
    static let replica = APIProblem(
        type: .notAllowed,
        detail: "This is a mirror of another site; send it to the original, whose address every "
            + "page names.")

    /// What an error means to whoever asked; `nil` for faults of our own.
    static func from(_ error: any Error) -> APIProblem? {
        switch error {
        case let problem as APIProblem: problem
        case RegistrarFault.notAllowed:
            APIProblem(type: .notAllowed, detail: "Your role may not do this.")
        case RegistrarFault.busy:
            APIProblem(
                type: .unavailable, detail: "Too many are writing at once; ask again in a second.")
        case RegistrarFault.halted:
            APIProblem(
                type: .unavailable, detail: "Writing has stopped until the operator mends it.")
        case RegistrarFault.waitingForWitnesses:
            APIProblem(
                type: .unavailable,
                detail: "The log asks its witnesses what they hold; ask again in a few seconds.")
        default: nil
        }
    }
}
