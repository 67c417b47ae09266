import Canon
import Ledger
public import Records

/// What our receipts carry beside the proof: the entry itself, and what opens its commitments.
///
/// It stands in the `extra` line of a receipt (c2sp.org/tlog-proof) as one canonical JSON object:
/// `entry` is the entry, whose canonical bytes are the leaf; `disclosures` are lines as in the log's
/// disclosure files, absent when there are none. Nobody signed it. It needs no signature: the entry
/// is believed because the proof leads from it to the root, and a disclosure because it opens a
/// commitment of that entry.
public struct ReceiptContents: Sendable, Equatable {
    private static let limits = JSONParser.Limits(
        bytes: Receipt.maximumByteCount, depth: 24, allowsNumbers: false)

    /// The bytes of the entry, which are the leaf.
    public let entry: [UInt8]
    /// What opens commitments of the entry.
    public let disclosures: [DisclosureLine]

    /// The contents of a receipt for an entry, whose bytes are canonical.
    public init(entry: [UInt8], disclosures: [DisclosureLine] = []) {
        self.entry = entry
        self.disclosures = disclosures
    }

    /// Reads what stands in an `extra` line.
    public init(parsing extra: [UInt8]) throws(RecordError) {
        var object = try ObjectDecoder(Self.value(of: extra, limits: Self.limits), path: "")
        entry = try object.required("entry").canonicalBytes
        var lines: [DisclosureLine] = []
        if let value = object.optional("disclosures") {
            guard let elements = value.elements else {
                throw RecordError("disclosures", .invalid("not an array"))
            }
            for element in elements {
                lines.append(try DisclosureLine(bytes: element.canonicalBytes))
            }
        }
        disclosures = lines
        try object.finish()
    }

    /// What to put into an `extra` line.
    public func bytes() throws(RecordError) -> [UInt8] {
        var members = [JSONMember("entry", try Self.value(of: entry, limits: .entry))]
        if !disclosures.isEmpty {
            var lines: [JSONValue] = []
            for line in disclosures {
                lines.append(try Self.value(of: line.bytes, limits: Self.limits))
            }
            members.append(JSONMember("disclosures", .array(lines)))
        }
        return JSONValue.object(members).canonicalBytes
    }

    private static func value(
        of bytes: [UInt8], limits: JSONParser.Limits
    ) throws(RecordError) -> JSONValue {
        do {
            return try JSONValue(canonical: bytes, limits: limits)
        } catch {
            throw RecordError("", .notJSON(error.description))
        }
    }
}
