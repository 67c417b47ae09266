package import Finality
package import Ledger

/// An answer of a witness as it goes over the wire.
package struct WitnessReply: Hashable, Sendable {
    /// The HTTP status.
    package let status: Int
    /// The `Content-Type`.
    package let contentType: String
    package let body: [UInt8]

    package init(status: Int, contentType: String = Self.plain, body: [UInt8]) {
        self.status = status
        self.contentType = contentType
        self.body = body
    }

    package static let plain = "text/plain; charset=utf-8"
    /// The type that marks the body of a conflict as a size (c2sp.org/tlog-witness).
    package static let size = "text/x.tlog.size"

    /// One sentence.
    package init(status: Int, _ sentence: String) {
        self.init(status: status, body: Array((sentence + "\n").utf8))
    }

    /// 200: the lines of the witness, and nothing else.
    package init(cosignatures: [NoteSignature]) {
        self.init(status: 200, body: Array(cosignatures.map { $0.line + "\n" }.joined().utf8))
    }

    /// Any answer that is no cosignature; a head to cosign has first to be stored.
    package init(refusing answer: WitnessAnswer) {
        switch answer {
        case .cosign: preconditionFailure("a head is stored before it is answered")
        case .badRequest(let reason): self.init(status: 400, reason)
        case .forbidden(let reason): self.init(status: 403, reason)
        case .unknownLog: self.init(status: 404, "the log is not one that this witness watches")
        case .conflict(let latest):
            self.init(status: 409, contentType: Self.size, body: Array("\(latest)\n".utf8))
        case .unprocessable(let reason): self.init(status: 422, reason)
        }
    }

    /// 429: more requests of one log in a second than are cosigned.
    package static let tooMany = WitnessReply(
        status: 429, "too many requests for this log; ask again in a second")
}
