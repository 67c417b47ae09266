import ArgumentParser
import Foundation
import Ledger
import Proofs
import Registrar
import Store

/// Writes the receipt for an entry, in both forms.
struct ReceiptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "receipt",
        abstract: "Write the receipt for an entry, as tlog-proof and as COSE.",
        discussion: """
            From a site's own folder both forms are written: the COSE form needs a signature of \
            the log's key over the root. From a bundle, a folder of the public log or a copy the \
            tlog-proof alone is, which anybody can make. Check either: sanad-verify receipt FILE.
            """)

    @Argument(help: "Number of the entry.")
    var index: UInt64

    @OptionGroup var options: SiteOptions

    @Option(help: "A bundle, or a folder of the public log, in place of a site's own folder.")
    var bundle: String?

    @Option(help: "Folder to write to.")
    var out = "."

    func run() async throws {
        let source = try bundle.map { try LocalFile.log(at: $0) } ?? StoredLog(options.openStore())
        let (receipt, entry) = try await ReceiptMaker(source).receipt(for: index)
        try write(receipt.bytes, Receipt.fileExtension)
        guard bundle == nil else { return }
        guard receipt.checkpoint.checkpoint.size > 1 else {
            return print("A log of one entry has no COSE receipt.")
        }
        let key = try options.folder.signingKey(name: "unused")
        let cose = try COSEReceipt.issue(for: receipt, entry: entry, key: key)
        try write(cose.bytes, COSEReceipt.fileExtension)
    }

    private func write(_ bytes: [UInt8], _ suffix: String) throws {
        let path = URL(filePath: out).appending(path: "\(index).\(suffix)").path
        try OutputFile.write(bytes, to: path)
        print("Written to \(path).")
    }
}

/// The public files of a site's own log, as of one checkpoint.
private struct StoredLog: LogSource {
    private let store: SanadStore
    private let log: PublicLog

    init(_ store: SanadStore) throws {
        guard let log = try store.read({ try PublicLog.newest(in: $0) }) else {
            throw Complaint("No checkpoint is signed yet. Serve the site once, and try again.")
        }
        self.store = store
        self.log = log
    }

    func read(_ path: String, limit: Int) async throws(SourceError) -> [UInt8]? {
        do {
            return try store.read { try log.file(path, in: $0, vault: store.vault) }
        } catch {
            throw .unreadable(path: path, reason: "\(Complaint.sentence(of: error))")
        }
    }
}
