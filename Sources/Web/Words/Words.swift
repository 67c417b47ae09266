/// One whole sentence of the interface, in every language of the pages.
///
/// Both languages stand side by side, so a sentence without Urdu does not compile, and a test
/// reads these files to hold spelling and punctuation. To add an area, add a file
/// `Words+Area.swift` with an extension; a sentence with arguments is a `static func`. Sentences
/// are never joined from fragments, because word order differs.
package struct Words: Sendable, Hashable {
    package let en: String
    package let ur: String

    package init(en: String, ur: String) {
        self.en = en
        self.ur = ur
    }

    package func `in`(_ language: PageLanguage) -> String {
        switch language {
        case .en: en
        case .ur: ur
        }
    }
}
