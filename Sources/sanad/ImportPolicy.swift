import ArgumentParser
import Canon
import Foundation
import Policy
import Records
import Registrar
import Store
import Web
import Wire

/// Imports a document as the draft of an instrument, and publishes it if asked to.
struct ImportPolicy: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy",
        abstract: "Import Akoma Ntoso, Markdown, plain text or JSON as a draft.",
        discussion: """
            The document becomes the draft on the desk; provisions meet by their identifiers, and \
            only what differs from the newest version is a change. Nothing is public before it is \
            published.
              sanad import policy bill.xml --instrument digital-bill
              sanad import policy bill.xml --instrument digital-bill --publish draft
            A file in the layout of the sample policy also brings the policy it replaces, and what \
            becomes of each of its goals.
            After a round has closed each change needs a cause: give one for all with --correction
            or --decision, or edit the draft at the desk.
            """)

    @Argument(help: "The document.")
    var file: String

    @OptionGroup var options: SiteOptions

    @Option(help: "Identifier of the instrument; registered when it is new.")
    var instrument: String

    @Option(help: "A second document of the same work in another language.")
    var translation: String?

    @Option(help: "Identifier of the instrument it replaces; each of its goals then needs a fate.")
    var replaces: String?

    @Option(help: "Publish at once, as draft or final.")
    var publish: String?

    @Option(help: "Why the text changed: a slip that was mended.")
    var correction: String?

    @Option(help: "Why the text changed: who decided what.")
    var decision: String?

    @Option(help: "Office that acts.")
    var office = "policy-desk"

    func run() async throws {
        let id = try identifier(instrument)
        let stage = try stage()
        let found = try Self.read(file)
        let document = try translated(found.document)
        try options.requireSite()
        let lock = try WriterLock(options.folder)
        defer { withExtendedLifetime(lock) {} }
        let registrar = try options.openRegistrar()
        let older = try await takeReplaced(found.sample, registrar)
        let draft = try await take(document, as: id, replacing: older, registrar)
        print("\(document.provisions.count) provisions are in the draft of \(instrument).")
        if let sample = found.sample {
            try await decide(sample.fates, for: id, registrar)
        }
        if let stage { try await publish(id, draft, as: stage, registrar) }
    }

    func identifier(_ text: String) throws -> ID<Instrument> {
        guard let id = ID<Instrument>(text) else {
            throw ValidationError("\"\(text)\" is not an identifier: letters, digits, . _ -")
        }
        return id
    }

    /// Makes a document the draft of an instrument, registering it when it is new.
    func take(
        _ document: InstrumentDocument, as id: ID<Instrument>, replacing older: ID<Instrument>?,
        _ registrar: Registrar
    ) async throws -> Draft {
        try await register(id, document, replacing: older, registrar)
        return try registrar.store.write { database in
            let open = try DraftDesk.open(id, in: database)
            return try DraftDesk.replaceAll(
                with: document.provisions, defaultCause: cause, of: id,
                expectedRevision: open.revision, in: database)
        }
    }

    /// What to publish as, if at all; asked before anything is read.
    private func stage() throws -> VersionPublished.Stage? {
        guard let publish else { return nil }
        guard let stage = VersionPublished.Stage(rawValue: publish) else {
            throw ValidationError("--publish takes draft or final, not \"\(publish)\"")
        }
        return stage
    }

    private var cause: Cause? {
        if let correction { return Cause(type: .correction, note: Texts(en: correction)) }
        return decision.map { Cause(type: .decision, note: Texts(en: $0)) }
    }

    /// The document with its translation, if one is given.
    private func translated(_ document: InstrumentDocument) throws -> InstrumentDocument {
        guard let translation else { return document }
        do {
            return try document.merging(Self.read(translation).document)
        } catch let problem as DocumentProblem {
            throw Complaint("\(translation): \(problem.description). Nothing was imported.")
        }
    }

    private static func read(_ path: String) throws -> ImportedFile {
        let bytes = try InputFile.bytes(path)
        do {
            return try DocumentFormat.file(bytes, fileName: path)
        } catch {
            throw Complaint("\(path): \(error.description). Nothing was imported.")
        }
    }

    private func register(
        _ id: ID<Instrument>, _ document: InstrumentDocument, replacing older: ID<Instrument>?,
        _ registrar: Registrar
    ) async throws {
        let known = try registrar.store.read { try PolicyQueries($0).instrument(id) != nil }
        guard !known else { return }
        // Tried on an empty draft first: a document that is refused must not leave its instrument
        // behind in the log.
        var trial = Draft(instrument: id, version: 1, baseVersion: 0, provisions: [])
        try trial.replaceAll(
            with: document.provisions, defaultCause: nil,
            DraftContext(base: [], hasClosedRound: false, causes: KnownCauses([])))
        guard !document.provisions.isEmpty else {
            throw Complaint("\(file) holds no provision: there is nothing to draft.")
        }
        let title = document.title.isEmpty ? Texts(en: instrument) : document.title
        _ = try await registrar.submit(
            RegisterInstrument(
                instrument: id, title: title, type: document.type, replaces: older),
            as: .officer(office))
    }

    func publish(
        _ id: ID<Instrument>, _ draft: Draft, as stage: VersionPublished.Stage,
        _ registrar: Registrar
    ) async throws {
        let sealed = try await registrar.submit(
            PublishVersion(instrument: id, stage: stage, expectedRevision: draft.revision),
            as: .officer(office))
        try await registrar.publishCheckpoint()
        print("\(id) is published as version \(draft.version), entry \(sealed.index ?? 0).")
    }
}
