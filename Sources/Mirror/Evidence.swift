import Canon
import Foundation
import Ledger
import Proofs

/// What is kept when an original shows a head that is refused: both signed heads, and the tiles
/// that the new one was signed over as far as they were read.
struct Evidence: Sendable {
    let held: String?
    let shown: [UInt8]
    var files: [LogFile] = []

    /// Writes the evidence into a folder of its own and returns the folder's name. What is there
    /// already stays: the first evidence is the one that counts.
    func keep(in folder: URL, size: UInt64) throws -> String {
        let digest = Digest.sha256(shown).hex
        let name = "refused-\(size)-\(digest.prefix(16))"
        let place = folder.appending(path: name)
        guard !FileManager.default.fileExists(atPath: place.path) else { return name }
        let draft = folder.appending(path: name + ".tmp")
        if FileManager.default.fileExists(atPath: draft.path) {
            try FileManager.default.removeItem(at: draft)
        }
        try FileManager.default.createDirectory(at: draft, withIntermediateDirectories: true)
        try Data(shown).write(to: draft.appending(path: "shown-checkpoint"))
        if let held { try Data(held.utf8).write(to: draft.appending(path: "held-checkpoint")) }
        for file in files {
            let path = draft.appending(path: file.path)
            try FileManager.default.createDirectory(
                at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.bytes).write(to: path)
        }
        try FileManager.default.moveItem(at: draft, to: place)
        return name
    }
}
