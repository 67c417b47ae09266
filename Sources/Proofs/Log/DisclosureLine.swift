import Canon
import Ledger
public import Records

/// One line of a disclosures file: the value and the salt that open a commitment of an entry.
public struct DisclosureLine: Sendable, Equatable {
    /// The most bytes of one file of disclosures.
    public static let maximumFileByteCount = 64 << 20
    private static let limits = JSONParser.Limits(bytes: 4 << 20, depth: 16, allowsNumbers: false)

    /// The entry that holds the commitment.
    public let entry: UInt64
    /// Path of the commitment inside the entry's fact (`parts.0.text`), array steps by number.
    public let member: String
    /// Salt and value.
    public let disclosure: Disclosure

    /// A line.
    public init(entry: UInt64, member: String, disclosure: Disclosure) {
        self.entry = entry
        self.member = member
        self.disclosure = disclosure
    }

    /// The canonical line, without the line feed.
    public var bytes: [UInt8] {
        JSONValue.object([
            JSONMember("entry", .integer(Int64(clamping: entry))),
            JSONMember("member", .string(member)),
            JSONMember("salt", .string(Hexadecimal.encode(disclosure.salt))),
            JSONMember("value", disclosure.value),
        ]).canonicalBytes
    }

    /// A line from its canonical bytes.
    public init(bytes: [UInt8]) throws(RecordError) {
        let value: JSONValue
        do {
            value = try JSONValue(canonical: bytes, limits: Self.limits)
        } catch {
            throw RecordError("", .notJSON(error.description))
        }
        var object = try ObjectDecoder(value, path: "")
        guard let entry = UInt64(exactly: try object.integer("entry")) else {
            throw RecordError("entry", .invalid("negative"))
        }
        member = try object.text("member")
        guard let salt = Hexadecimal.decode(try object.text("salt")), salt.count == 32 else {
            throw RecordError("salt", .invalid("not 32 bytes in hexadecimal"))
        }
        disclosure = Disclosure(salt: salt, value: try object.required("value"))
        self.entry = entry
        try object.finish()
    }

    /// Whether a line stands before another: by entry, then by the bytes of the member.
    public func precedes(_ other: DisclosureLine) -> Bool {
        entry == other.entry
            ? member.utf8.lexicographicallyPrecedes(other.member.utf8) : entry < other.entry
    }

    /// The files of these disclosures, one for each 256 entries that have any.
    public static func files(_ lines: [DisclosureLine]) -> [LogFile] {
        var files: [LogFile] = []
        var bytes: [UInt8] = []
        var index: UInt64 = 0
        for line in lines.sorted(by: { $0.precedes($1) }) {
            if line.entry / 256 != index, !bytes.isEmpty {
                files.append(LogFile(LogLayout.disclosures(index: index), bytes))
                bytes = []
            }
            index = line.entry / 256
            bytes += line.bytes + [UInt8(ascii: "\n")]
        }
        if !bytes.isEmpty { files.append(LogFile(LogLayout.disclosures(index: index), bytes)) }
        return files
    }
}
