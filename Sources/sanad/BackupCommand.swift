import ArgumentParser
import Canon
import Foundation
import Registrar
import Store

/// Copies the database while the site is in use.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the database to a new folder, whether or not the server runs.",
        discussion: """
            The copy holds live rows alone: what was erased before is in none made later. Keys are \
            not in it; keep a copy of the key folder elsewhere. To restore, put the file into an \
            empty data folder and start.
            """)

    @Argument(help: "The folder to make; it must not exist, or be empty.")
    var target: String

    @OptionGroup var options: SiteOptions

    func run() async throws {
        try options.requireSite()
        let folder = URL(filePath: target).standardizedFileURL
        let files = FileManager.default
        try files.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        guard try files.contentsOfDirectory(atPath: folder.path).isEmpty else {
            throw Complaint("\(folder.path) is not empty. A backup goes into a folder of its own.")
        }
        let part = folder.appending(path: "sanad.sqlite.part")
        let file = folder.appending(path: "sanad.sqlite")
        let summary = try StoreBackup.copy(
            from: options.folder.databasePath, to: part.path)
        try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: part.path)
        try files.moveItem(at: part, to: file)
        let note = summary.checkpoint.map { "\n" + $0.note } ?? ""
        let vault = summary.vaultKeyID.map { "vault key \($0)\n" } ?? ""
        try OutputFile.write(
            Array("entries \(summary.size)\n\(vault)\(note)".utf8),
            to: folder.appending(path: "backup.txt").path)
        print("\(summary.size) entries copied to \(file.path).")
        if let key = summary.vaultKeyID { print("It opens with vault key \(key).") }
    }
}
