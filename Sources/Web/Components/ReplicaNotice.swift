import Canon
import Store

/// What every page of a mirror or a copy says: whose record it shows, as of when, and whether the
/// original was caught showing something else.
package struct ReplicaNotice: Sendable {
    let isMirror: Bool
    /// Name of the original log.
    let origin: String
    /// Web address of the original site.
    let address: String?
    let asOf: Instant?
    let refusal: MirrorRefusal?

    /// The sentence about what this is.
    private func sentence(_ language: PageLanguage) -> Words {
        guard let asOf else { return .mirrorStarting(origin) }
        let time = PageTime.karachi.minute(asOf, language)
        return isMirror ? .mirror(of: origin, asOf: time) : .copy(of: origin, asOf: time)
    }

    /// Writes the notice; the refusal, if any, below it.
    func write(to html: inout HTML) {
        let language = html.language
        html.element("div", .class("banner banner--replica"), Attribute("role", "note")) { html in
            html.element("p", .class("banner__text")) { html in
                html.element(
                    "strong", .class("banner__tag"),
                    words: isMirror ? .mirrorTag : .copyTag)
                html.raw(" ")
                html.text(sentence(language))
                if let address {
                    html.raw(" ")
                    html.element("a", .href(address + "/"), words: .originalSite)
                }
            }
            if let refusal {
                html.element("p", .class("banner__text")) { html in
                    html.element("strong") { html in
                        let time = PageTime.karachi.minute(refusal.at, language)
                        html.text(.refused(refusal.kind, size: Int(refusal.size), at: time))
                    }
                }
            }
        }
    }
}
