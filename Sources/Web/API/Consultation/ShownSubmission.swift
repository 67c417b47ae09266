import Canon
import Consultation
import Records
import Store

/// Where the words of a part are.
enum Availability: String, CaseIterable, Sendable {
    case isPublic = "public"
    case notPublic = "not_public"
    case erased
    case elsewhere
}

extension VaultWords.Shown {
    var availability: Availability {
        switch self {
        case .words: .isPublic
        case .notPublic: .notPublic
        case .erased: .erased
        case .elsewhere: .elsewhere
        }
    }

    /// The words, where they are public.
    var text: String? {
        if case .words(let text) = self { text } else { nil }
    }
}

/// A part with its words, where they are public.
struct ShownPart: Sendable {
    let part: PartSummary
    let shown: VaultWords.Shown
}

/// A submission with its words, where they are public.
struct ShownSubmission: Sendable {
    let summary: SubmissionSummary
    let parts: [ShownPart]

    init(_ summary: SubmissionSummary, _ texts: VaultWords) throws {
        self.summary = summary
        parts = try summary.parts.map {
            ShownPart(part: $0, shown: try texts.text(of: $0, in: summary))
        }
    }
}

/// A submission and all that followed from it.
struct ShownChain: Sendable {
    /// What one theme made of it.
    struct Link: Sendable {
        let theme: ThemeSummary
        let quotations: [ShownQuotation]
        let answers: [AnswerSummary]
        let changes: [ChangeMade]
    }

    let submission: ShownSubmission
    let links: [Link]
    let uniquePoint: UniquePoint?
    let uniqueChanges: [ChangeMade]

    init(_ chain: SubmissionChain, _ texts: VaultWords) throws {
        submission = try ShownSubmission(chain.submission, texts)
        links = try chain.links.map { link in
            Link(
                theme: link.theme,
                quotations: try link.members.map {
                    ShownQuotation(member: $0, shown: try texts.words(of: $0))
                },
                answers: link.answers, changes: link.changes)
        }
        uniquePoint = chain.uniquePoint
        uniqueChanges = chain.uniqueChanges
    }
}
