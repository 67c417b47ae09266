package import Canon
import Wire

/// Writes why there is no answer, as the format that was asked for has it.
package enum SDMXErrorMessage {
    /// An error message of SDMX-ML 2.1.
    package static func xml(_ problem: SDMXProblem) -> [UInt8] {
        let root = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1"
        let texts = [problem.code.title, problem.detail].map {
            MarkupElement.of("com:Text", text: $0, ["xml:lang": "en"])
        }
        return MarkupWriter.write(
            .of(
                "mes:Error",
                [.of("mes:ErrorMessage", texts, ["code": "\(problem.code.rawValue)"])],
                ["xmlns:mes": root + "/message", "xmlns:com": root + "/common"]))
    }

    /// A message of SDMX-JSON 2.0 with errors and no data.
    package static func json(
        _ problem: SDMXProblem, prepared: Instant, isDemonstration: Bool
    ) -> [UInt8] {
        let error: JSONValue = [
            "code": .integer(Int64(problem.code.rawValue)),
            "titles": ["en": .string(problem.code.title)], "detail": .string(problem.detail),
        ]
        let message: JSONValue = [
            "meta": [
                "id": "ERROR", "prepared": .string(prepared.description),
                "test": .bool(isDemonstration), "sender": ["id": .string(SDMXCode.agency)],
            ],
            "errors": [error],
        ]
        return message.canonicalBytes
    }
}
