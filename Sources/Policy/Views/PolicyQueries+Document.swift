package import Canon
import GRDB
package import Records

extension PolicyQueries {
    /// A published version as a document, for export; positions count from 1 as in a document.
    ///
    /// - Parameter number: the version; the newest where there is none.
    package func document(
        _ instrument: ID<Instrument>, version number: Int? = nil
    ) throws -> InstrumentDocument? {
        let wanted = try number ?? newestVersion(instrument)
        guard let registered = try self.instrument(instrument),
            let version = registered.versions.first(where: { $0.number == wanted })
        else { return nil }
        let contents = try provisions(instrument, version: wanted).map(\.content)
        let languages = Set(
            contents.flatMap { content in
                (content.heading.versions + content.body.versions).map(\.language)
            })
        let date = String(version.publishedAt.description.prefix(10))
        return InstrumentDocument(
            title: registered.title, type: registered.type, country: "pk",
            date: String(registered.registeredAt.description.prefix(10)), versionDate: date,
            number: instrument.text,
            languages: languages.isEmpty
                ? registered.title.versions.map(\.language)
                : languages.sorted(),
            provisions: contents.enumerated().map { index, content in
                content.standing(at: index + 1, in: content.parent)
            })
    }
}
