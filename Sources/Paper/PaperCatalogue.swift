/// Says in the file which language it is in, which cairo 1.16 cannot: an incremental update
/// (ISO 32000-1 §7.5.6) that replaces the catalogue and leaves every other byte as it is.
struct PaperCatalogue {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The file with its language, its direction and the wish that its title be shown; the file as
    /// it is where its end is not written the way that is expected.
    func adding(language: String, isRightToLeft: Bool) -> [UInt8] {
        guard let trailer = last("trailer"), let root = reference(after: "/Root", from: trailer),
            let size = number(after: "/Size", from: trailer),
            let table = last("startxref").flatMap({ number(after: "startxref", from: $0) }),
            let catalogue = object(root), let closing = catalogue.lastRange(of: ">>")
        else { return bytes }
        let direction = isRightToLeft ? "R2L" : "L2R"
        let added =
            "   /Lang (\(language))\n"
            + "   /ViewerPreferences << /DisplayDocTitle true /Direction /\(direction) >>\n"
        var changed = catalogue
        changed.insert(contentsOf: added, at: closing.lowerBound)
        let info = reference(after: "/Info", from: trailer).map { "   /Info \($0) 0 R\n" } ?? ""

        var written = bytes
        let place = written.count
        written += Array("\(root) 0 obj\n\(changed)\nendobj\n".utf8)
        let next = written.count
        let digits = String(place)
        let padded = String(repeating: "0", count: 10 - digits.count) + digits
        let end = """
            xref
            \(root) 1
            \(padded) 00000 n\u{20}
            trailer
            << /Size \(size)
               /Root \(root) 0 R
            \(info)   /Prev \(table)
            >>
            startxref
            \(next)
            %%EOF

            """
        written += Array(end.utf8)
        return written
    }

    private func last(_ word: String) -> Int? {
        let wanted = Array(word.utf8)
        guard bytes.count >= wanted.count else { return nil }
        return stride(from: bytes.count - wanted.count, through: 0, by: -1)
            .first { bytes[$0..<($0 + wanted.count)].elementsEqual(wanted) }
    }

    /// The digits after a word.
    private func number(after word: String, from start: Int) -> Int? {
        let tail = bytes[start...]
        let wanted = Array(word.utf8)
        guard let at = tail.indices.first(where: { tail[$0...].starts(with: wanted) }) else {
            return nil
        }
        let digits = tail[(at + wanted.count)...].drop { !(0x30...0x39).contains($0) }
            .prefix { (0x30...0x39).contains($0) }
        return Int(String(decoding: digits, as: UTF8.self))
    }

    private func reference(after word: String, from start: Int) -> Int? {
        number(after: word, from: start)
    }

    /// The dictionary of an object without its `obj` and `endobj`.
    private func object(_ number: Int) -> String? {
        guard let start = last("\n\(number) 0 obj\n") else { return nil }
        let opening = "\n\(number) 0 obj\n".utf8.count
        let body = bytes[(start + opening)...]
        let wanted = Array("\nendobj".utf8)
        guard let end = body.indices.first(where: { body[$0...].starts(with: wanted) }) else {
            return nil
        }
        return String(decoding: body[..<end], as: UTF8.self)
    }
}

extension String {
    fileprivate func lastRange(of word: String) -> Range<String.Index>? {
        ranges(of: word).last
    }
}
