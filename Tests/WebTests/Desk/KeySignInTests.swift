import Canon
import Foundation
import HTTPTypes
import Ledger
import Records
import Registrar
import SanadTesting
import Store
import Testing
import Web

/// An officer signs in with a key of their own.
@Suite struct KeySignInTests {
    private static let page = "/en/desk/sign-in"
    private let key: SigningKey
    private let site: SiteTester

    init() async throws {
        key = try Self.key(3)
        site = try await SiteTester()
        _ = try await register(key)
    }

    private static func key(_ seed: UInt8, office: String = "policy-desk") throws -> SigningKey {
        try SigningKey(name: office, seed: [UInt8](repeating: seed, count: 32))
    }

    private func register(_ key: SigningKey, replacing old: String = "") async throws -> Sealed {
        try await site.test.registrar.submit(
            RegisterOfficerKey(key.verifierKey, replacing: old), as: .officer("registry"))
    }

    private func challenge() async throws -> String {
        let html = try await site.get(Self.page).html
        let match = try #require(html.firstMatch(of: #/name="challenge" value="([^"]+)"/#))
        return String(match.1)
    }

    private func signIn(
        _ challenge: String, _ answer: String, language: String = "en"
    ) async throws -> SiteTester.Answer {
        try await site.post(
            "/\(language)/desk/sign-in/key", [("challenge", challenge), ("answer", answer)])
    }

    private func session(_ answer: SiteTester.Answer) -> String? {
        answer.headers[.setCookie].map { String($0.prefix { $0 != ";" }) }
    }

    private func office(_ cookie: String?) throws -> String? {
        guard let cookie else { return nil }
        let secret = String(cookie.drop { $0 != "=" }.dropFirst())
        let now = site.test.registrar.now
        return try site.test.store.read { try SignIn.office(session: secret, at: now, in: $0) }
    }

    @Test func `the answer of a registered key signs its office in`() async throws {
        let words = try await challenge()
        let answer = try await signIn(words, " \(SignInChallenge.answer(words, by: key))\n")
        #expect(answer.status == 303 && answer.location == "/en/desk")
        #expect(try office(session(answer)) == "policy-desk")
    }

    @Test func `an answer counts once`() async throws {
        let words = try await challenge()
        let answer = SignInChallenge.answer(words, by: key)
        #expect(try await signIn(words, answer).status == 303)
        let again = try await signIn(words, answer)
        #expect(again.status == 422 && session(again) == nil)
    }

    @Test(arguments: ["en", "ur"])
    func `an answer that is late is refused in words`(language: String) async throws {
        let words = try await challenge()
        let answer = SignInChallenge.answer(words, by: key)
        site.test.clock.advance(seconds: SignInChallenge.lifetime)
        let late = try await signIn(words, answer, language: language)
        #expect(late.status == 422)
        #expect(late.html.contains(language == "en" ? "have expired" : "پرانا ہو چکا"))
    }

    @Test func `words from elsewhere are signed in vain`() async throws {
        let now = site.test.registrar.now
        let forged = SignInChallenge(
            origin: site.site.origin, at: now, random: [1], secret: [UInt8](repeating: 1, count: 32)
        )
        let answer = SignInChallenge.answer(forged.text, by: key)
        #expect(try await signIn(forged.text, answer).status == 422)
        let other = SignInChallenge(origin: "other.example", at: now, random: [1], secret: [2])
        #expect(
            SignInChallenge(returned: other.text, origin: "log.example", at: now, secret: [2])
                == nil)
    }

    @Test func `a key answers for no other office, and an unknown key for none`() async throws {
        for stranger in [try Self.key(4), try Self.key(3, office: "registry")] {
            let words = try await challenge()
            let answer = SignInChallenge.answer(words, by: stranger)
            #expect(try await signIn(words, answer).status == 422)
        }
        let words = try await challenge()
        let mine = SignInChallenge.answer(words, by: key)
        let renamed = "registry" + mine.drop { $0 != " " }
        for answer in ["", "x", renamed, mine + " x", String(mine.dropLast(8)) + "AAAAAA=="] {
            #expect(try await signIn(words, answer).status == 422)
        }
        // What was refused has not used the words up.
        #expect(try await signIn(words, mine).status == 303)
    }

    @Test func `a key that is withdrawn ends its sessions at once`() async throws {
        let words = try await challenge()
        let cookie = session(try await signIn(words, SignInChallenge.answer(words, by: key)))
        #expect(try office(cookie) == "policy-desk")
        _ = try await site.test.registrar.submit(
            RevokeOfficerKey(key.verifierKey.text, because: .compromised), as: .officer("registry"))
        #expect(try office(cookie) == nil)
        let fresh = try await challenge()
        #expect(
            try await signIn(fresh, SignInChallenge.answer(fresh, by: key)).status == 422)
        await #expect(throws: RevokeOfficerKey.Refusal.isUnknown) {
            try await site.test.registrar.submit(
                RevokeOfficerKey(key.verifierKey.text, because: .lost), as: .officer("registry"))
        }
        await #expect(throws: RegisterOfficerKey.Refusal.isKnown) { try await register(key) }
    }

    @Test func `a key takes the place of another`() async throws {
        let words = try await challenge()
        let cookie = session(try await signIn(words, SignInChallenge.answer(words, by: key)))
        let next = try Self.key(5)
        await #expect(throws: RegisterOfficerKey.Refusal.replacedIsUnknown) {
            try await register(Self.key(6, office: "registry"), replacing: key.verifierKey.text)
        }
        _ = try await register(next, replacing: key.verifierKey.text)
        #expect(try office(cookie) == nil)
        let fresh = try await challenge()
        #expect(try await signIn(fresh, SignInChallenge.answer(fresh, by: next)).status == 303)
    }

    @Test func `the page offers both ways in both scripts, the link first to who has one`()
        async throws
    {
        let urdu = try await site.get("/ur/desk/sign-in").html
        #expect(urdu.contains("اپنی کلید سے") && urdu.contains("sanad officer sign"))
        let linked = try await site.get(Self.page + "?link=ab").html
        let (link, key) = (
            try #require(linked.range(of: "With a one-time link")),
            try #require(linked.range(of: "With your key"))
        )
        #expect(link.lowerBound < key.lowerBound)
    }
}
