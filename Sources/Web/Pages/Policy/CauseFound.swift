import Canon
import Consultation
import GRDB
import Policy
import Records

/// Why a text was changed, with what stands behind it.
enum CauseFound {
    /// A theme was answered: all its answers, oldest first, and the one that was the cause.
    case answer(AnswerSummary, ThemeSummary, earlier: [AnswerSummary])
    /// A single submission made a point nobody else made.
    case uniquePoint(UniquePoint)
    /// A slip was mended.
    case correction(Texts)
    /// An authority decided outside the consultation.
    case decision(Texts)

    /// The round that the cause comes from.
    var round: RoundKey? {
        switch self {
        case .answer(_, let theme, _): theme.key
        case .uniquePoint(let point): point.key
        case .correction, .decision: nil
        }
    }

    /// What a recorded cause leads to; an entry that nothing is known of explains nothing and is
    /// left out here, and the check of the record names it.
    static func all(
        of causes: [Cause], _ consultations: ConsultationQueries
    ) throws -> [CauseFound] {
        try causes.compactMap { cause in
            switch cause.type {
            case .correction: return .correction(cause.note)
            case .decision: return .decision(cause.note)
            case .uniquePoint:
                return try cause.entry.flatMap { try consultations.uniquePoint(markedBy: $0) }
                    .map { .uniquePoint($0) }
            case .answer:
                guard let entry = cause.entry, let answer = try consultations.answer(entry),
                    let theme = try consultations.theme(answer.theme)
                else { return nil }
                let earlier = try consultations.answers(answer.theme).filter {
                    $0.entry < entry
                }
                return .answer(answer, theme, earlier: earlier)
            }
        }
    }
}

extension HTML {
    /// Writes causes as a list of a line each, with links to what explains them.
    mutating func causes(_ causes: [CauseFound]) {
        guard !causes.isEmpty else {
            element("p", words: .noCauseNeeded)
            return
        }
        element("ul", .class("causes")) { html in
            for cause in causes { html.element("li") { $0.cause(cause) } }
        }
    }

    private mutating func cause(_ cause: CauseFound) {
        let language = language
        let address = PolicyAddress(language)
        switch cause {
        case .answer(let answer, let theme, _):
            element("span", words: .causeAnswer)
            raw(" ")
            link(theme.title, href: address.theme(theme.theme))
            raw(" ")
            write(Tag.decision(answer.answer))
            raw(" ")
            write(Inline.entry(UInt64(answer.entry), language))
        case .uniquePoint(let point):
            element("span", words: .causeUniquePoint)
            raw(" ")
            link(point.point, href: address.submission(point.submission))
            raw(" ")
            write(Inline.entry(UInt64(point.entry), language))
        case .correction(let note):
            element("strong", words: .becauseOfCorrection)
            raw(" ")
            write(Inline.texts(note, language))
        case .decision(let note):
            element("strong", words: .becauseOfDecision)
            raw(" ")
            write(Inline.texts(note, language))
        }
    }
}

extension WordDifference {
    /// The runs as the page's component takes them.
    var shown: [DiffRun] {
        runs.map { run in
            switch run.kind {
            case .kept: DiffRun(.same, run.text)
            case .deleted: DiffRun(.deleted, run.text)
            case .inserted: DiffRun(.inserted, run.text)
            }
        }
    }
}

extension HTML {
    /// Writes a text before and after, side by side where there is room, the words that went
    /// marked in the one and those that came in the other.
    mutating func beforeAndAfter(_ difference: WordDifference, language tag: String) {
        let runs = difference.shown
        element("div", .class("before-after")) { html in
            if runs.contains(where: { $0.kind != .inserted }) {
                html.element("div", .class("before-after__side")) { html in
                    html.element("p", .class("label"), words: .before)
                    html.diff(runs.filter { $0.kind != .inserted }, language: tag)
                }
            }
            if runs.contains(where: { $0.kind != .deleted }) {
                html.element("div", .class("before-after__side before-after__side--after")) {
                    html in
                    html.element("p", .class("label"), words: .after)
                    html.diff(runs.filter { $0.kind != .deleted }, language: tag)
                }
            }
        }
    }
}
