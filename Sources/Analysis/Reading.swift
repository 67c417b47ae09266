package import Canon

/// A text to be read by a machine.
package struct Reading: Hashable, Sendable {
    /// Its place in the list that is read, from 0.
    package let id: Int
    /// Its language, `und` where that is not known.
    package let language: LanguageTag
    /// The text as it was sent.
    package let text: String

    /// A reading from its members.
    package init(id: Int, language: LanguageTag, text: String) {
        self.id = id
        self.language = language
        self.text = text
    }
}
