public import Ledger

/// What came back from a witness that was asked to cosign (C2SP tlog-witness, add-checkpoint).
public enum WitnessResponse: Hashable, Sendable {
    /// It cosigned; the lines are not checked yet.
    case cosigned([NoteSignature])
    /// It holds another size than the one the proof began with.
    case conflict(latest: UInt64)
    /// It refused, for a reason that asking again with other bytes will not mend at once.
    case refused(status: Int, reason: String)
    /// Nothing usable came back in time.
    case silent

    /// Reads an answer. Whatever is not exactly what the protocol says counts as no cosignature:
    /// witnesses in the field answer 500, or 409 without a size.
    public init(status: Int, contentType: String, body: [UInt8]) {
        switch status {
        case 200:
            guard let lines = Self.signatureLines(body) else {
                self = .refused(status: status, reason: "the answer is no list of signatures")
                return
            }
            self = .cosigned(lines)
        case 409:
            let isSize = contentType.split(separator: ";").first.map {
                $0.utf8.elementsEqual("text/x.tlog.size".utf8)
            }
            guard isSize == true, let latest = Self.size(body) else {
                self = .refused(status: status, reason: "a conflict that names no size")
                return
            }
            self = .conflict(latest: latest)
        default:
            self = .refused(status: status, reason: Self.reason(body))
        }
    }

    private static func signatureLines(_ body: [UInt8]) -> [NoteSignature]? {
        // A note parses signature lines; any text before them will do.
        do throws(NoteError) {
            let note = try SignedNote(parsing: Array("witness\n\n".utf8) + body)
            return note.signatures
        } catch {
            return nil
        }
    }

    private static func size(_ body: [UInt8]) -> UInt64? {
        guard body.last == UInt8(ascii: "\n"), body.count <= 21 else { return nil }
        let digits = body.dropLast()
        guard let value = UInt64(String(decoding: digits, as: UTF8.self)),
            String(value).utf8.elementsEqual(digits)
        else { return nil }
        return value
    }

    /// A sentence for the operator: printable, and short whatever was sent.
    private static func reason(_ body: [UInt8]) -> String {
        let line = body.prefix { $0 != UInt8(ascii: "\n") }.prefix(200)
        return String(decoding: line.filter { (0x20..<0x7f).contains($0) }, as: UTF8.self)
    }
}

/// What is known of the newest checkpoint that a witness holds of a log.
public enum WitnessSighting: Hashable, Sendable {
    /// It has never seen the log.
    case nothing
    /// The note it serves; not checked yet.
    case note([UInt8])
    /// It could not be asked.
    case silent
}
