import Canon
import Consultation
import GRDB
import Policy
import Records
import Registrar

/// What the address of a policy page names, read from the views.
struct PolicyRequest {
    let wanted: PageRequest
    let database: Database
    let instrument: RegisteredInstrument

    /// - Throws: `PageProblem.notFound` where there is no such instrument.
    init(_ wanted: PageRequest, _ database: Database) throws {
        self.wanted = wanted
        self.database = database
        let id: ID<Instrument> = try wanted.id("instrument")
        guard let found = try PolicyQueries(database).instrument(id) else {
            throw PageProblem.notFound
        }
        instrument = found
    }

    var id: ID<Instrument> { instrument.id }
    var language: PageLanguage { wanted.language }
    var address: PolicyAddress { PolicyAddress(language) }
    var policies: PolicyQueries { PolicyQueries(database) }
    var consultations: ConsultationQueries { ConsultationQueries(database) }

    /// The version that the address names.
    func version() throws -> PublishedVersion {
        try version(wanted.number("version"))
    }

    /// - Throws: `PageProblem.notFound` where there is no such version.
    func version(_ number: Int) throws -> PublishedVersion {
        guard let version = instrument.versions.first(where: { $0.number == number }) else {
            throw PageProblem.notFound
        }
        return version
    }

    /// The round on this instrument that takes views now, if there is one.
    func openRound() throws -> RoundSummary? {
        try consultations.openRounds(wanted.site.registrar.now).first { $0.instrument == id }
    }

    /// The frame of a page below this instrument.
    func shell(_ title: String, below: [Link] = []) throws -> PageShell {
        var shell = try wanted.shell(title, section: .policies, in: database)
        shell.breadcrumbs =
            [
                Link(.policies, language, href: address.policies),
                Link(instrument.title.plain(language), href: address.instrument(id)),
            ] + below
        return shell
    }

    func day(_ instant: Instant) -> String { PageTime.karachi.day(instant, language) }

    func minute(_ instant: Instant) -> String { PageTime.karachi.minute(instant, language) }
}
