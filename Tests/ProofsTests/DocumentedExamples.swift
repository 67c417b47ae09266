import Canon
import Foundation

/// The worked examples of docs/ledger.md: blocks that hold a vector's bytes, and lines of values.
struct DocumentedExamples {
    private let blocks: [String: String]
    private let values: [String: String]

    struct Absent: Error {
        let name: String
    }

    init() throws {
        let page = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "docs/ledger.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        var blocks: [String: String] = [:]
        var values: [String: String] = [:]
        for block in text.matches(of: #/```text vector=(\S+)\n([\s\S]*?)```/#) {
            blocks[String(block.1)] = String(block.2)
        }
        for block in text.matches(of: #/```text vectors\n([\s\S]*?)```/#) {
            for line in block.1.split(separator: "\n") {
                let parts = line.split(separator: " = ", maxSplits: 1)
                values[String(parts[0])] = parts.last.map(String.init)
            }
        }
        self.blocks = blocks
        self.values = values
    }

    func block(_ name: String) throws -> String {
        guard let block = blocks[name] else { throw Absent(name: name) }
        return block
    }

    func value(_ name: String) throws -> String {
        guard let value = values[name] else { throw Absent(name: name) }
        return value
    }

    func bytes(_ name: String) throws -> [UInt8] {
        guard let bytes = Hexadecimal.decode(try value(name)) else { throw Absent(name: name) }
        return bytes
    }

    func digest(_ name: String) throws -> Digest {
        guard let digest = Digest(hex: try value(name)) else { throw Absent(name: name) }
        return digest
    }

    /// The entries of the example, in order.
    func entries() throws -> [[UInt8]] {
        try block("entries").utf8.split(separator: 0x0A).map { Array($0) }
    }

    /// Names of values that begin so, sorted.
    func names(_ prefix: String) -> [String] {
        values.keys.filter { $0.hasPrefix(prefix) }.sorted()
    }
}
