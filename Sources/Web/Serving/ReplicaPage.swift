import HTTPTypes
import Hummingbird
import Store

/// What a mirror or a copy answers where only the operator's own site can: forms, receipts, desk.
enum ReplicaPage {
    static func response(_ wanted: PageRequest, status: HTTPResponse.Status) throws -> Response {
        let html = try wanted.site.store.read { database in
            let shell = try wanted.shell(.replicaTitle, section: nil, in: database)
            let address = try MirrorStanding.read(database)?.address
            return shell.page { html in
                html.element("h1", words: .replicaTitle)
                html.lead(.words(.replicaLead))
                html.element("p", words: .replicaAbsent)
                guard let address else { return html.emptyState(.originalUnknown) }
                html.buttons { html in
                    html.linkButton(
                        .goToOriginal, href: address + wanted.language.href(wanted.path))
                }
            }
        }
        return PageAnswer.page(html, status: status).response
    }
}
