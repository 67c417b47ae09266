import Canon
import Consultation

extension APIProblem {
    /// Why a comment is refused, with the field that the body has for it.
    init(_ refusal: SubmitComment.Refusal, _ round: RoundKey) {
        switch refusal {
        case .unknownRound: self = .notFound("round", "\(round.consultation)/\(round.round)")
        case .notOpenYet(let opens):
            self.init(
                type: .roundNotOpen, detail: "round: it opens at \(opens).", field: "round")
        case .closed(let closed):
            self.init(
                type: .roundNotOpen, detail: "round: it closed at \(closed).", field: "round")
        case .unknownCategory(let category):
            self.init(
                type: .refused, detail: "category: the consultation has no \"\(category)\".",
                field: "category")
        case .parts(let problem): self.init(problem)
        }
    }

    /// Parts are counted from 1 in refusals, from 0 in the body.
    private init(_ problem: PartProblem) {
        switch problem {
        case .noParts: self.init("parts", "there must be at least one")
        case .tooManyParts(let limit, let count):
            self.init("parts", "\(count) of them, at most \(limit) are taken")
        case .tooLongAltogether(let limit, let bytes):
            self.init("parts", "\(bytes) bytes of text altogether, at most \(limit) are taken")
        case .unknownProvision(let part, let provision):
            self.init(
                "parts.\(part - 1).provision",
                "the version under consultation has no \"\(provision)\"")
        case .unknownQuestion(let part, let question):
            self.init("parts.\(part - 1).question", "the round asks no \"\(question)\"")
        case .text(let part, let problem):
            self.init("parts.\(part - 1).text", Self.sentence(problem))
        }
    }

    private init(_ field: String, _ sentence: String) {
        self.init(type: .refused, detail: "\(field): \(sentence).", field: field)
    }

    private static func sentence(_ problem: PlainText.Problem) -> String {
        switch problem {
        case .empty: "there are no words"
        case .tooLong(let limit, let bytes): "\(bytes) bytes, at most \(limit) are taken"
        case .controlCharacter(let scalar, let offset):
            "control character U+\(String(scalar, radix: 16, uppercase: true)) at scalar \(offset)"
        }
    }
}
