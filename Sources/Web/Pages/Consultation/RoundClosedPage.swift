import Canon
import Consultation
import GRDB
import Records

/// What somebody sees who comes before or after a round; words that were written are not lost.
enum RoundClosedPage {
    static func page(
        _ place: CommentPlace, keeping draft: CommentDraft?, _ wanted: PageRequest,
        _ database: Database
    ) throws -> HTML {
        let language = wanted.language
        let round = place.round
        let isEarly = place.now < round.opensAt
        var shell = try wanted.shell(.roundClosedTitle, section: .consultations, in: database)
        shell.path = ConsultationAddress.path(round.key) + "/comment"
        return shell.page { html in
            html.element("h1", words: .roundClosedTitle)
            html.lead(.words(isEarly ? .roundNotOpenYet : .roundClosed))
            html.summaryList([
                SummaryRow(
                    .words(.roundOpensAt),
                    .text(PageTime.karachi.minute(round.opensAt, language))),
                SummaryRow(
                    .words(.roundClosesAt),
                    .text(PageTime.karachi.minute(round.closesAt, language))),
            ])
            if let draft, !draft.text.isEmpty {
                html.notice { $0.element("p", words: .keepYourWords) }
                html.textField(
                    TextField(
                        CommentDraft.Field.text, label: .words(.commentYourWords),
                        value: draft.text, rows: 10))
            }
            html.buttons { html in
                html.linkButton(
                    .goToTheRound, href: ConsultationAddress(language).round(round.key))
            }
        }
    }
}
