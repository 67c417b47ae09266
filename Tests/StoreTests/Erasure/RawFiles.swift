import Foundation
import GRDB
import SanadTesting
import Store

/// All bytes of all files of a folder, as somebody with the disk would read them.
struct RawFiles {
    private let bytes: [UInt8]

    init(in folder: URL) throws {
        var all: [UInt8] = []
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            var isFolder: ObjCBool = false
            let file = folder.appending(path: name)
            guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder),
                !isFolder.boolValue
            else { continue }
            all += [UInt8](try Data(contentsOf: file))
        }
        bytes = all
    }

    func hold(_ wanted: [UInt8]) -> Bool { Data(bytes).range(of: Data(wanted)) != nil }

    /// Text in the encodings that a file may have it in.
    func hold(text: String) -> Bool {
        let wide = Array(text.utf16)
        return hold(Array(text.utf8))
            || hold(wide.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
            || hold(wide.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
    }

    /// How many of the secrets are there in part: any eight of their bytes in a row, from a place
    /// that eight divides.
    func count(holdingPartsOf secrets: [[UInt8]]) -> Int {
        var owners: [UInt64: Int] = [:]
        for (owner, secret) in secrets.enumerated() {
            for start in stride(from: 0, through: secret.count - 8, by: 8) {
                owners[Self.word(secret[start..<(start + 8)])] = owner
            }
        }
        var found: Set<Int> = []
        var window: UInt64 = 0
        for byte in bytes {
            window = window << 8 | UInt64(byte)
            if let owner = owners[window] { found.insert(owner) }
        }
        return found.count
    }

    private static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }
}

extension TestSite {
    func raw() throws -> RawFiles { try RawFiles(in: folder) }

    /// The sealed bytes of a payload.
    func sealed(_ entry: UInt64, _ member: String = "parts.0.text") throws -> [UInt8]? {
        try store.read {
            try $0.row(
                """
                SELECT b.sealed FROM vault_payload p JOIN vault_box b ON b.box = p.box
                WHERE p.entry = ? AND p.member = ?
                """, [Int64(entry), member]
            ).map { [UInt8]($0[0] as Data) }
        }
    }
}
