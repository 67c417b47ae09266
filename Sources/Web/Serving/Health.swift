import HTTPTypes
package import Hummingbird
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
            let refusal = try site.store.read { try site.replicaNotice(in: $0) }?.refusal
            return Self.answer(
                .ok, refusal.map { "ok, but refused: \($0.kind.rawValue)\n" } ?? "ok\n")
        }
        router.get("/metrics") { [site] _, _ in
            let (entries, signed) = try site.store.read { database in
                (
                    try LogTables.size(database),
                    try LogTables.newestCheckpoint(database)?.size ?? 0
                )
            }
            let text = site.metrics.exposition(extra: [
                ("sanad_log_entries", "Entries in the log.", Double(entries)),
                ("sanad_log_signed_entries", "Entries under a signed checkpoint.", Double(signed)),
            ])
            return Self.answer(.ok, text)
        }
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
