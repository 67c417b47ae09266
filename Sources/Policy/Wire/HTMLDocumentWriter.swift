package import Canon
import Records

/// Writes an instrument as one HTML page that needs nothing else: for mail, print and archives.
///
/// Headings nest by level, a table of contents leads to each provision by its permanent
/// identifier, and every text says its language and direction. Where a provision has no words in
/// the language asked for, those it has are shown, marked as what they are.
package struct HTMLDocumentWriter {
    private let document: InstrumentDocument
    private let language: LanguageTag
    private var html = ""

    private init(_ document: InstrumentDocument, _ language: LanguageTag) {
        self.document = document
        self.language = language
    }

    /// The page in one language, in UTF-8.
    package static func write(_ document: InstrumentDocument, language: LanguageTag) -> [UInt8] {
        var writer = HTMLDocumentWriter(document, language)
        writer.page()
        return Array(writer.html.utf8)
    }

    private static let style = """
        body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.6 serif;color:#111}
        [lang|=ur]{font-family:"Noto Nastaliq Urdu",serif;line-height:2.2}
        nav ol{list-style:none;padding-inline-start:1rem}a{color:#0b4f8a}
        section{margin-block:1.2rem}section section{margin-inline-start:1rem}
        p{margin-block:.4rem;white-space:pre-line}dt{font-weight:bold}dd{margin:0 0 .3rem}
        table{border-collapse:collapse}td{border:1px solid #777;padding:.2rem .5rem}
        @media print{nav{display:none}}
        """

    private var words:
        (contents: String, objective: String, owner: String, due: String, indicators: String)
    {
        language == .urdu
            ? ("فہرست", "مقصد", "ذمہ دار", "تاریخِ تکمیل", "اشاریے")
            : ("Contents", "Objective", "Owner", "Due", "Indicators")
    }

    private mutating func page() {
        let direction = LanguageCodes.isRightToLeft(language) ? "rtl" : "ltr"
        let title = document.title.best(for: language)
        html += "<!DOCTYPE html>\n<html lang=\"\(language)\" dir=\"\(direction)\">\n<head>\n"
        html +=
            "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"
        html += "<title>\(Self.escaped(title?.text ?? document.type))</title>\n"
        html += "<style>\n\(Self.style)\n</style>\n</head>\n<body>\n"
        if let title {
            html +=
                "<header><h1\(attributes(title.language))>\(Self.escaped(title.text))</h1></header>\n"
        }
        let roots = ProvisionTree.roots(of: document.provisions)
        contents(roots)
        html += "<main>\n"
        for root in roots { section(root, level: 2) }
        html += "</main>\n</body>\n</html>\n"
    }

    private mutating func contents(_ roots: [ProvisionTree]) {
        guard roots.contains(where: hasName) else { return }
        html += "<nav aria-label=\"\(words.contents)\">\n<h2>\(words.contents)</h2>\n"
        entries(roots, depth: 1)
        html += "</nav>\n"
    }

    private func hasName(_ tree: ProvisionTree) -> Bool {
        !tree.content.number.isEmpty || !tree.content.heading.isEmpty
    }

    private mutating func entries(_ trees: [ProvisionTree], depth: Int) {
        let named = trees.filter(hasName)
        guard !named.isEmpty, depth <= 3 else { return }
        html += "<ol>\n"
        for tree in named {
            html += "<li><a href=\"#\(tree.content.provision)\">\(name(of: tree.content))</a>\n"
            entries(tree.children.filter { !$0.content.heading.isEmpty }, depth: depth + 1)
            html += "</li>\n"
        }
        html += "</ol>\n"
    }

    private func name(of content: ProvisionContent) -> String {
        var parts: [String] = []
        if !content.number.isEmpty { parts.append("<bdi>\(Self.escaped(content.number))</bdi>") }
        if let heading = content.heading.best(for: language) {
            let attributes = attributes(heading.language)
            parts.append("<span\(attributes)>\(Self.escaped(heading.text))</span>")
        }
        return parts.joined(separator: " ")
    }

    private mutating func section(_ tree: ProvisionTree, level: Int) {
        let content = tree.content
        let kind = Self.escaped(content.element)
        html += "<section id=\"\(content.provision)\" data-element=\"\(kind)\">\n"
        if hasName(tree) {
            // Below the sixth level a heading says its level itself.
            let tag =
                level <= 6
                ? (open: "h\(level)", close: "h\(level)")
                : (open: "div role=\"heading\" aria-level=\"\(level)\"", close: "div")
            html += "<\(tag.open)>\(name(of: content))</\(tag.close)>\n"
        }
        if let body = content.body.best(for: language) { words(of: body, in: content) }
        details(content)
        for child in tree.children { section(child, level: level + 1) }
        html += "</section>\n"
    }

    private mutating func words(of body: Texts.Version, in content: ProvisionContent) {
        let attributes = attributes(body.language)
        let lines = body.text.split(separator: "\n")
        guard content.element == "table" else {
            for line in lines { html += "<p\(attributes)>\(Self.escaped(String(line)))</p>\n" }
            return
        }
        html += "<table\(attributes)>\n"
        for line in lines {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
            html += "<tr>\(cells.map { "<td>\(Self.escaped(String($0)))</td>" }.joined())</tr>\n"
        }
        html += "</table>\n"
    }

    private mutating func details(_ content: ProvisionContent) {
        var rows: [(String, String)] = []
        if let objective = content.objective.best(for: language) {
            let attributes = attributes(objective.language)
            rows.append(
                (words.objective, "<span\(attributes)>\(Self.escaped(objective.text))</span>"))
        }
        let codes = content.indicators.joined(separator: ", ")
        for (label, value) in [
            (words.owner, content.owner), (words.due, content.due), (words.indicators, codes),
        ] where !value.isEmpty {
            rows.append((label, "<bdi>\(Self.escaped(value))</bdi>"))
        }
        guard !rows.isEmpty else { return }
        html += "<dl>\n"
        for (label, value) in rows { html += "<dt>\(label)</dt><dd>\(value)</dd>\n" }
        html += "</dl>\n"
    }

    /// Language and direction of a text that is not in the page's own language.
    private func attributes(_ tag: LanguageTag) -> String {
        guard tag != language else { return "" }
        let direction = LanguageCodes.isRightToLeft(tag) ? "rtl" : "ltr"
        return " lang=\"\(tag)\" dir=\"\(direction)\""
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
