import Canon
import Records
package import Wire

/// Reads Markdown (GitHub's dialect, through cmark-gfm).
///
/// Rules:
/// 1. A single heading of level 1 at the start is the title, and what stands below it a `preface`.
///    Otherwise the first heading gives the title too.
/// 2. Every other heading is a provision, nested by level. A number at its start (``NumberedLine``)
///    becomes the number; a word for a level names the element, else the depth does: chapter,
///    section, subsection, paragraph, subparagraph, clause.
/// 3. Paragraphs, lists, quotations and code are body text, one line each; cells of a table stand
///    apart by ` | `. Emphasis goes, a link keeps its address in brackets, and raw HTML is kept as
///    the characters it is: pages escape it.
/// 4. Lines directly below a heading set fields: `Objective:`, `Owner:`, `Due:`,
///    `Indicators: A-1, A-2`, and `Heading-ur:`, `Objective-ur:` for the other language.
/// 5. A paragraph that starts with `ur:` (or `en:`) is body in that language, and so is a fenced
///    block whose info word is `ur` (or `en`). Everything else is in the language that
///    most of its letters belong to.
package enum MarkdownReader {
    /// Most bytes of one file. Smaller than for other formats: cmark takes quadratic time on
    /// some hostile input (a table row of 1 MB took 4.7 seconds).
    static let limit = 1 << 20

    package static func read(_ bytes: [UInt8]) throws(DocumentProblem) -> InstrumentDocument {
        guard bytes.count <= limit else {
            throw DocumentProblem(.tooLarge(bytes: bytes.count, limit: limit))
        }
        let source = try DocumentBytes(bytes, isXML: false)
        try source.refuseControlCharacters()
        let blocks = try MarkdownBlocks.parse(source.text)
        guard !blocks.isEmpty else { throw DocumentProblem(.empty) }
        let plain = blocks.filter { $0.marking == nil }.map(\.text)
        let language = ScriptGuess.language(of: plain.joined(separator: "\n"))
        let outline = MarkdownOutline(blocks, language: language)
        let provisions = try ProvisionOutline.provisions(from: outline.drafts)
        return InstrumentDocument(
            title: outline.title, type: "policy", languages: outline.languages,
            provisions: provisions)
    }
}
