package import Canon
package import GRDB
import Store

/// Sessions of offices, opened by an officer's key or by a one-time link of the operator. Only
/// digests of secrets are stored.
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
        return try open(office: office, at: now, random: random, in: database)
    }

    /// Opens a session for the key that answered a challenge; `nil` where no key in force did, or
    /// it was answered before.
    package static func openSession(
        answering challenge: SignInChallenge, with answer: String, at now: Instant,
        random: [UInt8], in database: Database
    ) throws -> String? {
        try database.run(
            "DELETE FROM desk_used_challenge WHERE expires_at_ms <= ?", [now.milliseconds])
        guard let key = try challenge.keyAnswering(answer, in: database) else { return nil }
        let secret = try open(office: key.office, at: now, random: random, in: database)
        try database.run(
            "INSERT INTO desk_session_key VALUES (?, ?)", [digest(secret), key.verifierKey])
        return secret
    }

    private static func open(
        office: String, at now: Instant, random: [UInt8], in database: Database
    ) throws -> String {
        let secret = Hexadecimal.encode(random)
        try database.run(
            "INSERT INTO desk_session VALUES (?, ?, ?)",
            [digest(secret), office, now.adding(seconds: sessionLifetime).milliseconds])
        return secret
    }

    /// Ends the sessions whose keys were withdrawn. They open nothing from the moment the key is;
    /// this only tidies up.
    static func closeWithdrawn(in database: Database) throws {
        try database.run(
            """
            DELETE FROM desk_session WHERE digest IN (
                SELECT digest FROM desk_session_key JOIN view_office_key USING (verifier_key)
                WHERE withdrawn_by IS NOT NULL)
            """)
        try database.run(
            """
            DELETE FROM desk_session_key WHERE digest NOT IN (SELECT digest FROM desk_session)
            """)
    }

    /// The office of a session; `nil` when there is none, it is over, or the key that opened it
    /// speaks for the office no more.
    package static func office(
        session: String, at now: Instant, in database: Database
    ) throws -> String? {
        try database.row(
            """
            SELECT office FROM desk_session WHERE digest = ? AND expires_at_ms > ?
                AND NOT EXISTS (
                    SELECT 1 FROM desk_session_key AS opened
                    WHERE opened.digest = desk_session.digest AND NOT EXISTS (
                        SELECT 1 FROM view_office_key AS key
                        WHERE key.verifier_key = opened.verifier_key
                            AND key.withdrawn_by IS NULL))
            """,
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
