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
