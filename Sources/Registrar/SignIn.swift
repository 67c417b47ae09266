package import Canon
package import GRDB
import Store

/// One-time sign-in links and the sessions they open. Only digests of secrets are stored.
package enum SignIn {
    /// How long a link works, in seconds.
    package static let linkLifetime: Int64 = 12 * 3600
    /// How long a session lasts, in seconds.
    package static let sessionLifetime: Int64 = 10 * 3600

    /// A secret for a one-time link that signs in as an office.
    package static func issueLink(
        office: String, at now: Instant, random: [UInt8], in database: Database
    ) throws -> String {
        let secret = Hexadecimal.encode(random)
        try database.run(
            "INSERT INTO desk_sign_in VALUES (?, ?, ?)",
            [digest(secret), office, now.adding(seconds: linkLifetime).milliseconds])
        return secret
    }

    /// Uses up a link and opens a session; `nil` for an unknown, used or expired one.
    package static func openSession(
        link: String, at now: Instant, random: [UInt8], in database: Database
    ) throws -> String? {
        let row = try database.row(
            "SELECT office FROM desk_sign_in WHERE digest = ? AND expires_at_ms > ?",
            [digest(link), now.milliseconds])
        guard let office: String = row?[0] else { return nil }
        try database.run("DELETE FROM desk_sign_in WHERE digest = ?", [digest(link)])
        let secret = Hexadecimal.encode(random)
        try database.run(
            "INSERT INTO desk_session VALUES (?, ?, ?)",
            [digest(secret), office, now.adding(seconds: sessionLifetime).milliseconds])
        return secret
    }

    /// The office of a session; `nil` when there is none or it is over.
    package static func office(
        session: String, at now: Instant, in database: Database
    ) throws -> String? {
        try database.row(
            "SELECT office FROM desk_session WHERE digest = ? AND expires_at_ms > ?",
            [digest(session), now.milliseconds])?[0]
    }

    /// Ends a session.
    package static func close(session: String, in database: Database) throws {
        try database.run("DELETE FROM desk_session WHERE digest = ?", [digest(session)])
    }

    private static func digest(_ secret: String) -> String {
        Digest.sha256(Array("sanad-session/v1\n\(secret)".utf8)).hex
    }
}
