/// Which way a run of text is set.
package enum WritingDirection: String, Sendable {
    case ltr, rtl, auto

    /// Languages commonly written from right to left when the tag names no script.
    ///
    /// Urdu, Arabic, Persian, Pashto, Sindhi, Western Punjabi, Saraiki, Balochi, Brahui,
    /// Kashmiri, Kurdish (Central), Uyghur, Hebrew, Yiddish, Divehi, Khowar, Shina, Hindko.
    private static let rightToLeft = [
        "ur", "ar", "fa", "ps", "sd", "pnb", "skr", "bal", "brh", "ks", "ckb", "ug", "he", "yi",
        "dv", "khw", "scl", "hno", "hnd",
    ]

    /// The direction of a language tag such as `ur`, `pa-Arab` or `ur-Latn-PK`.
    ///
    /// A script in the tag decides; without one the language does.
    package init(languageTag: String) {
        let parts = languageTag.lowercased().split(separator: "-")
        if let script = parts.dropFirst().first(where: { $0.count == 4 }) {
            self = ["arab", "aran", "hebr", "thaa"].contains(String(script)) ? .rtl : .ltr
        } else {
            self = Self.rightToLeft.contains(parts.first.map(String.init) ?? "") ? .rtl : .ltr
        }
    }
}
