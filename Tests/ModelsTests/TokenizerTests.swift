import Models
import Testing

@Suite struct TokenizerTests {
    /// Cuts a text with a toy vocabulary, whose own pieces are counted from 4.
    private func cut(
        _ text: String, _ pieces: [(String, Float)], replacing: [(UInt32, [UInt32])] = []
    ) throws -> [UInt32] {
        let (tokenizer, file) = try ToyFiles.tokenizer(pieces, replacing: replacing)
        return withExtendedLifetime(file) { tokenizer.pieces(of: text) }
    }

    @Test func `the largest sum wins over the longest piece`() throws {
        #expect(try cut("ab", [("▁ab", -9), ("▁a", -1), ("b", -1)]) == [5, 6])
    }

    @Test func `of equal sums the one found first wins`() throws {
        #expect(try cut("ab", [("▁ab", -2), ("▁a", -1), ("b", -1)]) == [4])
    }

    @Test func `a character outside the vocabulary is the unknown piece`() throws {
        #expect(try cut("a🙂b", [("▁a", -1), ("b", -1)]) == [4, 3, 5])
    }

    @Test func `Urdu and Latin words are cut side by side`() throws {
        #expect(try cut("ٹیکس tax", [("▁ٹیکس", -1), ("▁tax", -1)]) == [4, 5])
    }

    @Test func `an emoji of several code points is several pieces`() throws {
        #expect(try cut("👩‍🏫", [("▁", -1)], replacing: [(0x200D, [])]) == [4, 3, 3])
    }

    @Test func `invisible characters that are replaced by nothing leave no trace`() throws {
        let pieces: [(String, Float)] = [("▁ab", -1)]
        #expect(try cut("a\u{200B}b", pieces, replacing: [(0x200B, [])]) == [4])
    }

    @Test func `no text and only spaces are one metaspace`() throws {
        #expect(try cut("", [("▁", -1)]) == [4])
        #expect(try cut("   ", [("▁", -1)]) == [4])
    }

    @Test func `a word is the same the second time`() throws {
        #expect(try cut("ab  ab", [("▁ab", -1)]) == [4, 4])
    }

    @Test func `1 MB of one letter is cut to its end`() throws {
        let text = String(repeating: "a", count: 1 << 20)
        #expect(try cut(text, [("▁", -1), ("a", -1)]).count == (1 << 20) + 1)
    }
}
