import Canon
import Language
import Records

/// A part whose text and target were found good.
struct CheckedPart: Sendable {
    static let partLimit = 20
    static let textLimit = 20_000
    static let totalLimit = 60_000

    let target: PreparedPart.Target
    let language: LanguageTag
    let text: PlainText

    /// Checks all parts of one submission.
    static func check(
        _ parts: [PreparedPart], against targets: RoundTargets
    ) throws(PartProblem) -> [CheckedPart] {
        guard !parts.isEmpty else { throw .noParts }
        guard parts.count <= partLimit else {
            throw .tooManyParts(limit: partLimit, count: parts.count)
        }
        var checked: [CheckedPart] = []
        var bytes = 0
        for (index, part) in parts.enumerated() {
            let good = try check(part, number: index + 1, against: targets)
            bytes += good.text.text.utf8.count
            checked.append(good)
        }
        guard bytes <= totalLimit else {
            throw .tooLongAltogether(limit: totalLimit, bytes: bytes)
        }
        return checked
    }

    private static func check(
        _ part: PreparedPart, number: Int, against targets: RoundTargets
    ) throws(PartProblem) -> CheckedPart {
        switch part.target {
        case .provision(let provision) where !targets.provisions.contains(provision):
            throw .unknownProvision(part: number, provision)
        case .question(let question) where !targets.questions.contains(question):
            throw .unknownQuestion(part: number, question)
        case .whole, .provision, .question: break
        }
        do throws(PlainText.Problem) {
            let text = try PlainText(checking: part.text, limit: textLimit)
            let language = part.language ?? LanguageDetection.likely(text.text)
            return CheckedPart(target: part.target, language: language, text: text)
        } catch {
            throw .text(part: number, error)
        }
    }
}
