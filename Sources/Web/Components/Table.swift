/// Rows and columns with a caption; the first cell of each row is its heading.
package struct Table: Sendable {
    package struct Column: Sendable {
        package let heading: Inline
        /// Numbers stand at the end edge so that figures align.
        package let isNumeric: Bool

        package init(_ heading: Inline, isNumeric: Bool = false) {
            self.heading = heading
            self.isNumeric = isNumeric
        }
    }

    package let caption: Inline
    package let columns: [Column]
    package let rows: [[Inline]]

    package init(caption: Inline, columns: [Column], rows: [[Inline]]) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
    }
}

extension HTML {
    /// Writes a table in a box that scrolls by itself, so that the page never does.
    package mutating func table(_ table: Table) {
        element("div", .class("table-box"), Attribute("tabindex", "0")) { html in
            html.element("table", .class("table")) { html in
                html.element("caption", .class("table__caption"), inline: table.caption)
                html.element("thead") { html in
                    html.element("tr") { html in
                        for column in table.columns {
                            html.element(
                                "th", .scope("col"),
                                .optional("class", column.isNumeric ? "table__number" : nil),
                                inline: column.heading)
                        }
                    }
                }
                html.element("tbody") { html in
                    for row in table.rows { html.writeRow(row, table.columns) }
                }
            }
        }
    }

    private mutating func writeRow(_ cells: [Inline], _ columns: [Table.Column]) {
        precondition(cells.count == columns.count, "a row has one cell for each column")
        element("tr") { html in
            for (index, cell) in cells.enumerated() {
                let isNumeric = columns[index].isNumeric
                if index == 0 {
                    html.element("th", .scope("row"), inline: cell)
                } else {
                    html.element(
                        "td", .optional("class", isNumeric ? "table__number" : nil), inline: cell)
                }
            }
        }
    }
}
