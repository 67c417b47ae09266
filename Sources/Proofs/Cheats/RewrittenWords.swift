import Canon
import Records

/// Other words put into somebody's mouth.
public struct RewrittenWords: Cheat {
    private let strength: CheatStrength

    /// The cheat in a strength.
    public init(_ strength: CheatStrength) { self.strength = strength }

    public var name: String { "rewritten-words-\(strength.rawValue)" }

    public var sentence: String {
        switch strength {
        case .careless: "The words of a submission are replaced where they are shown."
        case .thorough:
            "The words of a submission are replaced, the commitment in its entry too, and "
                + "everything is signed again."
        }
    }

    public func apply(to copy: inout LogCopy) throws -> Exposure {
        let found = copy.disclosures.firstIndex { $0.disclosure.value.text?.isEmpty == false }
        guard let found, let words = copy.disclosures[found].disclosure.value.text else {
            throw CheatError.noTarget("no words are disclosed")
        }
        let line = copy.disclosures[found]
        let forged = Disclosure(
            salt: line.disclosure.salt, value: .string(Self.praise(words.unicodeScalars.count)))
        copy.disclosures[found] = DisclosureLine(
            entry: line.entry, member: line.member, disclosure: forged)
        let (index, field) = (Int(line.entry), "fact." + line.member)
        guard strength == .thorough else {
            return Exposure(.bundle, .disclosure, entry: index, field: field)
        }
        try copy.replace(field, of: index, with: .string(forged.commitment.digest.hex))
        try copy.refreshConsequences()
        try copy.reseal()
        return Exposure(.keptEarlier, .ledger, entry: index, field: field)
    }

    /// As long as the words it replaces, so that lengths and quotations still fit.
    private static func praise(_ length: Int) -> String {
        let phrase = Array("This policy is excellent. ".unicodeScalars)
        var text = String.UnicodeScalarView()
        for position in 0..<length { text.append(phrase[position % phrase.count]) }
        return String(text)
    }
}
