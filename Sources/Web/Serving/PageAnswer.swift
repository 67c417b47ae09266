import HTTPTypes
package import Hummingbird
import NIOCore

/// What a page handler gives back.
package enum PageAnswer: Sendable {
    /// A page with a status.
    case page(HTML, status: HTTPResponse.Status = .ok)
    /// Go there with GET: the act is done and can be reloaded.
    case seeOther(String, cookie: Cookie? = nil)

    /// The answer, for this reader alone: no cache keeps it.
    var response: Response {
        switch self {
        case .page(let html, let status):
            return Response(
                status: status,
                headers: [.contentType: Self.contentType, .cacheControl: "no-store"],
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: html.bytes)))
        case .seeOther(let path, let cookie):
            var response = Response(
                status: .seeOther, headers: [.location: path, .cacheControl: "no-store"])
            if let cookie { response.setCookie(cookie) }
            return response
        }
    }

    /// A public page, for every cache on the way.
    static func published(_ page: PageCache.Page, ifNoneMatch: String?) -> Response {
        let headers: HTTPFields = [
            .contentType: contentType, .eTag: page.tag,
            .cacheControl: "public, max-age=5, stale-while-revalidate=60",
        ]
        if ifNoneMatch == page.tag { return Response(status: .notModified, headers: headers) }
        return Response(
            status: .ok, headers: headers, body: ResponseBody(byteBuffer: page.bytes))
    }

    private static let contentType = "text/html; charset=utf-8"
}

/// Entity tags of served bytes.
enum EntityTag {
    /// A strong tag: FNV-1a over the bytes, 64 bits. It names a version to a cache, it proves
    /// nothing, so a cryptographic hash of every page would be wasted.
    static func of(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return "\"" + String(hash, radix: 36) + "-" + String(bytes.count, radix: 36) + "\""
    }
}
