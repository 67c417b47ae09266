import Canon
import GRDB
import Ledger
import Records
import Registrar
import Store

extension ReceiptBox {
    /// How much of the leaf hash is shown.
    private static let hashLength = 16

    /// The receipt of an entry for whoever has the code of what it holds.
    ///
    /// - Throws: `PageProblem.notFound` where the log has no such entry.
    init(
        _ title: Words, _ code: ReceiptCode, entry index: Int, verifyHref: String,
        _ language: PageLanguage, _ database: Database
    ) throws {
        guard let bytes = try LogTables.bytes(of: UInt64(index), database) else {
            throw PageProblem.notFound
        }
        let entry = try Entry(trusted: bytes)
        let standing = try Receipts.standing(of: entry.index, in: database)
        self.init(
            title: .words(title), code: code.text, entry: index,
            time: .text(PageTime.karachi.minute(entry.at, language)),
            hash: String(MerkleTree.leafHash(bytes).hex.prefix(Self.hashLength)),
            assurance: Assurance(standing),
            verifyHref: verifyHref,
            downloadHref: standing != nil ? "/log/receipts/\(index).tlog-proof" : nil)
    }
}
