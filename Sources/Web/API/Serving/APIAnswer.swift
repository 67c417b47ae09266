import Canon
import HTTPTypes
import Hummingbird
import NIOCore

/// Answers of the API as HTTP has them.
enum APIAnswer {
    /// A body and what names it.
    static func document(
        _ bytes: [UInt8], to request: Request, type: String = "application/json"
    ) -> Response {
        let tag = EntityTag.of(bytes)
        var headers: HTTPFields = [
            .contentType: type, .eTag: tag,
            .cacheControl: "public, max-age=5, stale-while-revalidate=60",
            .accessControlAllowOrigin: "*",
        ]
        headers[.accessControlExposeHeaders] = "ETag"
        if request.headers[.ifNoneMatch] == tag {
            return Response(status: .notModified, headers: headers)
        }
        return Response(
            status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// Something was recorded.
    static func created(_ answer: APIRoute.Answer, _ status: HTTPResponse.Status) -> Response {
        var headers: HTTPFields = [.contentType: "application/json", .cacheControl: "no-store"]
        headers[.location] = answer.location
        return Response(
            status: status, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.value.canonicalBytes)))
    }

    /// There is no answer; anybody may read why.
    static func problem(_ problem: APIProblem, _ site: Site) -> Response {
        var headers: HTTPFields = [
            .contentType: "application/problem+json", .cacheControl: "no-store",
            .accessControlAllowOrigin: "*",
        ]
        if problem.type == .unavailable || problem.type == .notYetProved {
            headers[.retryAfter] = "1"
        }
        let bytes = problem.json(isDemonstration: site.isDemonstration).canonicalBytes
        return Response(
            status: problem.type.status, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
