import Canon
import Ledger
import Records

/// Somebody with the files, and without the log's key, puts a key of their own in force.
public struct ForgedRotation: Cheat {
    /// The cheat.
    public init() {}

    public var name: String { "forged-rotation" }

    public var sentence: String {
        "Somebody who does not hold the log's key records a planned change to a key of their own, "
            + "and signs everything with it."
    }

    public func apply(to copy: inout LogCopy) throws -> Exposure {
        guard let last = copy.entries.last else { throw CheatError.noTarget("the log is empty") }
        var keys = KeyHistory()
        for (index, bytes) in copy.entries.enumerated() {
            let entry = try Entry(trusted: bytes)
            if let fact = entry.fact as? LogKeyAnnounced { keys.begin(fact, at: UInt64(index)) }
            if let fact = entry.fact as? LogKeyRotated {
                _ = keys.rotate(fact, at: UInt64(index), origin: nil)
            }
        }
        guard let inForce = keys.terms.last else {
            throw CheatError.noTarget("the log announced no key")
        }
        let origin = try VerifierKey(parsing: inForce.text).name
        // A seed that everybody knows: the key is worth nothing outside this exercise.
        let intruder = try SigningKey(
            name: origin, seed: Digest.sha256(Array("forged rotation of \(origin)".utf8)).bytes)
        let place = copy.entries.count
        let entry = Entry(
            index: UInt64(place), at: try Entry(trusted: last).at, actor: .officer("registry"),
            fact: LogKeyRotated(
                verifierKey: intruder.verifierKey.text, previousKey: inForce.text, cause: .planned,
                statement: Texts(en: "A planned change.", ur: "طے شدہ تبدیلی۔")))
        copy.entries.append(entry.bytes)
        try copy.reseal(as: intruder)
        return Exposure(.bundle, .ledger, entry: place)
    }
}
