import CPango
import Canon

/// Breaks text into lines, shaped by Pango, and draws them on pages of a PDF by cairo.
///
/// Every pointer of either library stays in this file. Each object is owned by the value that made
/// it and freed with it; a line is only drawn while its text is held.
final class PaperShaper {
    private let context: OpaquePointer
    private let isRightToLeft: Bool
    private let families: [String]

    init(_ language: LanguageTag) throws(PaperProblem) {
        guard let map = pango_cairo_font_map_new() else {
            throw .notDrawn("there is no map of typefaces")
        }
        defer { g_object_unref(UnsafeMutableRawPointer(map)) }
        families = try PaperTypefaces.chosen(for: language, among: Self.installed(map))
        guard let context = pango_font_map_create_context(map) else {
            throw .notDrawn("there is no shaping context")
        }
        self.context = context
        isRightToLeft = language.isRightToLeft
        // One unit is one point, and nothing is fitted to the dots of a screen.
        pango_cairo_context_set_resolution(context, 72)
        let options = cairo_font_options_create()
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        pango_cairo_context_set_font_options(context, options)
        cairo_font_options_destroy(options)
        pango_context_set_base_dir(
            context, isRightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR)
        pango_context_set_language(context, pango_language_from_string(language.text))
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(context)) }

    /// Names of the installed families, sorted.
    private static func installed(_ map: UnsafeMutablePointer<PangoFontMap>) -> [String] {
        var list: UnsafeMutablePointer<UnsafeMutablePointer<PangoFontFamily>?>?
        var count: Int32 = 0
        pango_font_map_list_families(map, &list, &count)
        defer { g_free(list) }
        let families = UnsafeBufferPointer(start: list, count: Int(count))
        return families.compactMap { family in
            family.flatMap { pango_font_family_get_name($0) }.map { String(cString: $0) }
        }.sorted()
    }

    /// The lines of a text that is at most `width` points wide.
    func shape(_ text: PaperText, _ role: PaperStyle.Role, width: Double) -> ShapedText {
        let isUrdu = isRightToLeft || ReadyText.hasArabic(text.text)
        let style = PaperStyle(
            text.isStrong && role == .body ? .strong : role, isUrdu: isUrdu, families: families)
        let ready = ReadyText(text.text, isRightToLeft: isRightToLeft)
        let layout = Self.layout(context, ready, style, isLink: text.link != nil, width: width)
        return ShapedText(
            layout, style: style, link: text.link, isUrdu: isRightToLeft)
    }

    private static func layout(
        _ context: OpaquePointer, _ ready: ReadyText, _ style: PaperStyle, isLink: Bool,
        width: Double
    ) -> OpaquePointer {
        let font = pango_font_description_new()
        defer { pango_font_description_free(font) }
        pango_font_description_set_family(font, style.families.joined(separator: ","))
        pango_font_description_set_absolute_size(font, style.size * Double(PANGO_SCALE))
        pango_font_description_set_weight(
            font, style.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
        guard let layout = pango_layout_new(context) else {
            preconditionFailure("Pango makes a layout or ends the program for want of memory")
        }
        pango_layout_set_font_description(layout, font)
        pango_layout_set_auto_dir(layout, 0)
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD)
        pango_layout_set_width(layout, Int32((width * Double(PANGO_SCALE)).rounded()))
        pango_layout_set_text(layout, ready.text, -1)
        let list = pango_attr_list_new()
        defer { pango_attr_list_unref(list) }
        for range in ready.latin {
            // Figures keep the Latin face and its size beside Nastaliq.
            let family = pango_attr_family_new(style.families.last)
            let size = pango_attr_size_new_absolute(Int32(style.size * 0.86 * Double(PANGO_SCALE)))
            for attribute in [family, size] { insert(attribute, range, list) }
        }
        if isLink {
            let underline = pango_attr_underline_new(PANGO_UNDERLINE_SINGLE)
            insert(underline, 0..<ready.text.utf8.count, list)
        }
        // A hyphen where none is written would change a code or a number.
        let hyphens = pango_attr_insert_hyphens_new(0)
        insert(hyphens, 0..<ready.text.utf8.count, list)
        pango_layout_set_attributes(layout, list)
        var extents = PangoRectangle()
        pango_layout_get_extents(layout, nil, &extents)
        if Double(extents.width) > width * Double(PANGO_SCALE) {
            // A word longer than a line is broken anywhere; others are not.
            pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        }
        return layout
    }

    /// The list owns an attribute from here on.
    private static func insert(
        _ attribute: UnsafeMutablePointer<PangoAttribute>?, _ range: Range<Int>,
        _ list: OpaquePointer?
    ) {
        attribute?.pointee.start_index = UInt32(range.lowerBound)
        attribute?.pointee.end_index = UInt32(range.upperBound)
        pango_attr_list_insert(list, attribute)
    }
}

/// A text broken into lines.
final class ShapedText {
    private let layout: OpaquePointer
    let style: PaperStyle
    let link: String?
    private let isUrdu: Bool

    fileprivate init(
        _ layout: OpaquePointer, style: PaperStyle, link: String?, isUrdu: Bool
    ) {
        self.layout = layout
        self.style = style
        self.link = link
        self.isUrdu = isUrdu
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

    var lineCount: Int { Int(pango_layout_get_line_count(layout)) }
    var height: Double { Double(lineCount) * style.leading }

    /// The base line of a line, from the top of the text.
    private func base(_ index: Int) -> Double { Double(index) * style.leading + style.ascent }

    fileprivate func width(ofLine index: Int) -> Double {
        guard let line = pango_layout_get_line_readonly(layout, Int32(index)) else { return 0 }
        var extents = PangoRectangle()
        pango_layout_line_get_extents(line, nil, &extents)
        return Double(extents.width) / Double(PANGO_SCALE)
    }

    /// Draws some lines; `atEnd` puts them at the end edge of the box instead of its start.
    fileprivate func draw(
        _ canvas: OpaquePointer, lines: Range<Int>, x: Double, top: Double, width: Double,
        atEnd: Bool
    ) {
        for index in lines {
            guard let line = pango_layout_get_line_readonly(layout, Int32(index)) else { continue }
            let free = width - self.width(ofLine: index)
            // The start of a line is on the side that its language begins on.
            let left = isUrdu == atEnd ? x : x + free
            cairo_move_to(
                canvas, left, top + base(index) - Double(lines.lowerBound) * style.leading)
            if let link { cairo_tag_begin(canvas, "Link", "uri='\(PaperCanvas.quoted(link))'") }
            pango_cairo_show_layout_line(canvas, line)
            if link != nil { cairo_tag_end(canvas, "Link") }
        }
    }
}

/// The pages of a PDF, A4, written to memory.
final class PaperCanvas {
    /// A4 in points.
    static let width = 595.0
    static let height = 842.0

    /// Bytes as cairo hands them over.
    private final class Sink {
        var bytes: [UInt8] = []
    }

    private let sink = Sink()
    private let surface: OpaquePointer
    private let canvas: OpaquePointer

    init(title: String, day: CivilDate) throws(PaperProblem) {
        // The sink outlives the surface, which this object frees first.
        let closure = Unmanaged.passUnretained(sink).toOpaque()
        let surface = cairo_pdf_surface_create_for_stream(
            { closure, data, count in
                guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
                let sink = Unmanaged<Sink>.fromOpaque(closure).takeUnretainedValue()
                sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
                return CAIRO_STATUS_SUCCESS
            }, closure, Self.width, Self.height)
        guard let surface else { throw .notDrawn("there is no page") }
        guard let canvas = cairo_create(surface) else {
            cairo_surface_destroy(surface)
            throw .notDrawn("there is no canvas")
        }
        self.surface = surface
        self.canvas = canvas
        cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5)
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Sanad")
        cairo_pdf_surface_set_metadata(
            surface, CAIRO_PDF_METADATA_CREATE_DATE, "\(day)T00:00:00Z")
    }

    deinit {
        cairo_destroy(canvas)
        cairo_surface_destroy(surface)
    }

    /// Draws some lines of a text, marked with what they are.
    func draw(
        _ text: ShapedText, lines: Range<Int>, x: Double, top: Double, width: Double, atEnd: Bool,
        tag: String
    ) {
        cairo_set_source_rgb(canvas, 0, 0, 0)
        cairo_tag_begin(canvas, tag, nil)
        text.draw(canvas, lines: lines, x: x, top: top, width: width, atEnd: atEnd)
        cairo_tag_end(canvas, tag)
    }

    func begin(_ tag: String) { cairo_tag_begin(canvas, tag, nil) }
    func end(_ tag: String) { cairo_tag_end(canvas, tag) }

    /// Fills a box: 0 is black, 1 is white.
    func fill(x: Double, top: Double, width: Double, height: Double, shade: Double) {
        cairo_set_source_rgb(canvas, shade, shade, shade)
        cairo_rectangle(canvas, x, top, width, height)
        cairo_fill(canvas)
    }

    func endPage() { cairo_show_page(canvas) }

    /// Adds a bookmark and gives its number; 0 stands above all.
    func bookmark(_ name: String, under parent: Int, page: Int, top: Double) -> Int {
        let place = "page=\(page) pos=[0 \(Int(top))]"
        return Int(
            cairo_pdf_surface_add_outline(
                surface, Int32(parent), name, place, CAIRO_PDF_OUTLINE_FLAG_OPEN))
    }

    /// The bytes of the whole file; nothing can be drawn any more.
    func finish() throws(PaperProblem) -> [UInt8] {
        let drawn = cairo_status(canvas)
        cairo_surface_finish(surface)
        for status in [drawn, cairo_surface_status(surface)] where status != CAIRO_STATUS_SUCCESS {
            throw .notDrawn(String(cString: cairo_status_to_string(status)))
        }
        return sink.bytes
    }

    /// A value of a tag's attribute: quotes and backslashes would end it.
    fileprivate static func quoted(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
    }
}
