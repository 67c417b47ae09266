import HTTPTypes
import Hummingbird
import NIOCore

/// The body of a request that records something.
enum APIBody {
    /// The bytes, after everything was checked that the headers can tell.
    ///
    /// Only `application/json` is taken: a page elsewhere cannot send that without asking the
    /// browser first, and this server never says yes to such a question.
    static func bytes(of request: Request, _ context: WebContext) async throws -> [UInt8] {
        try requireSameSite(request)
        let type = request.headers[.contentType]?.prefix { $0 != ";" && $0 != " " }.lowercased()
        guard type == "application/json" else {
            throw APIProblem(
                type: .unsupportedType,
                detail: "Content-Type: expected application/json, found \"\(type ?? "")\".",
                field: "Content-Type")
        }
        let limit = context.maxUploadSize
        let tooLarge = APIProblem(
            type: .tooLarge, detail: "The body may have \(limit) bytes.", field: "body",
            byte: limit)
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
            throw tooLarge
        }
        do {
            return Array(try await request.body.collect(upTo: limit).readableBytesView)
        } catch is NIOTooManyBytesError {
            throw tooLarge
        }
    }

    /// Browsers say where a request was sent from; one from elsewhere is refused.
    private static func requireSameSite(_ request: Request) throws(APIProblem) {
        guard let name = HTTPField.Name("Sec-Fetch-Site"), let origin = request.headers[name],
            origin != "same-origin", origin != "none"
        else { return }
        throw APIProblem(
            type: .notAllowed, detail: "Sec-Fetch-Site: requests from other sites are not taken.",
            field: "Sec-Fetch-Site")
    }
}
