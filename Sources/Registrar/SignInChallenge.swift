package import Canon
import Crypto
package import GRDB
package import Ledger
import Store

/// Words that an officer signs to show who they are, once, for this log, within minutes.
///
/// Nothing is stored when one is handed out: a seal under a secret of this process says that it was
/// made here. A restart makes those under way void.
package struct SignInChallenge: Sendable {
    /// How long it can be answered, in seconds.
    package static let lifetime: Int64 = 600
    private static let version = "sanad-sign-in/v1"
    private static let maximumByteCount = 1024

    /// The words: version, origin of the log, when they expire (seconds since 1970), a random
    /// number, seal.
    package let text: String
    private let expires: Int64

    /// Words for a log.
    package init(origin: String, at now: Instant, random: [UInt8], secret: [UInt8]) {
        expires = now.milliseconds / 1000 + Self.lifetime
        let open = "\(Self.version) \(origin) \(expires) \(Hexadecimal.encode(random))"
        text = open + " " + Self.seal(open, secret)
    }

    /// Reads words that come back.
    ///
    /// - Returns: `nil` for what was not handed out here for this log, or has expired.
    package init?(returned text: String, origin: String, at now: Instant, secret: [UInt8]) {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard text.utf8.count <= Self.maximumByteCount, words.count == 5,
            words[1].utf8.elementsEqual(origin.utf8), let expires = Int64(words[2]),
            now.milliseconds / 1000 < expires
        else { return nil }
        let open = words.dropLast().joined(separator: " ")
        guard Self.isSealed(open, by: String(words[4]), secret) else { return nil }
        self.text = text
        self.expires = expires
    }

    /// What is signed: the words, and in whose name. It can be taken for no checkpoint and no
    /// note, which have other first lines.
    package static func message(_ text: String, office: String) -> String {
        "\(text)\noffice \(office)\n"
    }

    /// The answer of an office, as one line: its name, key id and signature.
    package static func answer(_ text: String, by key: SigningKey) -> String {
        let line = key.sign(message(text, office: key.verifierKey.name)).line
        return String(line.drop { $0 != " " }.dropFirst())
    }

    /// The words as their signer should see them before signing.
    package static func described(_ text: String) -> (origin: String, expires: Instant)? {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 5, words[0] == version, let seconds = Int64(words[2]),
            (0...253_402_300_799).contains(seconds)
        else { return nil }
        return (String(words[1]), Instant(milliseconds: seconds * 1000))
    }

    /// The key that answered, if it speaks for an office now.
    ///
    /// The answer is good once: the second time it finds the challenge used.
    package func keyAnswering(_ answer: String, in database: Database) throws -> OfficeKey? {
        let words = answer.split(whereSeparator: \.isWhitespace)
        guard answer.utf8.count <= Self.maximumByteCount, words.count == 2 else { return nil }
        let line = "\u{2014} \(words[0]) \(words[1])\n"
        let note = Self.message(text, office: String(words[0])) + "\n" + line
        for known in try OfficeKey.all(in: database)
        where known.isInForce && known.office.utf8.elementsEqual(words[0].utf8) {
            guard try Self.isSigned(note, by: VerifierKey(parsing: known.verifierKey)) else {
                continue
            }
            return try use(in: database) ? known : nil
        }
        return nil
    }

    private static func isSigned(_ note: String, by key: VerifierKey) -> Bool {
        do {
            try key.verify(SignedNote(parsing: Array(note.utf8)))
            return true
        } catch {
            return false  // Whatever is wrong with an answer, it opens nothing.
        }
    }

    /// Notes that it was answered; whether it was for the first time.
    private func use(in database: Database) throws -> Bool {
        let digest = Digest.sha256(Array("sanad-challenge/v1\n\(text)".utf8)).hex
        try database.run(
            "INSERT OR IGNORE INTO desk_used_challenge VALUES (?, ?)", [digest, expires * 1000])
        return database.changesCount == 1
    }

    private static func seal(_ open: String, _ secret: [UInt8]) -> String {
        let code = HMAC<SHA256>.authenticationCode(
            for: Array(open.utf8), using: SymmetricKey(data: secret))
        return Hexadecimal.encode(Array(code))
    }

    private static func isSealed(_ open: String, by seal: String, _ secret: [UInt8]) -> Bool {
        guard let code = Hexadecimal.decode(seal) else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(
            code, authenticating: Array(open.utf8), using: SymmetricKey(data: secret))
    }
}
