/// What is wrong with an officer's text.
public enum TextsProblem: Error, Hashable, Sendable {
    /// No language has a text.
    case missing
    /// The text in this language is not acceptable.
    case unfit(LanguageTag, PlainText.Problem)
}

extension Texts {
    /// These texts with every language checked as plain text of at most `limit` bytes.
    ///
    /// A `Result`, because callers put the problem into their own refusal.
    public func checked(limit: Int, isRequired: Bool = true) -> Result<Texts, TextsProblem> {
        if isRequired, isEmpty { return .failure(.missing) }
        var kept: [Texts.Version] = []
        for version in versions {
            do throws(PlainText.Problem) {
                let plain = try PlainText(checking: version.text, limit: limit)
                kept.append(Texts.Version(version.language, plain.text))
            } catch {
                return .failure(.unfit(version.language, error))
            }
        }
        return .success(Texts(kept))
    }
}
