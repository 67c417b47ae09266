package import Canon
package import Records

/// Disagrees with what a machine put out. Anybody may, without an account.
///
/// The caller draws the receipt code (`registrar.random(10)`) and shows it to the author once: only
/// its digest is stored, so nobody can look it up again.
package struct RaiseObjection: Command {
    package static let roles: [Actor.Role] = [.anyone]
    /// Most bytes of the words.
    package static let textLimit = 10_000

    package enum Refusal: Error, Hashable, Sendable {
        case unknownAnalysis
        case unknownSuggestion(Int)
        case text(PlainText.Problem)
    }

    let analysis: AnalysisID
    private let suggestion: Int?
    private let text: String
    private let language: LanguageTag
    private let code: ReceiptCode

    /// - Parameter suggestion: number of the suggestion it is about; none for the whole.
    package init(
        to analysis: AnalysisID, suggestion: Int? = nil, text: String, language: LanguageTag,
        code: ReceiptCode
    ) {
        self.analysis = analysis
        self.suggestion = suggestion
        self.text = text
        self.language = language
        self.code = code
    }

    package func decide(
        _ state: AnalysisStanding?, in moment: inout Moment
    ) throws(Refusal) -> Decision {
        guard let standing = state else { throw .unknownAnalysis }
        if let suggestion, !(0..<standing.suggestions).contains(suggestion) {
            throw .unknownSuggestion(suggestion)
        }
        let words = try checkedText()
        let disclosure = moment.seal(.string(words.text))
        let fact = ObjectionRaised(
            objection: moment.id("o"), analysis: analysis, suggestion: suggestion,
            receivedHour: moment.now.hour, language: language, length: words.scalarCount,
            text: disclosure.commitment, codeDigest: code.digest)
        return Decision(
            [fact],
            payloads: [
                Decision.Payload(
                    factOffset: 0, member: ObjectionMember.text, disclosure: disclosure)
            ])
    }

    private func checkedText() throws(Refusal) -> PlainText {
        do throws(PlainText.Problem) {
            return try PlainText(checking: text, limit: Self.textLimit)
        } catch {
            throw .text(error)
        }
    }
}

/// Path of the commitment to the words inside the fact.
enum ObjectionMember {
    static let text = "text"
}
