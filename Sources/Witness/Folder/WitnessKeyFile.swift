import Foundation
import Ledger

/// The file of a witness's keys: one line for each, readable by its owner alone.
struct WitnessKeyFile {
    let path: String

    /// Makes the keys of a new witness: Ed25519, and ML-DSA-44 where the machine has it. Each has
    /// a seed of its own, because an Ed25519 cosignature does not cover the witness's name.
    static func makeKeys(
        name: String, random: (Int) -> [UInt8]
    ) throws(KeyError) -> [SigningKey] {
        var keys = [
            try SigningKey(name: name, seed: random(32), algorithm: .cosignature)
        ]
        do throws(KeyError) {
            keys.append(try SigningKey(name: name, seed: random(32), algorithm: .mldsa44))
        } catch {
            guard case .unavailableAlgorithm = error else { throw error }
        }
        return keys
    }

    /// Writes the keys; a file that is there already is never overwritten.
    func write(_ keys: [SigningKey]) throws(WitnessProblem) {
        try DurableFile.create(path, keys.map { $0.secretText + "\n" }.joined())
    }

    /// Reads the keys of a witness: one of Ed25519 cosignatures, then perhaps one of ML-DSA-44.
    func read() throws(WitnessProblem) -> [SigningKey] {
        var about = stat()
        guard stat(path, &about) == 0 else { throw DurableFile.problem(path) }
        guard about.st_mode & 0o077 == 0 else { throw .openKey(path: path) }
        let text: String
        do {
            text = try String(contentsOfFile: path, encoding: .utf8)
        } catch {
            throw .unusableKey(path: path, "it cannot be read, or is no text")
        }
        var keys: [SigningKey] = []
        for line in text.split(separator: "\n") {
            do throws(KeyError) {
                keys.append(try SigningKey(parsing: String(line)))
            } catch {
                throw .unusableKey(path: path, error.description)
            }
        }
        let algorithms = keys.map(\.verifierKey.algorithm)
        guard algorithms == [.cosignature] || algorithms == [.cosignature, .mldsa44] else {
            throw .unusableKey(path: path, "it does not hold the keys of a witness")
        }
        return keys
    }
}
