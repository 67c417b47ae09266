import ArgumentParser
import Canon
import Consultation
import Foundation
import Records
import Registrar
import Store
import Web

/// Imports what people sent by other ways than the page.
struct ImportSubmissionsFile: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "submissions",
        abstract: "Import a CSV or JSON file of submissions into an open round.",
        discussion: """
            Each row becomes a submission or is named as skipped: nothing is lost silently. An \
            interrupted import is resumed by running it again: rows that are in already are left \
            out. Row numbers count from 1 behind the header.
              sanad import submissions mail.csv --consultation digital-policy --round 2
            """)

    @Argument(help: "A CSV or JSON file, or a folder in the layout of a consult export.")
    var file: String

    @OptionGroup var options: SiteOptions

    @Option(help: "Identifier of the consultation.")
    var consultation: String

    @Option(help: "Number of the round.")
    var round: Int

    @Option(help: "How they came: file, paper or meeting.")
    var channel = "file"

    @Option(
        help: "Name of the source; keys of rows are unique within it. Default: the file's name.")
    var source: String?

    @Option(help: "Office that acts.")
    var office = "consultation-desk"

    func run() async throws {
        guard let id = ConsultationID(consultation) else {
            throw ValidationError("\"\(consultation)\" is not an identifier")
        }
        guard let channel = SubmissionReceived.Channel(rawValue: channel), channel != .page else {
            throw ValidationError("--channel takes file, paper or meeting")
        }
        let found = try read()
        let lock = try WriterLock(options.folder)
        defer { withExtendedLifetime(lock) {} }
        let registrar = try options.openRegistrar()
        try await take(found, RoundKey(id, round), channel, registrar)
    }

    private func read() throws -> SubmissionsFound {
        let name = source ?? URL(filePath: file).lastPathComponent
        do {
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: file, isDirectory: &isFolder),
                isFolder.boolValue
            {
                return try ConsultJSON(folder: URL(filePath: file)).found(source: name)
            }
            let bytes = try InputFile.bytes(file)
            if file.hasSuffix(".jsonl") {
                return try ConsultJSON(responses: bytes).found(source: name)
            }
            if file.hasSuffix(".json") { return try SubmissionsJSON.own(bytes, source: name) }
            var reader = try SubmissionsCSV(bytes, source: name)
            return try reader.all()
        } catch let problem as SubmissionsProblem {
            throw ValidationError("\(file): \(problem.sentence). Nothing was imported.")
        }
    }

    private func take(
        _ found: SubmissionsFound, _ key: RoundKey, _ channel: SubmissionReceived.Channel,
        _ registrar: Registrar
    ) async throws {
        var bar = ProgressBar("Importing submissions", total: found.submissions.count)
        var imported = 0
        for start in stride(from: 0, to: found.submissions.count, by: ImportSubmissions.limit) {
            let end = min(start + ImportSubmissions.limit, found.submissions.count)
            do {
                let sealed = try await registrar.submit(
                    ImportSubmissions(
                        to: key, channel: channel, Array(found.submissions[start..<end])),
                    as: .officer(office))
                imported += ImportSubmissions.imported(in: sealed.entries)
            } catch let refusal as ImportSubmissions.Refusal {
                bar.finish()
                throw ValidationError(
                    "\(refusal.sentence). \(imported) rows before it are in; mend the file and "
                        + "run the same command again.")
            }
            bar.show(end)
        }
        bar.finish()
        try await registrar.publishCheckpoint()
        let already = found.submissions.count - imported
        print(
            "\(found.rows) rows: \(imported) imported, \(already) were in already, "
                + "\(found.skipped.count) skipped.")
        for row in found.skipped.prefix(20) { print("  row \(row.row): \(row.reason.sentence)") }
    }
}
