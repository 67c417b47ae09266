import Foundation
import Language
import Testing

@Suite struct RomanUrduTests {
    private static func lists(_ name: String) throws -> [[String]] {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Vectors/\(name).txt")
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        return text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    }

    @Test func `spellings of one word have one key`() throws {
        let lists = try Self.lists("roman-urdu-same")
        #expect(lists.count > 30)
        for list in lists {
            let keys = Set(list.map(RomanUrdu.classKey))
            #expect(keys.count == 1, "\(list): \(keys.sorted())")
        }
    }

    @Test func `different words have different keys`() throws {
        let lists = try Self.lists("roman-urdu-different")
        #expect(lists.count > 30)
        for list in lists {
            let keys = Set(list.map(RomanUrdu.classKey))
            #expect(keys.count == list.count, "\(list): \(keys.sorted())")
        }
    }

    @Test func `words of different lines in the list of spellings stay apart`() throws {
        let keys = try Self.lists("roman-urdu-same").compactMap(\.first).map(RomanUrdu.classKey)
        #expect(Set(keys).count == keys.count)
    }

    @Test(arguments: ["", "پالیسی", "5g", "é", "🙂"])
    func `what is no word of a to z is its own key`(word: String) {
        #expect(RomanUrdu.classKey(word) == word)
    }

    @Test func `case makes no difference`() {
        #expect(RomanUrdu.classKey("Hamari") == RomanUrdu.classKey("HUMARI"))
    }
}
