/// A table with every cell broken into lines, so that the heights of its rows are known.
struct PaperGrid {
    struct Column {
        let x: Double
        let width: Double
        let isNumeric: Bool
    }

    struct Row {
        let cells: [ShapedText]
        var height: Double { (cells.map(\.height).max() ?? 0) + 2 * PaperGrid.padding }
    }

    static let padding = 2.5
    private static let gap = 8.0

    let caption: ShapedText
    let columns: [Column]
    let head: Row
    let rows: [Row]

    init(_ table: PaperTable, _ shaper: PaperShaper) {
        let shares = table.columns.reduce(0) { $0 + $1.share }
        let free = PaperComposer.measure - Self.gap * Double(table.columns.count - 1)
        var x = 0.0
        var columns: [Column] = []
        for column in table.columns {
            let width = free * Double(column.share) / Double(shares)
            columns.append(Column(x: x, width: width, isNumeric: column.isNumeric))
            x += width + Self.gap
        }
        func row(_ texts: [PaperText], _ role: PaperStyle.Role) -> Row {
            Row(
                cells: zip(texts, columns).map { text, column in
                    shaper.shape(text, role, width: column.width)
                })
        }
        caption = shaper.shape(
            PaperText(table.caption), .strong, width: PaperComposer.measure)
        head = row(table.columns.map { PaperText($0.heading, isStrong: true) }, .small)
        rows = table.rows.map { row($0, .body) }
        self.columns = columns
    }
}
