import Canon
import Records

extension HTML {
    /// Writes how a provision is called: its printed number and its heading, or the first words
    /// of its text where it has no heading.
    mutating func provisionName(_ content: ProvisionContent) {
        let language = language
        if !content.number.isEmpty {
            element("bdi", .class("provision-number"), .dir(.ltr), text: content.number)
        }
        if !content.heading.isEmpty {
            if !content.number.isEmpty { raw(" ") }
            write(Inline.texts(content.heading, language))
        } else if content.number.isEmpty {
            write(Inline.texts(content.body.opening, language))
        }
    }
}

extension ProvisionContent {
    /// The name without markup, for titles and the way back.
    func plainName(_ language: PageLanguage) -> String {
        let heading = (heading.isEmpty ? body.opening : heading).plain(language)
        return number.isEmpty ? heading : heading.isEmpty ? number : "\(number) \(heading)"
    }
}

extension Texts {
    /// The first words, where a text must stand for a missing heading.
    var opening: Texts {
        Texts(
            versions.map { version in
                let words = version.text.split(separator: " ", maxSplits: 8)
                let shown = words.prefix(8).joined(separator: " ")
                return Version(version.language, words.count > 8 ? shown + " …" : shown)
            })
    }
}
