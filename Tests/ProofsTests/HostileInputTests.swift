import Canon
import Ledger
import Proofs
import Records
import Testing

/// Whatever stands in a log, checking it ends, and never with a crash.
@Suite struct HostileInputTests {
    @Test func `a byte changed in any file is never called sound`() async throws {
        let files = try Story.whole().log.copy().files()
        let key = try LogBuilder.key().verifierKey.text
        for (number, file) in files.enumerated() where file.path != LogLayout.verifierKey {
            for byte in stride(from: number, to: file.bytes.count, by: 97) {
                var bytes = file.bytes
                bytes[byte] ^= 0x01
                var changed = files
                changed[number] = LogFile(file.path, bytes)
                let place = "\(file.path) byte \(byte)"
                do {
                    let verification = Verification(
                        MemorySource(changed), options: .init(trustedKey: key))
                    #expect(try await !verification.run().isSound, "\(place)")
                } catch {
                    #expect(file.path == LogLayout.checkpoint, "\(place): \(error)")
                }
            }
        }
    }

    @Test func `every integer of every entry may be as large or small as it likes`() throws {
        let story = try Story.whole()
        let entries = story.log.entries
        for (position, entry) in entries.enumerated() {
            let value = try JSONParser.parse(entry.bytes, limits: .entry)
            for extreme in [Int64(-1), 0, -9_007_199_254_740_991, 9_007_199_254_740_991] {
                for changed in Self.variants(value, extreme) {
                    let hostile: Entry
                    do {
                        hostile = try Entry(bytes: changed.canonicalBytes)
                    } catch {
                        continue  // Refused before any fold sees it.
                    }
                    var log = story.log
                    log.replace(position, entry: hostile)
                    _ = log.findings()
                }
            }
        }
    }

    /// The value with one of its integers changed, for each of them.
    private static func variants(_ value: JSONValue, _ extreme: Int64) -> [JSONValue] {
        switch value {
        case .integer: return [.integer(extreme)]
        case .array(let elements):
            return elements.indices.flatMap { position in
                variants(elements[position], extreme).map { changed in
                    var copy = elements
                    copy[position] = changed
                    return .array(copy)
                }
            }
        case .object(let members):
            return members.indices.flatMap { position in
                variants(members[position].value, extreme).map { changed in
                    var copy = members
                    copy[position] = JSONMember(members[position].key, changed)
                    return .object(copy)
                }
            }
        default: return []
        }
    }
}
