import Canon
import Foundation

extension StaticCopy {
    /// Makes every link of every page lead to a file of the copy, by a path from where it stands.
    func relink(_ written: [Written]) async throws {
        var files: [CopyAddress: String] = [:]
        var addresses: [String: CopyAddress] = [:]
        for item in written {
            if let other = addresses.updateValue(item.address, forKey: item.file) {
                throw Problem(
                    description: "\(other.text) and \(item.address.text) would be one file.")
            }
            files[item.address] = item.file
        }
        let pages = written.filter(\.isPage)
        let table = files
        let share = (pages.count + Self.workers - 1) / Self.workers
        try await withThrowingTaskGroup(of: Void.self) { group in
            for start in stride(from: 0, to: pages.count, by: max(share, 1)) {
                let some = Array(pages[start..<min(start + share, pages.count)])
                group.addTask {
                    for page in some { try relink(page, table) }
                }
            }
            try await group.waitForAll()
        }
    }

    private func relink(_ page: Written, _ files: [CopyAddress: String]) throws {
        let path = draft.appending(path: page.file)
        let html = [UInt8](try Data(contentsOf: path))
        let rewritten = PageLinks(html: html).rewritten { link in
            guard let address = CopyAddress(link: link, on: page.address) else { return link }
            let fragment = link.firstIndex(of: "#").map { String(link[$0...]) } ?? ""
            let file = Self.target(address, on: page.address, files)
            return Self.path(from: page.file, to: file) + fragment
        }
        try Data(rewritten).write(to: path)
    }

    /// The file of an address; without one, the page without its query, and else the page that
    /// says what a copy has not.
    private static func target(
        _ address: CopyAddress, on page: CopyAddress, _ files: [CopyAddress: String]
    ) -> String {
        if address.path == "/" { return "index.html" }
        if let file = files[address] { return file }
        if let file = files[CopyAddress(address.path)] { return file }
        let language = page.path.split(separator: "/").first.map(String.init) ?? "en"
        return files[CopyAddress("/" + language + elsewhere)] ?? "index.html"
    }

    /// The way from one file to another, which holds wherever the copy stands.
    static func path(from file: String, to target: String) -> String {
        var here = file.split(separator: "/").dropLast()[...]
        var there = target.split(separator: "/")[...]
        while let first = here.first, there.count > 1, first == there.first {
            here = here.dropFirst()
            there = there.dropFirst()
        }
        return (here.map { _ in ".." } + there.map(String.init)).joined(separator: "/")
    }

    func summary(of written: [Written]) throws -> Summary {
        var byteCount: UInt64 = 0
        for item in written {
            let path = draft.appending(path: item.file).path
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            byteCount += attributes[.size] as? UInt64 ?? 0
        }
        return Summary(
            pages: written.count { $0.isPage }, files: written.count, byteCount: byteCount)
    }

    /// Puts the finished copy in the place of an older one.
    func exchange() throws {
        let manager = FileManager.default
        guard manager.fileExists(atPath: folder.path) else {
            return try manager.moveItem(at: draft, to: folder)
        }
        let old = folder.deletingLastPathComponent()
            .appending(path: folder.lastPathComponent + ".old")
        if manager.fileExists(atPath: old.path) { try manager.removeItem(at: old) }
        try manager.moveItem(at: folder, to: old)
        try manager.moveItem(at: draft, to: folder)
        try manager.removeItem(at: old)
    }
}
