/// The element names of Akoma Ntoso 3.0 by what they do, and their abbreviations in identifiers.
enum AkomaNtosoNames {
    static let namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
    /// The namespace of our own block inside `proprietary`.
    static let ownNamespace = "urn:sanad:instrument:1"

    /// Any version of the standard, its working drafts and its predecessors.
    static func isNamespace(_ text: String) -> Bool {
        text.isEmpty || text.contains("legaldocml") || text.contains("akomantoso")
    }

    /// Levels of the hierarchy (schema group `ANhier`).
    static let levels: Set<String> = [
        "alinea", "article", "book", "chapter", "clause", "division", "indent", "level", "list",
        "paragraph", "part", "point", "proviso", "rule", "section", "subchapter", "subclause",
        "subdivision", "sublist", "subparagraph", "subpart", "subrule", "subsection", "subtitle",
        "title", "tome", "transitional",
    ]

    /// Documents: the children of `akomaNtoso`, of attachments and of components.
    static let documents: Set<String> = [
        "act", "amendment", "amendmentList", "bill", "debate", "debateReport", "doc",
        "documentCollection", "judgment", "officialGazette", "portion", "statement",
    ]

    /// What only holds other elements and is no provision of its own.
    static let transparent: Set<String> = documents.union([
        "amendmentBody", "attachments", "body", "collectionBody", "components", "content",
        "debateBody", "fragment", "fragmentBody", "intro", "judgmentBody", "mainBody",
        "portionBody",
    ])

    /// What becomes a provision under its own name.
    static let structures: Set<String> = levels.union([
        "address", "adjournment", "administrationOfOath", "answer", "arguments", "attachment",
        "authorialNote", "background", "citation", "citations", "communication", "component",
        "conclusions", "container", "coverPage", "crossHeading", "debateSection", "decision",
        "declarationOfVote", "formula", "hcontainer", "header", "introduction",
        "ministerialStatements", "motivation", "narrative", "nationalInterest",
        "noticesOfMotion", "oralStatements", "other", "papers", "personalStatements",
        "petitions", "pointOfOrder", "prayers", "preamble", "preface", "proceduralMotions",
        "question", "questions", "recital", "recitals", "remedies", "resolutions", "rollCall",
        "scene", "speech", "speechGroup", "summary", "table", "tblock", "wrapUp",
        "writtenStatements",
    ])

    /// What starts on a line of its own inside of text.
    static let blocks: Set<String> = structures.union(transparent).union([
        "block", "blockContainer", "blockList", "caption", "componentRef", "div", "from",
        "heading", "interstitial", "item", "li", "listIntroduction", "listWrapUp", "longTitle",
        "num", "ol", "p", "recordedTime", "signature", "subheading", "toc", "tocItem", "tr", "ul",
    ]).subtracting(["authorialNote", "recordedTime"])

    /// The abbreviation in identifiers (AKN-NC 1.0); other names stand for themselves.
    static func abbreviation(of name: String) -> String { abbreviations[name] ?? name }

    private static let abbreviations: [String: String] = [
        "alinea": "al", "article": "art", "attachment": "att", "blockList": "list",
        "chapter": "chp", "citation": "cit", "citations": "cits", "clause": "cl",
        "component": "cmp", "componentRef": "cref", "components": "cmpnts",
        "debateSection": "dbsect", "division": "dvs", "documentRef": "dref", "eventRef": "eref",
        "listIntroduction": "intro", "listWrapUp": "wrapup", "paragraph": "para",
        "quotedStructure": "qstr", "quotedText": "qtext", "recital": "rec", "recitals": "recs",
        "section": "sec", "subchapter": "subchp", "subclause": "subcl", "subdivision": "subdvs",
        "subparagraph": "subpara", "subsection": "subsec", "temporalGroup": "tmpg",
        "wrapUp": "wrapup",
    ]
}
