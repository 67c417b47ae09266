import Canon

extension PaperDocument {
    /// The document as a PDF. The same document gives the same bytes wherever the same typefaces
    /// and libraries are.
    package func pdf() throws(PaperProblem) -> [UInt8] {
        let shaper = try PaperShaper(language)
        let foot = footer.lines.map {
            shaper.shape(PaperText($0), .small, width: PaperComposer.measure)
        }
        let label = shaper.shape(PaperText(footer.pageLabel(1, 1)), .small, width: 200)
        let height = foot.reduce(label.height) { $0 + $1.height }
        var composer = PaperComposer(shaper, footer: height)
        composer.place(blocks)

        let canvas = try PaperCanvas(title: title, day: date)
        canvas.begin("Document")
        for (number, marks) in composer.pages.enumerated() {
            for mark in marks { draw(mark, canvas) }
            let count = footer.pageLabel(number + 1, composer.pages.count)
            let page = shaper.shape(
                PaperText(count, isStrong: true), .small, width: PaperComposer.measure)
            drawFooter([page] + foot, height, canvas)
            canvas.endPage()
        }
        canvas.end("Document")
        addBookmarks(composer.headings, canvas)
        return PaperCatalogue(try canvas.finish()).adding(
            language: language.text, isRightToLeft: language.isRightToLeft)
    }

    /// Places are counted from the side that the language begins on.
    private func left(_ x: Double, _ width: Double) -> Double {
        language.isRightToLeft
            ? PaperCanvas.width - PaperComposer.margin - x - width : PaperComposer.margin + x
    }

    private func draw(_ mark: PaperComposer.Mark, _ canvas: PaperCanvas) {
        switch mark {
        case .text(let text, let lines, let x, let top, let width, let atEnd, let tag):
            canvas.draw(
                text, lines: lines, x: left(x, width), top: top, width: width, atEnd: atEnd,
                tag: tag)
        case .box(let x, let top, let width, let height, let shade):
            canvas.fill(x: left(x, width), top: top, width: width, height: height, shade: shade)
        case .begin(let tag): canvas.begin(tag)
        case .end(let tag): canvas.end(tag)
        }
    }

    private func drawFooter(_ lines: [ShapedText], _ height: Double, _ canvas: PaperCanvas) {
        let measure = PaperComposer.measure
        var top = PaperCanvas.height - 36 - height
        canvas.fill(
            x: PaperComposer.margin, top: top - 5, width: measure, height: 0.6, shade: 0)
        for line in lines {
            canvas.draw(
                line, lines: 0..<line.lineCount, x: PaperComposer.margin, top: top,
                width: measure, atEnd: false, tag: "P")
            top += line.height
        }
    }

    /// Headings become bookmarks under the one above them.
    private func addBookmarks(_ headings: [PaperComposer.Heading], _ canvas: PaperCanvas) {
        var above: [(level: Int, number: Int)] = []
        for heading in headings {
            while let last = above.last, last.level >= heading.level { above.removeLast() }
            let number = canvas.bookmark(
                heading.name, under: above.last?.number ?? 0, page: heading.page, top: heading.top)
            above.append((heading.level, number))
        }
    }
}
