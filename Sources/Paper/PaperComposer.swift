/// Places the pieces of a document on pages. Nothing is drawn before all places are known, because
/// every page says how many there are.
struct PaperComposer {
    /// One thing at its place; `x` is counted from the side that the language begins on.
    enum Mark {
        case text(
            ShapedText, lines: Range<Int>, x: Double, top: Double, width: Double, atEnd: Bool,
            tag: String)
        case box(x: Double, top: Double, width: Double, height: Double, shade: Double)
        case begin(String)
        case end(String)
    }

    /// A heading, to be found in the list of bookmarks.
    struct Heading {
        let name: String
        let level: Int
        let page: Int
        let top: Double
    }

    static let margin = 54.0
    static let measure = PaperCanvas.width - 2 * margin

    private let shaper: PaperShaper
    private let bottom: Double
    private var top = Self.margin
    private(set) var pages: [[Mark]] = [[]]
    private(set) var headings: [Heading] = []

    /// - Parameter footer: height that the foot of each page takes.
    init(_ shaper: PaperShaper, footer: Double) {
        self.shaper = shaper
        bottom = PaperCanvas.height - 36 - footer - 14
    }

    mutating func place(_ blocks: [PaperBlock]) {
        for (index, block) in blocks.enumerated() {
            switch block {
            case .title(let text): head(text, .title, 0, after: blocks.dropFirst(index + 1).first)
            case .heading(let text, let level):
                head(text, .heading(level), level, after: blocks.dropFirst(index + 1).first)
            case .paragraph(let text): paragraph(text, .body)
            case .note(let text): paragraph(text, .small)
            case .table(let table): place(table)
            case .bars(let bars): place(bars)
            }
        }
    }

    private mutating func add(_ mark: Mark) { pages[pages.count - 1].append(mark) }

    private mutating func breakPage() {
        pages.append([])
        top = Self.margin
    }

    /// Starts a new page unless there is room for so much.
    private mutating func needs(_ height: Double) {
        if top + height > bottom, top > Self.margin { breakPage() }
    }

    /// A heading stays with the beginning of what follows it.
    private mutating func head(
        _ string: String, _ role: PaperStyle.Role, _ level: Int, after next: PaperBlock?
    ) {
        let text = shaper.shape(PaperText(string), role, width: Self.measure)
        if top > Self.margin { top += text.style.size * 0.9 }
        needs(text.height + room(for: next))
        headings.append(Heading(name: string, level: level, page: pages.count, top: top))
        write(text, 0..<text.lineCount, tag: "H\(max(1, level))")
        top += text.style.size * 0.35
    }

    /// How much of a block must stand on the page of its heading.
    private func room(for block: PaperBlock?) -> Double {
        switch block {
        case .table(let table):
            let grid = PaperGrid(table, shaper)
            return grid.caption.height + grid.head.height + (grid.rows.first?.height ?? 0) + 10
        case .bars(let bars): return bars.isEmpty ? 0 : 40
        case .paragraph, .note: return 45
        case .heading: return 90
        case .title, nil: return 0
        }
    }

    /// Writes lines over the whole measure.
    private mutating func write(_ text: ShapedText, _ lines: Range<Int>, tag: String) {
        add(
            .text(
                text, lines: lines, x: 0, top: top, width: Self.measure, atEnd: false, tag: tag))
        top += Double(lines.count) * text.style.leading
    }

    /// A paragraph may run over pages, but not with one line alone at its end.
    private mutating func paragraph(_ content: PaperText, _ role: PaperStyle.Role) {
        let text = shaper.shape(content, role, width: Self.measure)
        var next = 0
        while next < text.lineCount {
            let left = text.lineCount - next
            var fitting = min(left, max(0, Int((bottom - top) / text.style.leading)))
            if left - fitting == 1, fitting > 2 { fitting -= 1 }
            if fitting < min(2, left) {
                if top > Self.margin {
                    breakPage()
                    continue
                }
                fitting = max(1, fitting)
            }
            write(text, next..<(next + fitting), tag: "P")
            next += fitting
            if next < text.lineCount { breakPage() }
        }
        top += text.style.size * 0.6
    }

    private mutating func place(_ table: PaperTable) {
        let grid = PaperGrid(table, shaper)
        needs(grid.caption.height + grid.head.height + (grid.rows.first?.height ?? 0) + 10)
        write(grid.caption, 0..<grid.caption.lineCount, tag: "P")
        top += 3
        add(.begin("Table"))
        write(grid.head, grid, cell: "TH", rule: 1.2)
        for row in grid.rows {
            if top + row.height > bottom, top > Self.margin {
                add(.end("Table"))
                breakPage()
                add(.begin("Table"))
                write(grid.head, grid, cell: "TH", rule: 1.2)
            }
            write(row, grid, cell: "TD", rule: 0.4)
        }
        add(.end("Table"))
        top += 10
    }

    private mutating func write(
        _ row: PaperGrid.Row, _ grid: PaperGrid, cell: String, rule: Double
    ) {
        add(.begin("TR"))
        for (text, column) in zip(row.cells, grid.columns) {
            add(
                .text(
                    text, lines: 0..<text.lineCount, x: column.x, top: top + PaperGrid.padding,
                    width: column.width, atEnd: column.isNumeric, tag: cell))
        }
        add(.end("TR"))
        top += row.height
        add(.box(x: 0, top: top - rule, width: Self.measure, height: rule, shade: 0))
    }

    /// Name, bar and number side by side.
    private mutating func place(_ bars: [PaperBar]) {
        let most = max(1, bars.map(\.count).max() ?? 1)
        let (names, numbers) = (150.0, 50.0)
        for bar in bars {
            let name = shaper.shape(PaperText(bar.label), .body, width: names)
            let number = shaper.shape(PaperText(String(bar.count)), .strong, width: numbers)
            needs(name.height)
            let length = (Self.measure - names - numbers - 16) * Double(bar.count) / Double(most)
            add(
                .text(
                    name, lines: 0..<name.lineCount, x: 0, top: top, width: names, atEnd: false,
                    tag: "P"))
            let middle = top + name.style.ascent - name.style.size * 0.35
            add(.box(x: names + 8, top: middle - 4.5, width: length, height: 9, shade: 0.45))
            add(
                .text(
                    number, lines: 0..<number.lineCount, x: names + 14 + length, top: top,
                    width: numbers, atEnd: false, tag: "P"))
            top += name.height
        }
        top += 8
    }
}
