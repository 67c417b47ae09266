import ArgumentParser
import Canon
import Foundation
import Ledger
import Mirror
import Records
import Registrar
import Store
import Synchronization
import Web

/// Writes the whole public site to files.
struct ExportSite: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "site",
        abstract: "Write the whole public site as files: for a stick, or any web server.",
        discussion: """
            Takes the folder of a site or of a mirror; it may be served meanwhile. The copy opens \
            by itself (index.html), without a network, and holds the log: sanad-verify FOLDER/log
            """)

    @Argument(help: "The folder to write; an older copy there is replaced.")
    var folder: String

    @OptionGroup var options: SiteOptions

    @Option(help: "Only so many newest entries get a page of their own; the log is always whole.")
    var entries: UInt64?

    func run() async throws {
        let start = ContinuousClock.now
        let snapshot = try ExportSnapshot.take(of: options)
        defer { snapshot.remove() }
        let responder = SiteResponder(site: snapshot.site)
        let bar = Mutex(ProgressBar("Writing pages", total: 1))
        let size = snapshot.size
        let copy = StaticCopy(
            to: URL(filePath: folder).standardizedFileURL, patterns: responder.patterns,
            files: snapshot.files,
            firstEntry: entries.map { size > $0 ? size - $0 : 0 } ?? 0,
            get: { address in
                let answer = try await responder.get(address)
                return StaticCopy.Answer(
                    status: answer.status, contentType: answer.contentType, bytes: answer.bytes)
            },
            progress: { done, known in bar.withLock { $0.show(done, of: known) } })
        let summary = try await copy.write()
        bar.withLock { $0.finish() }
        let seconds = start.duration(to: .now).seconds
        print(
            """
            \(summary.pages) pages and \(summary.files - summary.pages) other files, \
            \(summary.byteCount / 1000) kB, in \
            \(seconds.formatted(.number.precision(.fractionLength(1)))) s.
            Open \(folder)/index.html, or check the log: sanad-verify \(folder)/log
            """)
    }
}

/// A site as it is at one moment: a copy of its database that nobody writes to.
struct ExportSnapshot {
    let site: Site
    /// Entries under the newest checkpoint.
    let size: UInt64
    /// The files of the log.
    let files: [String]
    private let folder: URL

    /// The site of a folder as it is now.
    static func take(of options: SiteOptions) throws -> ExportSnapshot {
        let original = try options.openStore()
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "sanad-export-\(ProcessInfo.processInfo.globallyUniqueString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        do {
            return try ExportSnapshot(of: original, options, in: folder)
        } catch {
            Self.remove(folder)
            throw error
        }
    }

    private init(of original: SanadStore, _ options: SiteOptions, in folder: URL) throws {
        self.folder = folder
        let path = folder.appending(path: "sanad.sqlite").path
        try original.copy(to: path)
        let store = try SanadStore(
            path: path, rooms: Rooms.all, vault: try options.folder.vault())
        let (log, keyText, moment) = try store.read { database in
            (
                try PublicLog.newest(in: database),
                // What a mirror trusts, or what the log itself announced last.
                try MirrorStanding.read(database)?.verifierKey
                    ?? PublicLog.keyInForce(in: database),
                try Site.newestSigned(database)
            )
        }
        guard let log, let keyText, let moment else {
            throw Complaint("No checkpoint was published yet: there is nothing to check a copy by.")
        }
        let key = try VerifierKey(parsing: keyText)
        try Self.check(log.checkpoint, key, store)
        files = try store.read { try log.paths(in: $0) }
        size = log.checkpoint.size
        site = try Site(
            store: store, replica: Replica(.copy, clock: .fixed(moment)) { key })
    }

    /// Deletes the copy of the database.
    func remove() { Self.remove(folder) }

    private static func remove(_ folder: URL) {
        do {
            try FileManager.default.removeItem(at: folder)
        } catch {
            print("The temporary folder \(folder.path) could not be removed.")
        }
    }

    /// What is written to last must be what was signed.
    private static func check(
        _ stored: StoredCheckpoint, _ key: VerifierKey, _ store: SanadStore
    ) throws {
        let signed = try SignedCheckpoint(parsing: Array(stored.note.utf8))
        try signed.verify(with: key)
        let root = try store.read {
            try MerkleTree.root(size: stored.size, reader: LogTables.hashReader($0))
        }
        guard root == signed.checkpoint.root else { throw LogDamage.rootDiffers(size: stored.size) }
    }
}
