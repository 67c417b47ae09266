import Canon
import Records
package import Wire

/// Reads a plain text with a numbered outline.
///
/// Rules:
/// 1. The first line without a number is the title; what else stands before the first number
///    becomes a `preface`.
/// 2. A line that starts with a number (``NumberedLine``) starts a provision. Words for levels
///    nest by rank (part, chapter, section or article, clause), decimals by their parts, numbers
///    in brackets under whatever stands before them, each kind below the other.
/// 3. What stands behind the number on its line is the heading, unless the number is in brackets,
///    the line ends like a sentence, or it has more than 120 characters: then it is body.
/// 4. Other lines belong to the provision above. Lines that follow each other are one paragraph;
///    an empty line, a bullet (`-`, `*`, `•`) or a deeper indentation starts a new line.
/// 5. `(i)`, `(v)` and `(x)` are letters where the letter before stands before them, else Roman
///    numbers; other single letters are letters.
package enum PlainTextReader {
    package static func read(_ bytes: [UInt8]) throws(DocumentProblem) -> InstrumentDocument {
        let source = try DocumentBytes(bytes, isXML: false)
        try source.refuseControlCharacters()
        let language = ScriptGuess.language(of: source.text)
        var outline = PlainOutline(language: language)
        for line in source.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        {
            outline.read(line)
        }
        let drafts = outline.finished()
        guard !drafts.isEmpty || !outline.title.isEmpty else { throw DocumentProblem(.empty) }
        return InstrumentDocument(
            title: Texts([Texts.Version(language, outline.title)]), type: "policy",
            languages: [language], provisions: try ProvisionOutline.provisions(from: drafts))
    }
}
