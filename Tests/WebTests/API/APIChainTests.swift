import Canon
import Ledger
import Records
import Testing

/// The chain in JSON: both ways, and down to the bytes of the log.
@Suite struct APIChainTests {
    @Test func `a sentence leads to the answer and the theme behind its wording`() async throws {
        let site = try await APICase()
        let chain = try await site.get(
            "/api/v1/policies/digital-policy/provisions/coverage/sentences/2/1"
        ).json
        #expect(chain["text"]?.text == "Operators cover every tehsil and desert by 2030.")
        let step = try #require(chain["steps"]?.elements?.first)
        #expect(step["previous_text"]?.text == "Operators cover every tehsil by 2030.")
        let ground = try #require(step["grounds"]?.elements?.first)
        #expect(ground["theme"]?["theme"]?.text == site.theme.text)
        #expect(ground["theme"]?["submission_count"]?.integer == 1)
        #expect(ground["answers"]?.elements?.first?["entry"] == ground["cause"]?["entry"])
    }

    @Test func `a sentence is followed in the language asked for`() async throws {
        let site = try await APICase()
        let path = "/api/v1/policies/digital-policy/provisions/coverage/sentences/2/1"
        #expect(try await site.get(path + "?language=ur").json["language"]?.text == "ur")
        #expect(try await site.get(path + "?language=fr").status == 400)
        #expect(try await site.get(path.dropLast() + "7").status == 404)
    }

    @Test func `a voice leads to the changed words`() async throws {
        let site = try await APICase()
        let chain = try await site.get("/api/v1/submissions/\(site.submission)").json
        let link = try #require(chain["themes"]?.elements?.first)
        #expect(link["quotations"]?.elements?.first?["words"]?.text == "Deserts stay")
        #expect(link["changes"]?.elements?.first?["version"]?.integer == 2)
    }

    @Test func `words that are not published are not in any answer`() async throws {
        let site = try await APICase()
        let path = "/api/v1/consultations/digital/rounds/1/submissions"
        let list = try #require(try await site.get(path).json["submissions"]?.elements)
        let parts = list.compactMap { $0["parts"]?.elements?.first }
        #expect(parts[0]["text"]?.text == APICase.words)
        #expect(parts[1]["availability"]?.text == "not_public")
        #expect(parts[1]["text"] == nil)
    }

    @Test func `an entry and its proof check against the key of the site`() async throws {
        let site = try await APICase()
        let entry = try await site.get("/api/v1/entries/9").json
        let proof = try await site.get("/api/v1/entries/9/proof").json
        let facts = try await site.get("/api/v1/site").json
        let leaf = try #require(entry["entry"]).canonicalBytes
        #expect(MerkleTree.leafHash(leaf).hex == entry["leaf_hash"]?.text)
        let path = try #require(proof["path"]?.elements).map {
            try #require(Digest(hex: $0.text ?? ""))
        }
        let note = try #require(proof["checkpoint"]?["note"]?.text)
        let receipt = Receipt(
            index: 9, path: path, checkpoint: try SignedCheckpoint(parsing: Array(note.utf8)))
        let key = try VerifierKey(parsing: try #require(facts["verifier_key"]?.text))
        #expect(throws: Never.self) { try receipt.verify(entry: leaf, key: key) }
    }

    @Test func `disclosures open the commitments of the entry`() async throws {
        let site = try await APICase()
        let chain = try await site.get("/api/v1/submissions/\(site.submission)").json
        let index = try #require(chain["submission"]?["entry"]?.integer)
        let entry = try await site.get("/api/v1/entries/\(index)").json
        let opened = try #require(entry["disclosures"]?.elements?.first)
        let salt = try #require(Hexadecimal.decode(opened["salt"]?.text ?? ""))
        let disclosure = Disclosure(salt: salt, value: try #require(opened["value"]))
        let part = try #require(entry["entry"]?["fact"]?["parts"]?.elements?.first)
        let digest = try #require(Digest(hex: part["text"]?.text ?? ""))
        #expect(Commitment(digest: digest).opens(to: disclosure))
    }
}
