import Canon
package import Foundation

/// Writes a whole public site to files that open without a server, from a stick, or behind any.
///
/// It asks for what the fixed addresses, the links on their pages and the table of routes lead to,
/// then makes every link lead from file to file. The same log gives the same bytes. The folder
/// appears whole or not at all.
package struct StaticCopy: Sendable {
    /// What the site answers to an address.
    package struct Answer: Sendable {
        package let status: Int
        package let contentType: String
        package let bytes: [UInt8]

        package init(status: Int, contentType: String, bytes: [UInt8]) {
            self.status = status
            self.contentType = contentType
            self.bytes = bytes
        }
    }

    /// What was written.
    package struct Summary: Sendable {
        package let pages: Int
        package let files: Int
        package let byteCount: UInt64
    }

    /// Why a copy was not written.
    package struct Problem: Error, CustomStringConvertible {
        package let description: String
    }

    /// Where links lead that have no file in the copy, below each language.
    static let elsewhere = "/elsewhere"
    /// Marks a folder as a copy that may be written again.
    static let mark = "sanad-copy.txt"

    let folder: URL
    let draft: URL
    let plan: CopyPlan
    let get: @Sendable (String) async throws -> Answer
    let progress: @Sendable (_ done: Int, _ known: Int) -> Void
    static let workers = 4

    /// - Parameters:
    ///   - patterns: every address that the site answers.
    ///   - files: the files of the log, below `/log/`.
    ///   - firstEntry: entries before this one get no page of their own.
    package init(
        to folder: URL, patterns: [String], files: [String], firstEntry: UInt64 = 0,
        get: @escaping @Sendable (String) async throws -> Answer,
        progress: @escaping @Sendable (_ done: Int, _ known: Int) -> Void = { _, _ in }
    ) {
        self.folder = folder
        draft = folder.deletingLastPathComponent()
            .appending(path: folder.lastPathComponent + ".tmp")
        plan = CopyPlan(patterns: patterns, files: files, firstEntry: firstEntry)
        self.get = get
        self.progress = progress
    }

    /// Writes the copy.
    package func write() async throws -> Summary {
        let manager = FileManager.default
        if manager.fileExists(atPath: folder.path),
            !manager.fileExists(atPath: folder.appending(path: Self.mark).path)
        {
            throw Problem(
                description: "\(folder.path) exists and is no copy of a site; name a new folder.")
        }
        if manager.fileExists(atPath: draft.path) { try manager.removeItem(at: draft) }
        try manager.createDirectory(at: draft, withIntermediateDirectories: true)
        let gathered = try await gather()
        try await relink(gathered)
        try place(Array(CopyWelcome.page.utf8), at: "index.html")
        try place(Array(CopyWelcome.note.utf8), at: Self.mark)
        let summary = try summary(of: gathered)
        try exchange()
        return summary
    }

    // MARK: - Gathering

    /// One file of the copy.
    struct Written: Sendable {
        let address: CopyAddress
        let file: String
        let isPage: Bool
    }

    /// What came of one address.
    private struct Gathered: Sendable {
        let written: Written?
        let leads: [CopyAddress]
    }

    /// Asks wave by wave, each in the order of its addresses, so that two runs do the same.
    private func gather() async throws -> [Written] {
        var found: [Written] = []
        var seen = Set<CopyAddress>()
        var wave = plan.starts
        while !wave.isEmpty {
            let wanted = wave.filter { address in
                plan.isWanted(address) && seen.insert(address).inserted
            }
            wave = []
            var next = Set<CopyAddress>()
            for start in stride(from: 0, to: wanted.count, by: 64) {
                let batch = Array(wanted[start..<min(start + 64, wanted.count)])
                for gathered in try await ask(batch) {
                    if let written = gathered.written { found.append(written) }
                    next.formUnion(gathered.leads)
                }
                progress(found.count, seen.count + next.count)
            }
            wave = next.subtracting(seen).sorted {
                $0.text.utf8.lexicographicallyPrecedes($1.text.utf8)
            }
        }
        return found
    }

    /// Asks for some addresses side by side; the answers are in their order.
    private func ask(_ batch: [CopyAddress]) async throws -> [Gathered] {
        try await withThrowingTaskGroup(of: (Int, Gathered).self) { group in
            var answers: [(Int, Gathered)] = []
            for (number, address) in batch.enumerated() {
                if number >= Self.workers, let answer = try await group.next() {
                    answers.append(answer)
                }
                group.addTask { (number, try await one(address)) }
            }
            for try await answer in group { answers.append(answer) }
            return answers.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    @concurrent
    private func one(_ address: CopyAddress) async throws -> Gathered {
        let answer = try await get(address.text)
        guard answer.status == 200 else { return Gathered(written: nil, leads: []) }
        let isPage = answer.contentType.hasPrefix("text/html")
        let file = address.file(type: answer.contentType)
        try place(answer.bytes, at: file)
        var leads = plan.following(address)
        if isPage {
            leads += PageLinks(html: answer.bytes).all.compactMap {
                CopyAddress(link: $0, on: address)
            }.filter { plan.isFollowed($0, from: address) }
        }
        return Gathered(
            written: Written(address: address, file: file, isPage: isPage), leads: leads)
    }

    func place(_ bytes: [UInt8], at file: String) throws {
        let path = draft.appending(path: file)
        try FileManager.default.createDirectory(
            at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: path)
    }
}
