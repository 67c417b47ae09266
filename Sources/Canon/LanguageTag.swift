/// The language of a text: a lower-case subset of BCP 47 (`en`, `ur`, `ur-latn`).
public struct LanguageTag: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The tag as written.
    public let text: String

    /// A tag, or `nil` when the text is not two or three letters with optional subtags.
    public init?(_ text: String) {
        let subtags = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = subtags.first, (2...3).contains(first.utf8.count), subtags.count <= 3,
            first.utf8.allSatisfy({ (0x61...0x7A).contains($0) }),
            subtags.dropFirst().allSatisfy({ subtag in
                (2...8).contains(subtag.utf8.count)
                    && subtag.utf8.allSatisfy {
                        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
                    }
            })
        else { return nil }
        self.text = text
    }

    private init(known text: String) { self.text = text }

    /// English.
    public static let english = LanguageTag(known: "en")
    /// Urdu in Arabic script.
    public static let urdu = LanguageTag(known: "ur")
    /// Urdu in Latin script, as people type it on phones.
    public static let romanUrdu = LanguageTag(known: "ur-latn")
    /// Language not determined (ISO 639-2 `und`).
    public static let undetermined = LanguageTag(known: "und")

    public var description: String { text }

    public static func < (left: LanguageTag, right: LanguageTag) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}
