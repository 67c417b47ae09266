import Canon
import HTTPTypes
import Records
import Testing

/// Speaking through the interface: recorded once, refused with the field, never guessed.
@Suite struct APICommentTests {
    private static let path = "/api/v1/consultations/digital/rounds/1/submissions"
    private static let key = "4f6f1bb2-90a1-4d0f-9a57-0d3f2d1f7c11"

    private func headers(
        key: String? = key, type: String = "application/json"
    ) throws -> HTTPFields {
        var headers: HTTPFields = [.contentType: type]
        headers[try #require(HTTPField.Name("Idempotency-Key"))] = key
        return headers
    }

    private func send(
        _ body: String, to site: APICase, path: String = path, key: String? = key
    ) async throws -> APICase.Answer {
        try await site.send(.post, path, Array(body.utf8), try headers(key: key))
    }

    @Test func `a comment is recorded and found at the address that is given`() async throws {
        let site = try await APICase()
        let answer = try await send(
            #"{"category":"citizen","parts":[{"provision":"coverage","text":"Also islands."}]}"#,
            to: site)
        #expect(answer.status == 201)
        let body = try answer.json
        let document = try await site.document()
        let schema = try #require(
            document["paths"]?[
                "/api/v1/consultations/{consultation}/rounds/{round}/submissions"]?["post"]?[
                    "responses"]?["201"]?["content"]?["application/json"]?["schema"])
        #expect(SchemaChecker(document: document).problems(body, schema).isEmpty)
        let code = try #require(ReceiptCode(typed: body["receipt_code"]?.text ?? ""))
        let found = try await site.get(try #require(answer.headers[.location])).json
        #expect(found["submission"]?["submission"] == body["submission"])
        let index = try #require(body["entry"]?.integer)
        let entry = try await site.get("/api/v1/entries/\(index)").json
        #expect(entry["entry"]?["fact"]?["code_digest"]?.text == code.digest.hex)
    }

    @Test func `a retry records nothing and gets the same answer`() async throws {
        let site = try await APICase()
        let body = #"{"parts":[{"text":"Once."}]}"#
        let first = try await send(body, to: site)
        let again = try await send(body, to: site)
        #expect(first.status == 201)
        #expect(again.status == 201)
        #expect(first.bytes == again.bytes)
    }

    @Test func `a key that came with another body is refused`() async throws {
        let site = try await APICase()
        _ = try await send(#"{"parts":[{"text":"Once."}]}"#, to: site)
        let other = try await send(#"{"parts":[{"text":"Twice."}]}"#, to: site)
        #expect(other.status == 422)
        #expect(try other.json["type"]?.text == "urn:sanad:problem:key-used")
    }

    @Test(arguments: [
        (#"{"parts":[{"text":"  "}]}"#, 422, "parts.0.text"),
        (#"{"parts":[]}"#, 422, "parts"),
        (#"{"parts":[{"text":"a","provision":"none"}]}"#, 422, "parts.0.provision"),
        (#"{"parts":[{"text":"a"},{"text":"b","question":"q9"}]}"#, 422, "parts.1.question"),
        (#"{"category":"king","parts":[{"text":"a"}]}"#, 422, "category"),
        (#"{"parts":[{"text":"a","extra":1}]}"#, 400, "parts.0.extra"),
        (#"{"parts":[{"text":7}]}"#, 400, "parts.0.text"),
        (#"{"parts":[{"text":"a","question":"q1","provision":"coverage"}]}"#, 400, "question"),
        (#"[]"#, 400, "body"), (#"{"parts":"#, 400, "body"),
    ])
    func `what cannot be taken is named`(_ body: String, _ status: Int, _ field: String)
        async throws
    {
        let site = try await APICase()
        let answer = try await send(body, to: site)
        #expect(answer.status == status)
        #expect(try answer.json["field"]?.text?.hasSuffix(field) == true)
    }

    @Test func `a body that is not JSON is refused with the byte`() async throws {
        let answer = try await send(#"{"parts":x}"#, to: APICase())
        #expect(answer.status == 400)
        #expect(try answer.json["byte"]?.integer == 9)
    }

    @Test func `what the headers leave out is named`() async throws {
        let site = try await APICase()
        let body = Array(#"{"parts":[{"text":"a"}]}"#.utf8)
        let keyless = try await site.send(.post, Self.path, body, try headers(key: nil))
        #expect(keyless.status == 400)
        #expect(try keyless.json["field"]?.text == "Idempotency-Key")
        let form = try headers(type: "application/x-www-form-urlencoded")
        #expect(try await site.send(.post, Self.path, body, form).status == 415)
        let large = [UInt8](repeating: 0x20, count: 256 * 1024 + 1)
        #expect(try await site.send(.post, Self.path, large, try headers()).status == 413)
    }

    @Test func `other sites cannot speak through a browser`() async throws {
        let site = try await APICase()
        var headers = try headers()
        headers[try #require(HTTPField.Name("Sec-Fetch-Site"))] = "cross-site"
        let body = Array(#"{"parts":[{"text":"a"}]}"#.utf8)
        #expect(try await site.send(.post, Self.path, body, headers).status == 403)
    }

    @Test func `a round that is over takes nothing`() async throws {
        let site = try await APICase()
        site.round.roundEnds()
        let answer = try await send(#"{"parts":[{"text":"Late."}]}"#, to: site)
        #expect(answer.status == 409)
        let unknown = try await send(
            #"{"parts":[{"text":"a"}]}"#, to: site,
            path: Self.path.replacing("1/sub", with: "7/sub"))
        #expect(unknown.status == 404)
    }
}
