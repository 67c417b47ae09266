/// A page that says no: what happened, and what to do next.
package enum Problem: Int, CaseIterable, Sendable {
    case forbidden = 403
    case notFound = 404
    case conflict = 409
    case unprocessable = 422
    case tooMany = 429
    case unavailable = 503

    package var title: Words {
        switch self {
        case .forbidden: .forbiddenTitle
        case .notFound: .notFoundTitle
        case .conflict: .conflictTitle
        case .unprocessable: .unprocessableTitle
        case .tooMany: .tooManyTitle
        case .unavailable: .unavailableTitle
        }
    }

    package var next: Words {
        switch self {
        case .forbidden: .forbiddenNext
        case .notFound: .notFoundNext
        case .conflict: .conflictNext
        case .unprocessable: .unprocessableNext
        case .tooMany: .tooManyNext
        case .unavailable: .unavailableNext
        }
    }

    /// Writes the whole page; `details` says what only this case knows.
    package func page(
        language: PageLanguage, path: String, details: (inout HTML) -> Void = { _ in }
    ) -> HTML {
        PageShell(title, language: language, path: path).page { html in
            html.element("h1", words: title)
            html.lead(.words(next))
            details(&html)
            html.buttons { html in
                html.linkButton(
                    .goToPolicies, href: language.href("/policies"), .secondary)
            }
        }
    }
}
