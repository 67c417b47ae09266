import HTTPTypes
import Hummingbird
import Store

/// What a mirror or a copy answers where only the operator's own site can: forms, receipts, desk.
enum ReplicaPage {
    /// Where links of a copy lead that have no page in it.
    static let elsewhere = "/elsewhere"

    static func response(_ wanted: PageRequest, status: HTTPResponse.Status) throws -> Response {
        let isElsewhere = wanted.path == elsewhere
        let title: Words = isElsewhere ? .elsewhereTitle : .replicaTitle
        let html = try wanted.site.store.read { database in
            let shell = try wanted.shell(title, section: nil, in: database)
            let address = try MirrorStanding.read(database)?.address
            return shell.page { html in
                html.element("h1", words: title)
                html.lead(.words(isElsewhere ? .elsewhereLead : .replicaLead))
                if isElsewhere {
                    html.element("p", words: .elsewhereVerify)
                    html.codeBlock("sanad-verify log")
                }
                html.element("p", words: .replicaAbsent)
                guard let address else { return html.emptyState(.originalUnknown) }
                let path = isElsewhere ? "/" : wanted.path
                html.buttons { html in
                    html.linkButton(.goToOriginal, href: address + wanted.language.href(path))
                }
            }
        }
        return PageAnswer.page(html, status: status).response
    }
}
