/// How many stand where: a strip cut by counts, and the same counts in words below it.
package struct StatusStrip: Sendable {
    /// A status and how many have it.
    package struct Segment: Sendable {
        package let tag: Tag
        package let count: Int
        /// Where those are listed.
        package let href: String?

        package init(_ tag: Tag, _ count: Int, href: String? = nil) {
            precondition(count >= 0, "a count is never negative")
            self.tag = tag
            self.count = count
            self.href = href
        }
    }

    package let id: String
    package let title: String
    package let segments: [Segment]

    package init(id: String, title: String, segments: [Segment]) {
        self.id = id
        self.title = title
        self.segments = segments
    }

    var total: Int { segments.reduce(0) { $0 + $1.count } }
}

extension HTML {
    /// Writes the strip and its words; with nothing to count, the words alone.
    package mutating func statusStrip(_ strip: StatusStrip) {
        element("div", .class("status-strip"), .id(strip.id)) { html in
            if strip.total > 0 { html.writeStrip(strip) }
            html.element("ul", .class("status-strip__list")) { html in
                for segment in strip.segments {
                    html.element("li") { html in
                        html.write(segment.tag)
                        html.raw(" ")
                        if let href = segment.href {
                            html.element("a", .href(href)) { $0.number(segment.count) }
                        } else {
                            html.number(segment.count)
                        }
                    }
                }
            }
        }
    }

    private mutating func writeStrip(_ strip: StatusStrip) {
        let sentences = strip.segments.map {
            Words.chartShare($0.tag.words.in(language), $0.count, of: strip.total)
        }
        let isMirrored = language.direction == .rtl
        drawing(
            id: strip.id, width: 4_000, height: 300, title: strip.title,
            summary: ChartSummary(language).written(sentences)
        ) { html in
            var counted = 0
            for segment in strip.segments where segment.count > 0 {
                let start = 4_000 * counted / strip.total
                counted += segment.count
                let end = 4_000 * counted / strip.total
                let left = isMirrored ? 4_000 - end : start
                html.writeSegment(segment, left: left + 10, right: left + end - start - 10)
            }
        }
    }

    /// A segment wide enough carries the shape of its status as well, so that colour only helps.
    private mutating func writeSegment(_ segment: StatusStrip.Segment, left: Int, right: Int) {
        element("g", .class("status-strip__segment \(segment.tag.tone.classes)")) { html in
            var path = ChartPath()
            path.move(left, 10)
            path.line(max(right, left + 10), 10)
            path.line(max(right, left + 10), 290)
            path.line(left, 290)
            path.close()
            html.drawnPath(path, class: "status-strip__area")
            guard right - left >= 240 else { return }
            let middle = (left + right) / 2
            let place = "translate(\(ChartPath.tenths(middle - 60)) 9)"
            html.element("g", Attribute("transform", place)) { html in
                html.raw(segment.tag.tone.shape)
            }
        }
    }
}
