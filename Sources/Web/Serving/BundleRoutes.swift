import GRDB
import HTTPTypes
import Hummingbird
import Ledger
import NIOCore
import Proofs
import Registrar
import Store

/// The whole public log as one file.
struct BundleRoutes {
    let router: Router<WebContext>
    let site: Site

    func register() {
        router.get("/log/bundle.tar") { [site] _, _ in
            Response(
                status: .ok,
                headers: [
                    .contentType: "application/x-tar", .cacheControl: "no-cache",
                    .contentDisposition: "attachment; filename=\"sanad-bundle.tar\"",
                ],
                body: ResponseBody { writer in
                    var bundle = try Bundle(of: site)
                    while let piece = try bundle.next() {
                        try await writer.write(ByteBuffer(bytes: piece))
                    }
                    try await writer.finish(nil)
                })
        }
    }
}

/// The public log packed as a deterministic tar: the layout of `/log/` at its root. Handed out
/// file by file, so that a large log is never in memory whole.
package struct Bundle {
    private let site: Site
    private let log: PublicLog?
    private var waiting: [String]
    private var tar = TarWriter()
    private var isEnded = false

    package init(of site: Site) throws {
        self.site = site
        let (log, paths) = try site.store.read { database in
            let log = try PublicLog.newest(in: database)
            return (log, try log?.paths(in: database) ?? [])
        }
        self.log = log
        // A log without a first entry still says which key it would be checked by.
        let key = paths.contains(LogLayout.verifierKey) ? [] : [LogLayout.verifierKey]
        waiting = (paths + key).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.reversed()
    }

    /// The next piece of the archive; `nil` behind its end.
    package mutating func next() throws -> [UInt8]? {
        while let path = waiting.popLast() {
            var bytes = try site.store.read {
                try log?.file(path, in: $0, vault: site.store.vault)
            }
            if bytes == nil, path == LogLayout.verifierKey {
                bytes = Array((site.registrar.verifierKey.text + "\n").utf8)
            }
            if let bytes { return try tar.file(LogFile(path, bytes)) }
        }
        guard !isEnded else { return nil }
        isEnded = true
        return tar.end
    }

    /// The whole archive.
    package static func bytes(of site: Site) throws -> [UInt8] {
        var bundle = try Bundle(of: site)
        var archive: [UInt8] = []
        while let piece = try bundle.next() { archive += piece }
        return archive
    }
}
