import Canon
import Foundation
import Ledger
import Testing

/// Checkpoints cosigned by keys of each kind, for verifiers that others wrote.
///
/// `Acceptance/receipts/check.sh` names a folder in `SANAD_COSIGNED` and checks what lies there.
@Suite struct CosignedFilesTests {
    @Test func `every checkpoint verifies with the keys beside it`() throws {
        let folder = ProcessInfo.processInfo.environment["SANAD_COSIGNED"].map { URL(filePath: $0) }
        for number in 0..<UInt8(20) {
            let origin = "log\(number).example/\(String(repeating: "x", count: Int(number) * 10))"
            let keys = try KeyAlgorithm.allCases.map { algorithm in
                try SigningKey(
                    name: algorithm == .ed25519 ? origin : "w\(algorithm.rawValue).example",
                    seed: Array(number..<number + 32), algorithm: algorithm)
            }
            let checkpoint = try Checkpoint(
                origin: origin, size: UInt64(number) << UInt64(number) + 1,
                root: Digest.sha256([number]))
            var signed = try SignedCheckpoint.sign(checkpoint, with: keys[0])
            for key in keys.dropFirst() {
                signed = signed.adding(key.cosign(checkpoint, at: 1_790_000_000 + UInt64(number)))
            }
            for key in keys.dropFirst() {
                #expect(try key.verifierKey.cosignature(on: signed) != nil)
            }
            try signed.verify(with: keys[0].verifierKey)
            guard let folder else { continue }
            let texts = keys.map { $0.verifierKey.text + "\n" }.joined()
            try Data(signed.bytes).write(to: folder.appending(path: "\(number).checkpoint"))
            try Data(texts.utf8).write(to: folder.appending(path: "\(number).keys"))
        }
    }
}
