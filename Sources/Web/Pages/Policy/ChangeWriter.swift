import Canon
import Consultation
import Policy
import Records

/// Writes one change between two versions: what sort, which words, why, and where it is recorded.
struct ChangeWriter {
    let request: PolicyRequest
    let recorded: RecordedChanges
    /// The newer version.
    let version: Int

    func write(_ change: ProvisionChange, to html: inout HTML) {
        let content = change.content
        html.element("section", .id(content.provision.text), .class("change")) { html in
            html.element("h3", .class("change__title")) { html in
                html.element(
                    "a", .href(request.address.provision(content.provision, request.id))
                ) { $0.provisionName(content) }
            }
            html.element("p", .class("tags")) { html in
                for shape in ChangeShape.shapes(of: change.kinds) { html.changeTag(shape) }
            }
            places(change, &html)
            words(change, &html)
            responsibility(change, &html)
            record(change, &html)
        }
    }

    /// Numbers and kin: where it stood, and what it was split or merged from.
    private func places(_ change: ProvisionChange, _ html: inout HTML) {
        if change.kinds.contains(.renumbered), let old = change.old, let new = change.new {
            html.element("p", words: .renumberedFrom(old.number, to: new.number))
        }
        if change.kinds.contains(.moved) { html.element("p", words: .movedSentence) }
        relatives(change.from, .derivedFrom, &html)
        relatives(change.into, .carriedTo, &html)
    }

    private func relatives(
        _ provisions: [ID<Provision>], _ words: Words, _ html: inout HTML
    ) {
        guard !provisions.isEmpty else { return }
        html.element("p") { html in
            html.text(words)
            for provision in provisions {
                html.raw(" ")
                html.element(
                    "a", .href(request.address.provision(provision, request.id)), .dir(.ltr),
                    text: provision.text)
            }
        }
    }

    /// The page's language first; the other one can be opened below.
    private func words(_ change: ProvisionChange, _ html: inout HTML) {
        let all = change.rewordings
        let own = all.filter { $0.language == request.language.tag }
        let others = all.filter { $0.language != request.language.tag }
        for rewording in own { write(rewording, &html) }
        guard !others.isEmpty else { return }
        html.element("details") { html in
            html.element("summary", words: .inTheOtherLanguage)
            for rewording in others { write(rewording, &html) }
        }
    }

    private func write(_ rewording: Rewording, _ html: inout HTML) {
        switch rewording.part {
        case .heading: html.element("p", .class("label"), words: .headingOfProvision)
        case .body: html.element("p", .class("label"), words: .textOfProvision)
        case .objective: html.element("p", .class("label"), words: .objectiveOfProvision)
        }
        html.beforeAndAfter(rewording.difference, language: rewording.language.text)
    }

    private func responsibility(_ change: ProvisionChange, _ html: inout HTML) {
        guard change.kinds.contains(.responsibility), let old = change.old, let new = change.new
        else { return }
        let fields: [(Words, String, String)] = [
            (.owner, old.owner, new.owner), (.due, old.due, new.due),
            (
                .indicators, old.indicators.joined(separator: ", "),
                new.indicators.joined(separator: ", ")
            ),
        ]
        for (words, before, after) in fields where !before.hasSameBytes(as: after) {
            html.element("p", .class("label"), words: words)
            // Roles and dates are written in one language for all readers.
            html.beforeAndAfter(WordDifference(old: before, new: after), language: "en")
        }
    }

    private func record(_ change: ProvisionChange, _ html: inout HTML) {
        var facts = recorded.changes(of: change.content.provision)
        if let old = change.old, old.provision != change.content.provision {
            facts += recorded.changes(of: old.provision)
        }
        html.element("p", .class("label"), words: .whyItChanged)
        html.causes(facts.flatMap { recorded.causes(of: $0) })
        html.entryLinks(facts.map(\.entry))
    }
}
