import Canon
import GRDB
import HTTPTypes
import Hummingbird
import Policy
import Records
import Store

/// The text of a version as files: Akoma Ntoso for machines of law, one HTML page for mail and
/// archives, and our own JSON with everything.
struct PolicyFiles {
    let router: Router<WebContext>
    let site: Site

    func register() {
        let folder = "/data/policies/:instrument/:version/"
        for language in PageLanguage.allCases {
            file(
                folder + "text.\(language.rawValue).akn.xml", "application/akn+xml; charset=utf-8"
            ) { AkomaNtosoWriter.write($0, language: language.tag) }
        }
        file(folder + "document.html", "text/html; charset=utf-8") {
            HTMLDocumentWriter.write($0, language: $0.languages.first ?? .english)
        }
        for language in PageLanguage.allCases {
            file(folder + "document.\(language.rawValue).html", "text/html; charset=utf-8") {
                HTMLDocumentWriter.write($0, language: language.tag)
            }
        }
        file(folder + "document.json", "application/json") { InstrumentJSON.write($0) }
    }

    /// Links to the files of a version, in the page's language where a file has one.
    static func links(_ id: ID<Instrument>, _ version: Int, _ html: inout HTML) {
        let language = html.language.rawValue
        let files: [(Words, String)] = [
            (.fileAkomaNtoso, "text.\(language).akn.xml"),
            (.fileHTML, "document.\(language).html"), (.fileJSON, "document.json"),
        ]
        for (words, name) in files {
            html.raw(" ")
            html.element("a", .href(PolicyAddress.file(name, id, version)), words: words)
        }
    }

    private func file(
        _ path: String, _ type: String,
        _ write: @escaping @Sendable (InstrumentDocument) -> [UInt8]
    ) {
        router.get(RouterPath(path)) { [site] _, context in
            let document = try site.store.read { database in
                try Self.document(
                    context.parameters.get("instrument") ?? "",
                    context.parameters.get("version") ?? "", in: database)
            }
            guard let document else { return LogFiles.absent("no such version of a policy") }
            return LogFiles.octets(write(document), cache: "public, max-age=300", type: type)
        }
    }

    private static func document(
        _ instrument: String, _ version: String, in database: Database
    ) throws -> InstrumentDocument? {
        guard let id = ID<Instrument>(instrument), let number = Int(version) else { return nil }
        return try PolicyQueries(database).document(
            id, version: number, languages: PageLanguage.allCases.map(\.tag),
            day: PageTime.karachi.isoDay)
    }
}
