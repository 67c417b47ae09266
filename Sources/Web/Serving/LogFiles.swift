import Canon
import Foundation
import GRDB
import HTTPTypes
package import Hummingbird
import Ledger
import NIOCore
import Registrar
import Store

/// The public log as files (C2SP tlog-tiles): checkpoint, tiles, entry bundles, and the
/// disclosures beside them. They are derived from `log_` at each request; what is immutable says so.
package struct LogFiles {
    let router: Router<WebContext>
    let site: Site

    package init(router: Router<WebContext>, site: Site) {
        self.router = router
        self.site = site
    }

    package func register() {
        router.get("/log/checkpoint") { [site] _, _ in
            guard let stored = try site.store.read({ try LogTables.publishedCheckpoint($0) }) else {
                return Self.absent("no checkpoint was published yet; ask again in a second")
            }
            return Self.text(stored.note, cache: "public, max-age=1")
        }
        router.get("/log/vkey") { [site] _, _ in
            Self.text(
                try Self.file(LogLayout.verifierKey, site)
                    ?? site.registrar.verifierKey.text + "\n", cache: "public, max-age=300")
        }
        router.get("/log/rotations/**") { [site] request, _ in
            let path = String(request.uri.path.dropFirst("/log/".count))
            guard let note = try Self.file(path, site) else {
                return Self.absent("no change of the log's key at that entry joins two keys")
            }
            return Self.text(note, cache: "public, max-age=31536000, immutable")
        }
        router.get("/log/tile/**") { [site] request, _ in
            try Self.tile(String(request.uri.path.dropFirst("/log/".count)), site)
        }
        router.get("/log/disclosures/**") { [site] request, _ in
            try Self.disclosures(String(request.uri.path.dropFirst("/log/".count)), site)
        }
    }

    private static func file(_ path: String, _ site: Site) throws -> String? {
        try site.store.read {
            try PublicLog.newest(in: $0)?.file(path, in: $0, vault: site.store.vault)
        }.map { String(decoding: $0, as: UTF8.self) }
    }

    private static func tile(_ path: String, _ site: Site) throws -> Response {
        let bytes = try site.store.read {
            try PublicLog.newest(in: $0)?.file(path, in: $0, vault: site.store.vault)
        }
        guard let bytes else { return absent("no such tile in the published tree") }
        return octets(bytes, cache: "public, max-age=31536000, immutable")
    }

    /// Disclosures may be withdrawn by erasure, so they are not immutable.
    private static func disclosures(_ path: String, _ site: Site) throws -> Response {
        let bytes = try site.store.read {
            try PublicLog.newest(in: $0)?.file(path, in: $0, vault: site.store.vault)
        }
        guard let bytes else { return absent("no disclosures there") }
        return octets(bytes, cache: "no-cache", type: "application/jsonl; charset=utf-8")
    }

    static func text(_ text: String, cache: String) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: cache],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }

    static func octets(
        _ bytes: [UInt8], cache: String, type: String = "application/octet-stream"
    ) -> Response {
        Response(
            status: .ok, headers: [.contentType: type, .cacheControl: cache],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    static func absent(_ why: String) -> Response {
        Response(
            status: .notFound, headers: [.contentType: "text/plain; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: why + "\n")))
    }
}
