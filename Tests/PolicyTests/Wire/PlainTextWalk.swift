import Foundation
import FoundationXML

/// The words of an XML document outside of its metadata, found without any of our code.
final class PlainTextWalk: NSObject, XMLParserDelegate {
    private static let inline: Set<String> = [
        "a", "abbr", "affectedDocument", "b", "change", "concept", "date", "def", "del",
        "docAuthority", "docCommittee", "docDate", "docIntroducer", "docJurisdiction", "docNumber",
        "docProponent", "docPurpose", "docStage", "docStatus", "docTitle", "docType",
        "docketNumber", "entity", "event", "fillIn", "i", "inline", "ins", "judge", "lawyer",
        "legislature", "location", "mmod", "mod", "mref", "neutralCitation", "noteRef", "omissis",
        "opinion", "organization", "outcome", "party", "person", "placeholder", "process",
        "quantity", "quotedText", "recordedTime", "ref", "relatedDocument", "remark", "rmod",
        "role", "rref", "session", "shortTitle", "span", "sub", "sup", "term", "time", "u", "vote",
        "img", "marker", "embeddedText",
    ]
    private var text = ""
    private var metaDepth = 0
    /// Footnotes are read apart: they may stand in the middle of a word's sentence.
    private var notes: [String] = []
    private var outer: [String] = []

    static func words(of bytes: [UInt8]) -> [String] {
        let walk = PlainTextWalk()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = walk
        guard parser.parse() else { return [] }
        let all = walk.text + " " + walk.notes.joined(separator: " ")
        return words(in: all)
    }

    static func words(in text: String) -> [String] {
        // Quotation marks may stand in attributes and are looked at in a test of their own.
        text.filter { !"“”".contains($0) }.split(whereSeparator: \.isWhitespace)
            .map(String.init).sorted()
    }

    func parser(
        _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String]
    ) {
        let name = elementName.split(separator: ":").last.map(String.init) ?? elementName
        if name == "meta" { metaDepth += 1 }
        if name == "authorialNote" {
            outer.append(text)
            text = (attributes["marker"] ?? "") + " "
        }
        if !Self.inline.contains(name), name != "authorialNote" { text += " " }
    }

    func parser(
        _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?,
        qualifiedName: String?
    ) {
        let name = elementName.split(separator: ":").last.map(String.init) ?? elementName
        if name == "meta" { metaDepth -= 1 }
        if name == "authorialNote" {
            notes.append(text)
            text = outer.removeLast()
        } else if !Self.inline.contains(name) {
            text += " "
        }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if metaDepth == 0 { text += string }
    }
}
