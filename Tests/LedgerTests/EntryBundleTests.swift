import Ledger
import Testing

@Suite struct EntryBundleTests {
    @Test func `entries come back from their bundle`() throws {
        let entries: [[UInt8]] = [[], [1], Array(repeating: 7, count: 65_535), [2, 3]]
        let bundle = try EntryBundle.encode(entries)
        #expect(bundle.prefix(5) == [0, 0, 0, 1, 1])
        #expect(try EntryBundle.decode(bundle) == entries)
        #expect(try EntryBundle.decode([]).isEmpty)
    }

    @Test func `an entry of 65,536 bytes is refused by its position`() {
        let entries: [[UInt8]] = [[1], Array(repeating: 0, count: 65_536)]
        #expect(throws: EntryBundleError.entryTooLong(position: 1, bytes: 65_536)) {
            try EntryBundle.encode(entries)
        }
    }

    @Test func `a bundle of 257 entries is refused both ways`() {
        #expect(throws: EntryBundleError.tooManyEntries(limit: 256)) {
            try EntryBundle.encode(Array(repeating: [], count: 257))
        }
        #expect(throws: EntryBundleError.tooManyEntries(limit: 256)) {
            try EntryBundle.decode(Array(repeating: 0, count: 2 * 257))
        }
    }

    @Test func `a bundle cut inside a length or an entry is refused by its byte`() {
        #expect(throws: EntryBundleError.truncatedLength(position: 1, byte: 3)) {
            try EntryBundle.decode([0, 1, 9, 0])
        }
        #expect(
            throws: EntryBundleError.truncatedEntry(position: 1, byte: 5, bytes: 1, expected: 2)
        ) {
            try EntryBundle.decode([0, 1, 9, 0, 2, 8])
        }
    }
}
