package import Canon
import GRDB
package import Records
import Store

extension PolicyQueries {
    /// A published version as a document, for export; positions count from 1 as in a document.
    ///
    /// - Parameter number: the version; the newest where there is none.
    /// - Parameter languages: languages of the document; those of its texts where none are given.
    /// - Parameter day: the date of a moment, in the zone of the site.
    package func document(
        _ instrument: ID<Instrument>, version number: Int? = nil,
        languages: [LanguageTag]? = nil, day: (Instant) -> String
    ) throws -> InstrumentDocument? {
        let wanted = try number ?? newestVersion(instrument)
        guard let registered = try self.instrument(instrument),
            let version = registered.versions.first(where: { $0.number == wanted })
        else { return nil }
        let contents = try provisions(instrument, version: wanted).map(\.content)
        let found = contents.flatMap { $0.heading.versions + $0.body.versions }.map(\.language)
        let site = try database.row("SELECT country FROM view_site")
        return InstrumentDocument(
            title: registered.title, type: registered.type, country: site?["country"] ?? "",
            date: day(registered.registeredAt), versionDate: day(version.publishedAt),
            number: instrument.text,
            languages: languages
                ?? (found.isEmpty ? registered.title.versions.map(\.language) : found),
            provisions: contents.countedFromOne)
    }
}
