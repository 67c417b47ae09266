import Ledger
import Records

/// Finds what must be known before the log is walked. Definitions of indicators stand behind much
/// of what they are computed from, and the walk keeps just that; changes of the log's key name the
/// checkpoints that the walk compares with the tree when it comes to their size.
struct EarlySearch: Sendable {
    /// What was found, in the order of the log.
    struct Found: Sendable {
        var definitions: [IndicatorDefined] = []
        /// Places of the changes of the log's key that a joint checkpoint goes with.
        var joinedRotations: [UInt64] = []
    }

    /// Entries of these kinds end so, in their one spelling.
    private static let definition = ending(IndicatorDefined.kind)
    private static let rotation = ending(LogKeyRotated.kind)

    private static func ending(_ kind: String) -> [UInt8] {
        Array("\"kind\":\"\(kind)\",\"v\":1}".utf8)
    }

    let reader: LogReader

    /// What cannot be read is passed over: the walk names it.
    func run() async -> Found {
        let half = (reader.bundleCount + 1) / 2
        async let first = Self.search(reader, 0..<half)
        async let second = Self.search(reader, half..<reader.bundleCount)
        let (front, back) = await (first, second)
        return Found(
            definitions: front.definitions + back.definitions,
            joinedRotations: front.joinedRotations + back.joinedRotations)
    }

    @concurrent
    private static func search(
        _ reader: LogReader, _ bundles: Range<UInt64>
    ) async -> Found {
        var found = Found()
        for index in bundles {
            do {
                guard let bundle = try await reader.bundle(index) else { continue }
                collect(bundle.bytes, from: index * 256, &found)
            } catch {
                continue  // The walk reads the same file and says what is wrong with it.
            }
        }
        return found
    }

    /// Entries stand one behind the other, each behind its length in two bytes.
    private static func collect(_ bytes: [UInt8], from first: UInt64, _ found: inout Found) {
        var position = 0
        var place = first
        while position + 2 <= bytes.count {
            let length = Int(bytes[position]) << 8 | Int(bytes[position + 1])
            let end = position + 2 + length
            guard end <= bytes.count else { return }
            let entry = bytes[(position + 2)..<end]
            if isOf(definition, entry), let fact = fact(entry) as? IndicatorDefined {
                found.definitions.append(fact)
            } else if isOf(rotation, entry), let fact = fact(entry) as? LogKeyRotated,
                fact.cause.isJoined
            {
                found.joinedRotations.append(place)
            }
            position = end
            place += 1
        }
    }

    private static func isOf(_ ending: [UInt8], _ entry: ArraySlice<UInt8>) -> Bool {
        entry.suffix(ending.count).elementsEqual(ending)
    }

    private static func fact(_ bytes: ArraySlice<UInt8>) -> (any Fact)? {
        do {
            return try Entry(trusted: Array(bytes)).fact
        } catch {
            return nil  // The walk reads the same entry and says what is wrong with it.
        }
    }
}
