import CCmark
import Canon
import Wire

/// One block of a Markdown file as text.
struct MarkdownBlock {
    /// Level of a heading.
    var level: Int?
    /// The words; in a paragraph U+2028 stands for a soft line end.
    var text: String
    var isParagraph = false
    /// Info word of a fenced block.
    var info = ""

    /// The language that the author says it is in, by its first word or by its info word.
    var marking: LanguageTag? {
        [LanguageTag.urdu, .english].first {
            info == $0.text || (isParagraph && text.hasPrefix("\($0.text):"))
        }
    }

    /// Soft line ends as spaces.
    static func unwrapped(_ text: String) -> String {
        String(text.map { $0 == "\u{2028}" ? " " : $0 })
    }
}

/// Reads the blocks of a file with cmark-gfm.
struct MarkdownBlocks {
    private static let depthLimit = 64

    static func parse(_ text: String) throws(DocumentProblem) -> [MarkdownBlock] {
        cmark_gfm_core_extensions_ensure_registered()
        guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else {
            throw DocumentProblem(.malformed("the Markdown parser cannot start"))
        }
        defer { cmark_parser_free(parser) }
        if let table = cmark_find_syntax_extension("table") {
            cmark_parser_attach_syntax_extension(parser, table)
        }
        var source = text
        source.withUTF8 { buffer in
            buffer.withMemoryRebound(to: CChar.self) {
                cmark_parser_feed(parser, $0.baseAddress, $0.count)
            }
        }
        guard let document = cmark_parser_finish(parser) else {
            throw DocumentProblem(.malformed("not readable as Markdown"))
        }
        defer { cmark_node_free(document) }
        var blocks: [MarkdownBlock] = []
        for node in children(of: document) {
            let block = try block(node)
            if block.level != nil || !block.text.isEmpty { blocks.append(block) }
        }
        return blocks
    }

    private static func block(_ node: OpaquePointer) throws(DocumentProblem) -> MarkdownBlock {
        switch kind(of: node) {
        case "heading":
            let text = MarkdownBlock.unwrapped(try inline(node, depth: 1))
            return MarkdownBlock(level: Int(cmark_node_get_heading_level(node)), text: text)
        case "paragraph":
            return MarkdownBlock(text: try inline(node, depth: 1), isParagraph: true)
        case "code_block":
            let info = cmark_node_get_fence_info(node).map { String(cString: $0) } ?? ""
            return MarkdownBlock(text: try lines(node, depth: 1), info: info)
        default: return MarkdownBlock(text: try lines(node, depth: 1))
        }
    }

    /// The text of a block and of all blocks in it, line by line.
    private static func lines(
        _ node: OpaquePointer, depth: Int
    ) throws(DocumentProblem) -> String {
        try checkDepth(node, depth)
        switch kind(of: node) {
        case "paragraph", "heading":
            return MarkdownBlock.unwrapped(try inline(node, depth: depth))
        case "code_block", "html_block":
            return String(Substring(literal(of: node)).trimmed())
        case "thematic_break": return ""
        case "table_row", "table_header":
            var cells: [String] = []
            for cell in children(of: node) {
                cells.append(MarkdownBlock.unwrapped(try inline(cell, depth: depth + 1)))
            }
            return cells.joined(separator: " | ")
        case "list": return try list(node, depth: depth)
        default:
            var parts: [String] = []
            for child in children(of: node) {
                let text = try lines(child, depth: depth + 1)
                if !text.isEmpty { parts.append(text) }
            }
            return parts.joined(separator: "\n")
        }
    }

    private static func list(
        _ node: OpaquePointer, depth: Int
    ) throws(DocumentProblem) -> String {
        let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        var number = Int(cmark_node_get_list_start(node))
        var items: [String] = []
        for item in children(of: node) {
            let mark = isOrdered ? "\(number). " : "- "
            let text = try lines(item, depth: depth + 1)
            let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
            items.append(mark + parts.joined(separator: "\n  "))
            number += 1
        }
        return items.joined(separator: "\n")
    }

    private static func inline(
        _ node: OpaquePointer, depth: Int
    ) throws(DocumentProblem) -> String {
        try checkDepth(node, depth)
        var text = ""
        for child in children(of: node) {
            switch kind(of: child) {
            case "text", "code", "html_inline": text += literal(of: child)
            case "softbreak": text += "\u{2028}"
            case "linebreak": text += "\n"
            case "link", "image":
                let words = try inline(child, depth: depth + 1)
                let address = cmark_node_get_url(child).map { String(cString: $0) } ?? ""
                text += address.isEmpty || words == address ? words : "\(words) (\(address))"
            default: text += try inline(child, depth: depth + 1)
            }
        }
        return text
    }

    private static func checkDepth(
        _ node: OpaquePointer, _ depth: Int
    ) throws(DocumentProblem) {
        guard depth <= depthLimit else {
            throw DocumentProblem(
                .tooDeep(limit: depthLimit), line: Int(cmark_node_get_start_line(node)))
        }
    }

    private static func children(of node: OpaquePointer) -> [OpaquePointer] {
        var children: [OpaquePointer] = []
        var next = cmark_node_first_child(node)
        while let child = next {
            children.append(child)
            next = cmark_node_next(child)
        }
        return children
    }

    private static func kind(of node: OpaquePointer) -> String {
        cmark_node_get_type_string(node).map { String(cString: $0) } ?? ""
    }

    private static func literal(of node: OpaquePointer) -> String {
        cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    }
}
