/// One text in one or more languages, sorted by language tag.
public struct Texts: Sendable, Equatable {
    /// A text in one language.
    public struct Version: Sendable, Equatable {
        /// The language.
        public let language: LanguageTag
        /// The text, never normalised.
        public let text: String

        /// A text in a language.
        public init(_ language: LanguageTag, _ text: String) {
            self.language = language
            self.text = text
        }

        public static func == (left: Version, right: Version) -> Bool {
            left.language == right.language && left.text.hasSameBytes(as: right.text)
        }
    }

    /// The versions, by language, each language once.
    public let versions: [Version]

    /// Texts; empty ones are left out, and of two in one language the last counts.
    public init(_ versions: [Version]) {
        var kept: [Version] = []
        for version in versions where !version.text.isEmpty {
            kept.removeAll { $0.language == version.language }
            kept.append(version)
        }
        self.versions = kept.sorted { $0.language < $1.language }
    }

    /// English and Urdu.
    public init(en: String = "", ur: String = "") {
        self.init([Version(.english, en), Version(.urdu, ur)])
    }

    /// Nothing in any language.
    public static let none = Texts([Version]())

    /// Whether there is no text at all.
    public var isEmpty: Bool { versions.isEmpty }

    /// The text in exactly this language.
    public subscript(language: LanguageTag) -> String? {
        versions.first { $0.language == language }?.text
    }

    /// The text in this language, else English, else the first there is.
    public func best(for language: LanguageTag) -> Version? {
        versions.first { $0.language == language }
            ?? versions.first { $0.language == .english } ?? versions.first
    }
}
