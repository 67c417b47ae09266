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
            out. One bad row refuses the whole file. Rows are counted as a spreadsheet does, the \
            header first.
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
        help: ArgumentHelp(
            "Name of the source; keys of rows are unique within it. "
                + "Default: the file's name and digest."))
    var source: String?

    @Option(help: "Office that acts.")
    var office = "consultation-desk"

    func run() async throws {
        guard let id = ConsultationID(consultation) else {
            throw ValidationError(
                "\"\(consultation)\" is not an identifier: letters, digits, . _ -")
        }
        guard let channel = SubmissionReceived.Channel(rawValue: channel), channel != .page else {
            throw ValidationError("--channel takes file, paper or meeting")
        }
        let found = try read()
        guard found.rows > 0 else {
            throw Complaint("\(file) holds no submissions: there is nothing to import.")
        }
        try options.requireSite()
        let lock = try WriterLock(options.folder)
        defer { withExtendedLifetime(lock) {} }
        let registrar = try options.openRegistrar()
        let intake = SubmissionsIntake(
            submissions: found.submissions, round: RoundKey(id, round), channel: channel,
            actor: .officer(office))
        let recorded = try await take(intake, registrar)
        report(found, recorded)
    }

    private func read() throws -> SubmissionsFound {
        do {
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: file, isDirectory: &isFolder),
                isFolder.boolValue
            {
                return try export(source ?? URL(filePath: file).lastPathComponent)
            }
            let bytes = try InputFile.bytes(file)
            let name = source ?? Self.source(of: file, bytes)
            if file.hasSuffix(".jsonl") {
                return try ConsultJSON(responses: bytes).found(source: name)
            }
            if file.hasSuffix(".json") { return try SubmissionsJSON.own(bytes, source: name) }
            var reader = try SubmissionsCSV(bytes, source: name)
            return try reader.all()
        } catch let problem as SubmissionsProblem {
            throw Complaint("\(file): \(problem.sentence). Nothing was imported.")
        }
    }

    /// Two files of one name are two sources: rows are counted, and one file's row 1 must never
    /// pass for the other's.
    private static func source(of file: String, _ bytes: [UInt8]) -> String {
        "\(URL(filePath: file).lastPathComponent)#\(Digest.sha256(bytes).short)"
    }

    /// A folder that holds an export, and not just any folder.
    private func export(_ name: String) throws -> SubmissionsFound {
        do {
            return try ConsultJSON(folder: URL(filePath: file)).found(source: name)
        } catch let error as CocoaError {
            throw Complaint(
                "\(file) is a folder without a consult export in it "
                    + "(\(Complaint.reason(of: error))). Give the file itself.")
        }
    }

    /// All rows, or none and the reason.
    private func take(_ intake: SubmissionsIntake, _ registrar: Registrar) async throws -> Int {
        do {
            try intake.rehearse(registrar)
        } catch let refusal as ImportSubmissions.Refusal {
            throw Complaint("\(file): \(refusal.sentence). Nothing was imported.")
        }
        var bar = ProgressBar("Importing submissions", total: intake.submissions.count)
        let recorded = try await intake.record(registrar) { bar.show($0) }
        bar.finish()
        try await registrar.publishCheckpoint()
        return recorded
    }

    private func report(_ found: SubmissionsFound, _ recorded: Int) {
        let already = found.submissions.count - recorded
        print(
            "\(found.rows) rows: \(recorded) imported, \(already) were in already, "
                + "\(found.skipped.count) skipped.")
        for row in found.skipped.prefix(20) { print("  row \(row.row): \(row.reason.sentence)") }
        if found.skipped.count > 20 { print("  and \(found.skipped.count - 20) more") }
    }
}
