import HTTPTypes
package import Hummingbird
import NIOCore

/// What a page handler gives back.
package enum PageAnswer: Sendable {
    /// A page with a status.
    case page(HTML, status: HTTPResponse.Status = .ok)
    /// Go there with GET: the act is done and can be reloaded.
    case seeOther(String, cookie: Cookie? = nil)

    func response(isPrivate: Bool, ifNoneMatch: String?) -> Response {
        switch self {
        case .page(let html, let status):
            return Self.document(
                html.bytes, status: status, isPrivate: isPrivate, ifNoneMatch: ifNoneMatch)
        case .seeOther(let path, let cookie):
            var response = Response(
                status: .seeOther, headers: [.location: path, .cacheControl: "no-store"])
            if let cookie { response.setCookie(cookie) }
            return response
        }
    }

    private static func document(
        _ bytes: [UInt8], status: HTTPResponse.Status, isPrivate: Bool, ifNoneMatch: String?
    ) -> Response {
        var headers: HTTPFields = [.contentType: "text/html; charset=utf-8"]
        if isPrivate || status != .ok {
            headers[.cacheControl] = "no-store"
        } else {
            let tag = EntityTag.of(bytes)
            headers[.eTag] = tag
            headers[.cacheControl] = "public, max-age=5, stale-while-revalidate=60"
            if ifNoneMatch == tag { return Response(status: .notModified, headers: headers) }
        }
        return Response(
            status: status, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
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
