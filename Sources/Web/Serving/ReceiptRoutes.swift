import GRDB
import HTTPTypes
import Hummingbird
import Ledger
import NIOCore
import Registrar
import Store

/// Receipts for single entries in both forms, the entry's bytes, and signed checkpoints.
struct ReceiptRoutes {
    let router: Router<WebContext>
    let site: Site

    func register() {
        router.get("/log/receipts/{index}.tlog-proof") { [site] _, context in
            guard let handed = try Self.handed(context, site) else { return Self.absent }
            return Self.file(
                handed.receipt.bytes, "\(handed.receipt.index).\(Receipt.fileExtension)",
                "text/plain; charset=utf-8")
        }
        router.get("/log/receipts/{index}.cose") { [site] _, context in
            guard let handed = try Self.handed(context, site) else { return Self.absent }
            guard let cose = try handed.cose(site) else {
                return try Self.elsewhere(handed.receipt.index, site)
            }
            return Self.file(
                cose.bytes, "\(cose.index).\(COSEReceipt.fileExtension)", COSEReceipt.mediaType)
        }
        router.get("/log/receipts/{index}.json") { [site] _, context in
            guard let handed = try Self.handed(context, site) else { return Self.absent }
            return Self.file(
                handed.entry, "\(handed.receipt.index).json", "application/json")
        }
        router.get("/log/checkpoints/:size") { [site] _, context in
            guard let size = Self.number("size", context),
                let stored = try site.store.read({ try LogTables.checkpoint(size: size, $0) })
            else { return LogFiles.absent("no checkpoint of that size was signed") }
            return LogFiles.text(stored.note, cache: "no-cache")
        }
    }

    private static let absent = LogFiles.absent(
        "no checkpoint covers that entry; ask again in a second")

    /// Only the operator's own site can sign a receipt in the form of COSE: a mirror knows where
    /// that is.
    private static func elsewhere(_ index: UInt64, _ site: Site) throws -> Response {
        let original = try site.store.read { try site.replicaNotice(in: $0) }
        guard let original, original.isMirror, let address = original.address else {
            return LogFiles.absent(
                "this form takes a signature of the log's key over more than one entry; "
                    + "the tlog-proof is here")
        }
        return Response(
            status: .seeOther,
            headers: [.location: "\(address)/log/receipts/\(index).\(COSEReceipt.fileExtension)"])
    }

    private static func handed(_ context: WebContext, _ site: Site) throws -> HandedReceipt? {
        guard let index = number("index", context) else { return nil }
        return try site.store.read { try HandedReceipt(of: index, site, $0) }
    }

    /// A number in plain digits, small enough for the database.
    private static func number(_ name: String, _ context: WebContext) -> UInt64? {
        guard let text = context.parameters.get(name), let number = UInt64(text),
            String(number) == text, number <= UInt64(Int64.max)
        else { return nil }
        return number
    }

    /// A file to keep: what opens commitments may be erased later, so no cache holds it.
    private static func file(_ bytes: [UInt8], _ name: String, _ type: String) -> Response {
        var response = LogFiles.octets(bytes, cache: "no-cache", type: type)
        response.headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        return response
    }
}
