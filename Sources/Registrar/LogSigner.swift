package import Canon
package import Ledger
package import Store

/// What signs the checkpoints of a log: its key, beside it a post-quantum one where there is, and
/// after a change the key before, until a checkpoint that carries both signatures is published.
package struct LogSigner: Sendable {
    private let key: SigningKey
    private let former: SigningKey?
    private let second: SigningKey?
    /// The key in force whose place this one is about to take, as text.
    let replaced: String?

    /// - Parameters:
    ///   - former: the key before, where its file is still there.
    ///   - second: a timestamped cosigner of the log itself (C2SP tlog-cosignature).
    ///   - replaced: the key in force, while another is about to take its place.
    package init(
        _ key: SigningKey, former: SigningKey? = nil, second: SigningKey? = nil,
        replacing replaced: String? = nil
    ) {
        self.key = key
        self.former = former
        self.second = second
        self.replaced = replaced
    }

    /// The key that signs, for verifiers.
    package var verifierKey: VerifierKey { key.verifierKey }

    /// The second key, for verifiers.
    package var secondKey: VerifierKey? { second?.verifierKey }

    /// Signs a checkpoint of this log.
    package func sign(_ checkpoint: Checkpoint, at now: Instant) throws -> SignedCheckpoint {
        let signed = try SignedCheckpoint.sign(checkpoint, with: key)
        return cosigned(signed, by: second, at: now)
    }

    /// Signs a checkpoint as the log's entries say who signs it.
    ///
    /// - Parameter published: the size that everybody sees. As long as it does not reach the change
    ///   of the key, the key before signs too: so the first checkpoint above the change that gets
    ///   published carries both signatures, and witnesses who know only the old key take it.
    package func sign(
        _ checkpoint: Checkpoint, at now: Instant, keys: LogKeys, published: UInt64
    ) throws -> SignedCheckpoint {
        guard let term = keys.inForce(at: checkpoint.size) else {
            return try sign(checkpoint, at: now)
        }
        guard term.verifierKey.utf8.elementsEqual(verifierKey.text.utf8) else {
            throw LogKeyProblem.notInForce
        }
        var signed = try SignedCheckpoint.sign(checkpoint, with: key)
        if term.isJoined, published <= term.entry, let before = keys.before(term) {
            guard let former, former.verifierKey.text.utf8.elementsEqual(before.verifierKey.utf8)
            else { throw LogKeyProblem.formerMissing }
            signed = signed.adding(former.sign(checkpoint.text))
        }
        let announced = keys.second(at: checkpoint.size)
        let isAnnounced =
            announced.map { $0.verifierKey == second?.verifierKey.text } ?? false
        return cosigned(signed, by: isAnnounced ? second : nil, at: now)
    }

    /// Issues a receipt in the form of COSE from one that holds under this key.
    package func issue(
        for receipt: Receipt, entry: [UInt8]
    ) throws(COSEReceiptError) -> COSEReceipt {
        try COSEReceipt.issue(for: receipt, entry: entry, key: key)
    }

    private func cosigned(
        _ signed: SignedCheckpoint, by second: SigningKey?, at now: Instant
    ) -> SignedCheckpoint {
        guard let second else { return signed }
        let seconds = UInt64(max(1, now.milliseconds / 1000))
        return signed.adding(second.cosign(signed.checkpoint, at: seconds))
    }
}

/// Why nothing is done with the log's key.
package enum LogKeyProblem: Error, Hashable, CustomStringConvertible {
    /// The signer's key is not the one that the log says signs.
    case notInForce
    /// The key before is not there, and no checkpoint joins it with the new one yet.
    case formerMissing
    /// The key is in the key folder: nothing is lost.
    case notLost
    /// There is no old key to destroy.
    case nothingToDestroy
    /// No checkpoint that carries both signatures is published yet.
    case notJoined
    /// The crypto library of this build has no ML-DSA-44.
    case noPostQuantum
    /// The log has a second key, and it is in the key folder.
    case hasSecond
    /// No log is here.
    case noLog

    package var description: String {
        switch self {
        case .notInForce: "the log says that another key signs it; nothing was signed"
        case .formerMissing:
            "log.key.former, the key before the last change, is not in the key folder, and no "
                + "published checkpoint carries both signatures yet. Restore it from your copy; if "
                + "nobody has it: sanad keys rotate-log --cause compromised"
        case .notLost:
            "the log's key is in the key folder: nothing is lost. To change it: "
                + "sanad keys rotate-log --cause planned"
        case .nothingToDestroy: "there is no log.key.former in the key folder"
        case .notJoined:
            "no checkpoint with the signatures of both keys is published yet. Start the server, "
                + "and wait until sanad witnesses show names a checkpoint above the change"
        case .noPostQuantum:
            "the crypto library of this build has no ML-DSA-44: the log goes on with one signature"
        case .hasSecond:
            "the log has a second key, and it is in the key folder. To change it: "
                + "sanad keys add-second --replace"
        case .noLog: "no log was begun in this folder"
        }
    }
}
