package import Canon

/// A document to be printed: what it says, in one language, without a thought of pages.
package struct PaperDocument: Sendable {
    /// Decides the direction and the typeface.
    package let language: LanguageTag
    package let title: String
    /// The day that stands in the file as the day it was made; the same day gives the same bytes.
    package let date: CivilDate
    package let blocks: [PaperBlock]
    package let footer: PaperFooter

    package init(
        language: LanguageTag, title: String, date: CivilDate, blocks: [PaperBlock],
        footer: PaperFooter
    ) {
        self.language = language
        self.title = title
        self.date = date
        self.blocks = blocks
        self.footer = footer
    }
}

/// One run of text, all of it a link or none of it.
package struct PaperText: Sendable, Hashable {
    package let text: String
    package let link: String?
    package let isStrong: Bool

    package init(_ text: String, link: String? = nil, isStrong: Bool = false) {
        self.text = text
        self.link = link
        self.isStrong = isStrong
    }
}

/// A piece of a document; pieces follow one another down the page.
package enum PaperBlock: Sendable {
    /// The title of the whole, or a heading of level 1 or 2; it stays with what follows.
    case title(String)
    case heading(String, level: Int)
    case paragraph(PaperText)
    /// Small print.
    case note(PaperText)
    case table(PaperTable)
    case bars([PaperBar])
}

/// Rows and columns; rows are never broken, and the head is repeated on each page.
package struct PaperTable: Sendable {
    /// A column, whose width is a share of the page's.
    package struct Column: Sendable {
        package let heading: String
        package let share: Int
        /// Figures stand at the end edge.
        package let isNumeric: Bool

        package init(_ heading: String, share: Int, isNumeric: Bool = false) {
            precondition(share > 0, "a column has some width")
            self.heading = heading
            self.share = share
            self.isNumeric = isNumeric
        }
    }

    package let caption: String
    package let columns: [Column]
    package let rows: [[PaperText]]

    package init(caption: String, columns: [Column], rows: [[PaperText]]) {
        precondition(!columns.isEmpty, "a table has columns")
        precondition(
            rows.allSatisfy { $0.count == columns.count }, "a row has one cell for each column")
        self.caption = caption
        self.columns = columns
        self.rows = rows
    }
}

/// A bar with its name and its number: how much of the longest it is.
package struct PaperBar: Sendable {
    package let label: String
    package let count: Int

    package init(_ label: String, _ count: Int) {
        precondition(count >= 0, "a bar has no negative length")
        self.label = label
        self.count = count
    }
}

/// What stands at the foot of every page.
package struct PaperFooter: Sendable {
    /// Where the document is found in the record: log, entry, checkpoint, address.
    package let lines: [String]
    /// "Page 2 of 5" in the document's language.
    package let pageLabel: @Sendable (Int, Int) -> String

    package init(lines: [String], pageLabel: @escaping @Sendable (Int, Int) -> String) {
        self.lines = lines
        self.pageLabel = pageLabel
    }
}

/// Why there is no document.
package enum PaperProblem: Error, Hashable, CustomStringConvertible {
    /// None of these typefaces is installed, and no other one can write the language.
    case noTypeface(LanguageTag, wanted: [String])
    /// The drawing library refused, in its own words.
    case notDrawn(String)

    package var description: String {
        switch self {
        case .noTypeface(let language, let wanted):
            "no typeface for the language \(language) is installed; install one of these: "
                + wanted.joined(separator: ", ")
        case .notDrawn(let reason): "the document could not be drawn: \(reason)"
        }
    }
}
