package import Canon
package import Records

/// One part of what somebody says, as it came in.
package struct PreparedPart: Sendable {
    /// What the part speaks to.
    package enum Target: Hashable, Sendable {
        case whole
        case provision(ID<Provision>)
        case question(ID<Question>)
    }

    /// What it speaks to.
    package let target: Target
    /// The words, not yet checked.
    package let text: String
    /// The language, where the author or the file says so.
    package let language: LanguageTag?

    package init(_ target: Target = .whole, text: String, language: LanguageTag? = nil) {
        self.target = target
        self.text = text
        self.language = language
    }
}

/// Why the parts of a submission are refused. Parts are counted from 1, as people see them.
package enum PartProblem: Error, Hashable, Sendable {
    case noParts
    case tooManyParts(limit: Int, count: Int)
    case text(part: Int, PlainText.Problem)
    case tooLongAltogether(limit: Int, bytes: Int)
    case unknownProvision(part: Int, ID<Provision>)
    case unknownQuestion(part: Int, ID<Question>)
}

/// What a submission to a round may speak to.
package struct RoundTargets: Sendable {
    /// Categories of the consultation.
    package let categories: Set<ID<StakeholderCategory>>
    /// Questions of the round.
    package let questions: Set<ID<Question>>
    /// Those provisions of the round's version that were asked about.
    package let provisions: Set<ID<Provision>>

    package init(
        categories: Set<ID<StakeholderCategory>>, questions: Set<ID<Question>>,
        provisions: Set<ID<Provision>>
    ) {
        self.categories = categories
        self.questions = questions
        self.provisions = provisions
    }
}

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
            let language = part.language ?? LanguageGuess.language(of: text.text)
            return CheckedPart(target: part.target, language: language, text: text)
        } catch {
            throw .text(part: number, error)
        }
    }
}
