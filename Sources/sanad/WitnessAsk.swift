import ArgumentParser
import Canon
import Finality
import Foundation
import Ledger
import Registrar

/// Asks a witness for its cosignature, as a log does: for logs of other software, and to try a
/// witness out.
struct WitnessAsk: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask",
        abstract: "Send a checkpoint to any witness, and print it with the cosignatures.",
        discussion: """
            Cosignatures by other keys than those given are left out; one that names a given key \
            and is not by it is an error.
            """)

    @Argument(help: "Address of the witness, without add-checkpoint.")
    var address: String

    @Option(help: "Verifier key of the witness; may be repeated.")
    var key: [String]

    @Option(help: "File of the signed checkpoint.")
    var checkpoint: String

    @Option(help: "Size of the checkpoint that the witness cosigned last.")
    var old: UInt64 = 0

    @Option(help: "File of the consistency proof from the old size: base64 hashes, one in a line.")
    var proof: String?

    func run() async throws {
        let keys = try key.map(Self.verifierKey)
        guard !keys.isEmpty else { throw ValidationError("give the witness's --key") }
        let note = try InputFile.bytes(checkpoint)
        let signed: SignedCheckpoint
        do throws(CheckpointError) {
            signed = try SignedCheckpoint(parsing: note)
        } catch {
            throw Complaint("\(checkpoint): \(error.description).")
        }
        let body = AddCheckpointRequest(old: old, proof: try hashes(), note: note).bytes
        switch await RemoteWitness(address: address).add(body) {
        case .cosigned(let lines): try show(signed, lines, keys)
        case .conflict(let latest):
            throw Complaint(
                "The witness knows \(latest) entries. Give --old \(latest) and the proof from there."
            )
        case .refused(let status, let reason):
            throw Complaint("The witness refused with status \(status): \(reason)")
        case .silent:
            throw Complaint("\(address) gave no answer that could be used.")
        }
    }

    private func show(
        _ signed: SignedCheckpoint, _ lines: [NoteSignature], _ keys: [VerifierKey]
    ) throws {
        let known = lines.filter { line in
            keys.contains {
                $0.keyID == line.keyID && $0.name.utf8.elementsEqual(line.name.utf8)
            }
        }
        let cosigned = known.reduce(signed) { $0.adding($1) }
        for key in keys {
            do throws(NoteError) {
                guard try key.cosignature(on: cosigned) != nil else {
                    throw .notSigned(name: key.name, keyID: key.keyID)
                }
            } catch {
                throw Complaint("The answer of the witness is not good: \(error.description).")
            }
        }
        print(String(decoding: cosigned.bytes, as: UTF8.self), terminator: "")
    }

    private func hashes() throws -> [Digest] {
        guard let proof else { return [] }
        let text = String(decoding: try InputFile.bytes(proof), as: UTF8.self)
        let hashes = try text.split(separator: "\n").enumerated().map { place, line in
            guard let hash = Base64.decode(String(line)).flatMap({ Digest($0) }) else {
                throw Complaint("\(proof), line \(place + 1): no base64 of a 32-byte hash.")
            }
            return hash
        }
        guard hashes.count <= AddCheckpointRequest.maximumProofLength else {
            throw Complaint("\(proof) has more hashes than a proof can have.")
        }
        return hashes
    }

    /// A verifier key as it is published.
    static func verifierKey(_ text: String) throws -> VerifierKey {
        do throws(KeyError) {
            return try VerifierKey(parsing: text)
        } catch {
            throw Complaint("That is no verifier key: \(error.description).")
        }
    }
}
