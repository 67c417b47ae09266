import Canon

extension Receipt {
    /// Reads a receipt file and checks its form, not what it claims.
    public init(parsing bytes: [UInt8]) throws(ReceiptError) {
        guard bytes.count <= Self.maximumByteCount else {
            throw .tooLarge(bytes: bytes.count, limit: Self.maximumByteCount)
        }
        var lines = HeaderLines(rest: bytes[...])
        guard try lines.next().elementsEqual(Self.firstLine.utf8) else { throw .notAReceipt }

        var line = try lines.next()
        var extra: [UInt8]?
        if let encoded = Self.value(of: line, after: Self.extraPrefix) {
            guard let decoded = Base64.decode(String(decoding: encoded, as: UTF8.self)) else {
                throw .invalidExtra(line: lines.number)
            }
            extra = decoded
            line = try lines.next()
        }
        guard let digits = Self.value(of: line, after: Self.indexPrefix),
            let index = PlainDecimal.parse(digits)
        else { throw .invalidIndex(line: lines.number) }

        var path: [Digest] = []
        line = try lines.next()
        while !line.isEmpty {
            guard path.count < Self.maximumPathLength else {
                throw .pathTooLong(line: lines.number, limit: Self.maximumPathLength)
            }
            guard
                let hash = Base64.decode(String(decoding: line, as: UTF8.self)).flatMap({
                    Digest($0)
                })
            else {
                throw .invalidHash(line: lines.number)
            }
            path.append(hash)
            line = try lines.next()
        }
        do {
            let checkpoint = try SignedCheckpoint(parsing: Array(lines.rest))
            self.init(index: index, path: path, checkpoint: checkpoint, extra: extra)
        } catch {
            throw .malformedCheckpoint(afterLine: lines.number, error)
        }
    }

    private static func value(
        of line: ArraySlice<UInt8>, after prefix: String
    ) -> ArraySlice<UInt8>? {
        line.starts(with: prefix.utf8) ? line.dropFirst(prefix.utf8.count) : nil
    }
}

/// The lines above a receipt's checkpoint, one after the other.
private struct HeaderLines {
    var rest: ArraySlice<UInt8>
    /// The number of the line read last, from 1.
    private(set) var number = 0

    init(rest: ArraySlice<UInt8>) {
        self.rest = rest
    }

    mutating func next() throws(ReceiptError) -> ArraySlice<UInt8> {
        number += 1
        guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else {
            throw .endsEarly(line: number)
        }
        defer { rest = rest[(end + 1)...] }
        return rest[..<end]
    }
}
