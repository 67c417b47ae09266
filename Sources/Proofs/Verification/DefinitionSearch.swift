import Ledger
import Records

/// Finds the definitions of indicators before the log is walked: they stand behind much of what
/// they are computed from, and must be known to keep just that.
struct DefinitionSearch: Sendable {
    /// An entry of this kind ends so, in its one spelling.
    private static let ending = Array("\"kind\":\"\(IndicatorDefined.kind)\",\"v\":1}".utf8)

    let reader: LogReader

    /// The definitions in the order of the log. What cannot be read is passed over: the walk
    /// names it.
    func run() async -> [IndicatorDefined] {
        let half = (reader.bundleCount + 1) / 2
        async let first = Self.search(reader, 0..<half)
        async let second = Self.search(reader, half..<reader.bundleCount)
        return await first + second
    }

    @concurrent
    private static func search(
        _ reader: LogReader, _ bundles: Range<UInt64>
    ) async -> [IndicatorDefined] {
        var found: [IndicatorDefined] = []
        for index in bundles {
            do {
                guard let bundle = try await reader.bundle(index) else { continue }
                collect(bundle.bytes, &found)
            } catch {
                continue  // The walk reads the same file and says what is wrong with it.
            }
        }
        return found
    }

    /// Entries stand one behind the other, each behind its length in two bytes.
    private static func collect(_ bytes: [UInt8], _ found: inout [IndicatorDefined]) {
        var position = 0
        while position + 2 <= bytes.count {
            let length = Int(bytes[position]) << 8 | Int(bytes[position + 1])
            let end = position + 2 + length
            guard end <= bytes.count else { return }
            let entry = bytes[(position + 2)..<end]
            if entry.suffix(ending.count).elementsEqual(ending),
                let definition = definition(Array(entry))
            {
                found.append(definition)
            }
            position = end
        }
    }

    private static func definition(_ bytes: [UInt8]) -> IndicatorDefined? {
        do {
            return try Entry(trusted: bytes).fact as? IndicatorDefined
        } catch {
            return nil  // The walk reads the same entry and says what is wrong with it.
        }
    }
}
