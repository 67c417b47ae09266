import GRDB
import NIOCore
import Registrar
import Store
import Synchronization

/// Finished public pages, kept while nothing has happened.
///
/// A page is a view of the log, so it stays right until an entry or a checkpoint is added; whether
/// a round is open also depends on the time, so no page is kept longer than a second. What is asked
/// thousands of times a second is then written once.
package final class PageCache: Sendable {
    /// What pages are computed from: the newest entry, the newest checkpoints, and who cosigned
    /// them; a checkpoint becomes final without any new entry.
    struct Edition: Hashable, Sendable {
        let entry: Int64
        let signed: Int64
        let published: Int64
        /// Cosignatures over what is published, and over what is signed and not published yet.
        let cosignatures: Int64
        /// Whether the site takes commands, which every page says when it does not.
        let condition: WritingCondition

        /// The edition as of now.
        static func current(
            _ database: Database, _ condition: WritingCondition
        ) throws -> Edition {
            let row = try database.row(
                """
                SELECT (SELECT max(idx) FROM log_entry), (SELECT max(size) FROM log_checkpoint),
                    (SELECT published FROM log_head),
                    (SELECT count(*) FROM log_cosignature
                        WHERE size >= coalesce((SELECT published FROM log_head), 0))
                """)
            return Edition(
                entry: row?[0] ?? -1, signed: row?[1] ?? -1, published: row?[2] ?? -1,
                cosignatures: row?[3] ?? 0, condition: condition)
        }

        /// Whether this one was read from an older snapshot than another.
        func isOlder(than other: Edition) -> Bool {
            entry < other.entry || signed < other.signed || published < other.published
                || published == other.published && cosignatures < other.cosignatures
        }
    }

    /// A finished page.
    struct Page: Sendable {
        let bytes: ByteBuffer
        let tag: String

        init(_ bytes: [UInt8]) {
            self.bytes = ByteBuffer(bytes: bytes)
            tag = EntityTag.of(bytes)
        }
    }

    private struct Kept {
        let page: Page
        let edition: Edition
        let until: ContinuousClock.Instant
    }

    private struct Shelf {
        var edition: Edition?
        var pages: [String: Kept] = [:]
        var byteCount = 0
    }

    /// Most bytes of pages that are kept.
    private static let byteLimit = 16 << 20
    private let shelf = Mutex(Shelf())

    package init() {}

    /// The page of an address, if it was finished for this edition within the last second.
    func page(at address: String, of edition: Edition) -> Page? {
        shelf.withLock { shelf in
            guard let kept = shelf.pages[address], kept.edition == edition, kept.until > .now else {
                return nil
            }
            return kept.page
        }
    }

    /// Keeps a page; when there is no room all others go, for they are cheap to write again. Pages
    /// of an earlier edition go too: what was erased since must not stay in memory.
    func keep(_ page: Page, at address: String, of edition: Edition) {
        let size = page.bytes.readableBytes
        shelf.withLock { shelf in
            if let newest = shelf.edition, newest != edition {
                guard !edition.isOlder(than: newest) else { return }
                shelf = Shelf()
            }
            shelf.edition = edition
            if let old = shelf.pages[address] { shelf.byteCount -= old.page.bytes.readableBytes }
            if shelf.byteCount + size > Self.byteLimit { shelf = Shelf(edition: edition) }
            shelf.pages[address] = Kept(
                page: page, edition: edition, until: .now + .seconds(1))
            shelf.byteCount += size
        }
    }
}
