import ArgumentParser
import Canon
import Foundation
import Policy
import Records
import Registrar
import Store
import Web

/// Writes what is public to files.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the public log as a bundle, the site as files, a version as a document.",
        subcommands: [ExportBundle.self, ExportSite.self, ExportPolicy.self])
}

/// Writes the bundle that anybody can check.
struct ExportBundle: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bundle", abstract: "Write the whole public log as one tar file.")

    @Argument(help: "The file to write.")
    var file: String

    @OptionGroup var options: SiteOptions

    func run() async throws {
        let registrar = try options.openRegistrar()
        let site = try Site(store: registrar.store, registrar: registrar)
        try OutputFile.write(Bundle.bytes(of: site), to: file)
        print("Written to \(file). Check it: sanad-verify \(file)")
    }
}

/// Writes one version of an instrument.
struct ExportPolicy: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy", abstract: "Write a version as .xml (Akoma Ntoso), .html or .json.")

    @Argument(help: "The file to write; its ending says the format.")
    var file: String

    @OptionGroup var options: SiteOptions

    @Option(help: "Identifier of the instrument.")
    var instrument: String

    @Option(help: "Number of the version; the newest by default.")
    var version: Int?

    @Option(help: "Language of .xml and .html: en or ur.")
    var language = "en"

    func run() async throws {
        guard let id = ID<Instrument>(instrument), let tag = LanguageTag(language) else {
            throw ValidationError("--instrument or --language is not well formed")
        }
        let store = try options.openStore()
        guard
            let document = try store.read({
                try PolicyQueries($0).document(id, version: version, day: PageTime.karachi.isoDay)
            })
        else {
            throw Complaint("No such version of \(instrument) is published.")
        }
        try OutputFile.write(bytes(of: document, tag), to: file)
        print("Written to \(file).")
    }

    private func bytes(
        of document: InstrumentDocument, _ language: LanguageTag
    ) throws -> [UInt8] {
        switch URL(filePath: file).pathExtension {
        case "xml": AkomaNtosoWriter.write(document, language: language)
        case "html": HTMLDocumentWriter.write(document, language: language)
        case "json": InstrumentJSON.write(document)
        default: throw ValidationError("\(file) must end in .xml, .html or .json")
        }
    }
}
