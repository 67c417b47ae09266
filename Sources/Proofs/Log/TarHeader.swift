/// The 512-byte header of a file in a POSIX ustar archive (IEEE Std 1003.1, pax, "ustar
/// Interchange Format"), as we write it and as strictly as we read it.
struct TarHeader {
    static let blockSize = 512
    /// The most bytes of one file; no file of a log has more.
    static let maximumSize = 1 << 30

    let path: String
    let size: Int

    /// Why a header is refused.
    struct Flaw: Error {
        let reason: String
    }

    /// The header; `nil` when the path does not fit the format (100 bytes behind a slash, 155
    /// before it).
    static func bytes(path: String, size: Int) -> [UInt8]? {
        guard let (prefix, name) = split(path), (0...maximumSize).contains(size) else {
            return nil
        }
        var block = [UInt8](repeating: 0, count: blockSize)
        put(Array(name), at: 0, &block)
        put(octal(0o644, digits: 7), at: 100, &block)
        put(octal(0, digits: 7), at: 108, &block)
        put(octal(0, digits: 7), at: 116, &block)
        put(octal(size, digits: 11), at: 124, &block)
        put(octal(0, digits: 11), at: 136, &block)
        put(Array("        ".utf8), at: 148, &block)
        block[156] = UInt8(ascii: "0")
        put(Array("ustar\0".utf8) + Array("00".utf8), at: 257, &block)
        put(octal(0, digits: 7), at: 329, &block)
        put(octal(0, digits: 7), at: 337, &block)
        put(Array(prefix), at: 345, &block)
        put(octal(sum(block), digits: 6) + [0, UInt8(ascii: " ")], at: 148, &block)
        return block
    }

    /// A header read; `nil` for a folder, which holds no bytes.
    static func parse(_ block: [UInt8]) throws(Flaw) -> (header: TarHeader, isFile: Bool) {
        guard Array(block[257..<262]) == Array("ustar".utf8) else {
            throw Flaw(reason: "this is not a ustar header")
        }
        guard let said = number(block[148..<156]) else {
            throw Flaw(reason: "the checksum is not a number")
        }
        var blank = block
        put(Array("        ".utf8), at: 148, &blank)
        guard sum(blank) == said else { throw Flaw(reason: "the checksum of the header is wrong") }
        let isFile: Bool
        switch block[156] {
        case UInt8(ascii: "0"), 0: isFile = true
        case UInt8(ascii: "5"): isFile = false
        default: throw Flaw(reason: "only plain files and folders are read, no links")
        }
        guard let size = number(block[124..<136]), size <= maximumSize else {
            throw Flaw(reason: "the size is not a number or too large")
        }
        let name = text(block[0..<100])
        let prefix = text(block[345..<500])
        guard let name = String(validating: name, as: UTF8.self),
            let prefix = String(validating: prefix, as: UTF8.self)
        else { throw Flaw(reason: "the path is not UTF-8") }
        var path = prefix.isEmpty ? name : prefix + "/" + name
        if path.hasPrefix("./") { path.removeFirst(2) }
        guard isSafe(path, isFile: isFile) else {
            throw Flaw(reason: "the path \"\(path)\" leads out of the archive")
        }
        return (TarHeader(path: path, size: isFile ? size : 0), isFile)
    }

    private static func isSafe(_ path: String, isFile: Bool) -> Bool {
        if !isFile, path.isEmpty { return true }
        let trimmed = !isFile && path.hasSuffix("/") ? path.dropLast() : path[...]
        let steps = trimmed.split(separator: "/", omittingEmptySubsequences: false)
        return !trimmed.utf8.contains(UInt8(ascii: "\\"))
            && steps.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
    }

    private static func split(
        _ path: String
    ) -> (prefix: ArraySlice<UInt8>, name: ArraySlice<UInt8>)? {
        let bytes = Array(path.utf8)
        guard !bytes.isEmpty else { return nil }
        if bytes.count <= 100 { return ([], bytes[...]) }
        let slash = bytes.indices.first {
            bytes[$0] == UInt8(ascii: "/") && bytes.count - $0 - 1 <= 100
        }
        guard let slash, slash <= 155, slash + 1 < bytes.count else { return nil }
        return (bytes[..<slash], bytes[(slash + 1)...])
    }

    private static func put(_ bytes: [UInt8], at offset: Int, _ block: inout [UInt8]) {
        block.replaceSubrange(offset..<(offset + bytes.count), with: bytes)
    }

    private static func octal(_ number: Int, digits: Int) -> [UInt8] {
        let text = String(number, radix: 8)
        return Array((String(repeating: "0", count: digits - text.utf8.count) + text).utf8)
    }

    private static func number(_ field: ArraySlice<UInt8>) -> Int? {
        let digits = field.drop { $0 == 0x20 }.prefix { (0x30...0x37).contains($0) }
        guard (1...12).contains(digits.count),
            field[digits.endIndex...].allSatisfy({ $0 == 0 || $0 == 0x20 })
        else { return nil }
        return digits.reduce(0) { $0 * 8 + Int($1 - 0x30) }
    }

    private static func text(_ field: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        field.prefix { $0 != 0 }
    }

    private static func sum(_ block: [UInt8]) -> Int { block.reduce(0) { $0 + Int($1) } }
}
