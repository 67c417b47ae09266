import GRDB
import HTTPTypes
package import Hummingbird
import Ledger
import NIOCore
import Registrar
import Store

/// What a load balancer and an operator ask.
package struct Health {
    let router: Router<WebContext>
    let site: Site

    package init(router: Router<WebContext>, site: Site) {
        self.router = router
        self.site = site
    }

    package func register() {
        router.get("/healthz") { [site] _, _ in
            if let reason = await site.registrar.haltReason {
                return Self.answer(.serviceUnavailable, "writing has stopped: \(reason)\n")
            }
            return Self.answer(.ok, try site.store.read { try Self.lines(site, $0) })
        }
        router.get("/metrics") { [site] _, _ in
            Self.answer(
                .ok,
                site.metrics.exposition(extra: try site.store.read { try Self.gauges(site, $0) }))
        }
    }

    /// `ok`, what is the matter all the same, and how sure the newest checkpoint is.
    private static func lines(_ site: Site, _ database: Database) throws -> String {
        var first = "ok"
        if let refusal = try site.replicaNotice(in: database)?.refusal {
            first = "ok, but refused: \(refusal.kind.rawValue)"
        } else if case .waiting(let names) = site.registrar.condition {
            first = "ok, but writers wait for witnesses: \(names.joined(separator: ", "))"
        }
        guard let standing = try site.standing(in: database) else { return first + "\n" }
        return "\(first)\ncheckpoint \(standing.checkpoint.size) \(standing.finality.rawValue)\n"
    }

    private static func gauges(
        _ site: Site, _ database: Database
    ) throws -> [(name: String, help: String, value: Double)] {
        let standing = try site.standing(in: database)
        let published = standing?.checkpoint.size ?? 0
        let signed = try LogTables.newestCheckpoint(database)?.size ?? 0
        return [
            ("sanad_log_entries", "Entries in the log.", Double(try LogTables.size(database))),
            ("sanad_log_signed_entries", "Entries under a signed checkpoint.", Double(signed)),
            (
                "sanad_log_published_entries", "Entries under a published checkpoint.",
                Double(published)
            ),
            (
                "sanad_log_is_final", "Whether outside witnesses made the published one final.",
                standing?.finality == .final ? 1 : 0
            ),
            (
                "sanad_log_cosignatures", "Cosignatures over the published checkpoint.",
                Double(standing?.verdict?.cosignatures.count ?? 0)
            ),
            (
                "sanad_log_takes_commands", "Whether commands are taken.",
                site.registrar.condition == .open ? 1 : 0
            ),
        ]
    }

    private static func answer(_ status: HTTPResponse.Status, _ text: String) -> Response {
        Response(
            status: status,
            headers: [
                .contentType: "text/plain; version=0.0.4; charset=utf-8", .cacheControl: "no-store",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
