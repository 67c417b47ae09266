import Canon
import Ledger
import Proofs
import Records
import Testing

/// Changes of the log's key, as a stranger meets them.
@Suite struct RotationTests {
    /// A log whose key changes once, its first checkpoint above the change signed by both.
    private struct Rotated {
        static let old = [UInt8](repeating: 7, count: 32)
        static let new = [UInt8](repeating: 8, count: 32)

        var log: LogBuilder
        let place: Int
        let joint: SignedCheckpoint
        let before: [UInt8]

        static func key(_ seed: [UInt8]) throws -> SigningKey {
            try SigningKey(name: LogBuilder.origin, seed: seed)
        }

        init(_ cause: KeyChangeCause = .planned, previous: String? = nil) throws {
            var story = try Story()
            story.draft()
            before = try story.log.copy().checkpoint
            log = story.log
            let (old, new) = (try Self.key(Self.old), try Self.key(Self.new))
            place = log.add(
                LogKeyRotated(
                    verifierKey: new.verifierKey.text,
                    previousKey: previous ?? old.verifierKey.text, cause: cause,
                    statement: Texts(en: "A new key.", ur: "نئی کلید۔")))
            let head = try SignedCheckpoint(parsing: log.copy().checkpoint)
            joint = head.adding(new.sign(head.checkpoint.text))
            log.add(WitnessesOverridden(unheard: ["w0"], reason: Texts(en: "x", ur: "y")))
        }

        func files(
            signedBy seed: [UInt8] = Rotated.new, joint: [UInt8]? = nil, hasJoint: Bool = true
        ) throws -> [LogFile] {
            let files = [
                LogFile(LogLayout.rotation(entry: UInt64(place)), joint ?? self.joint.bytes)
            ]
            return try LogCopy(
                entries: log.entries.map(\.bytes), disclosures: log.lines, key: Self.key(seed),
                joints: hasJoint ? files : []
            ).files()
        }

        func findings(
            trusting seed: [UInt8]? = nil, _ files: [LogFile], policy: WitnessPolicy? = nil,
            seen: [LogFile] = []
        ) async throws -> [Finding] {
            let options = Verification.Options(
                trustedKey: try seed.map { try Self.key($0).verifierKey.text }, seen: seen,
                policy: policy)
            return try await Verification(MemorySource(files), options: options).run().findings
                .kept
        }
    }

    @Test func `who trusts the first key follows a planned change, and is told of it`() async throws
    {
        let log = try Rotated()
        let found = try await log.findings(trusting: Rotated.old, log.files())
        #expect(found.failures.isEmpty)
        #expect(found.map(\.severity) == [.note])
        #expect(found.has(.note, .ledger, log.place))
        let kept = [LogFile("kept", log.before)]
        #expect(try await log.findings(trusting: Rotated.old, log.files(), seen: kept) == found)
    }

    @Test func `who trusts only the new key is told what that covers`() async throws {
        let log = try Rotated()
        let found = try await log.findings(trusting: Rotated.new, log.files())
        #expect(found.failures.isEmpty)
        #expect(
            found.map(\.sentence).contains { $0.hasPrefix("The key that was used is in force") })
    }

    @Test func `a planned change that the old key did not sign is nobody's`() async throws {
        let log = try Rotated()
        let new = try Rotated.key(Rotated.new)
        let head = log.joint.checkpoint
        let other = try Rotated.key([UInt8](repeating: 9, count: 32))
        let alone = try SignedCheckpoint.sign(head, with: new)
        let joints = [
            alone.bytes, alone.adding(other.sign(head.text)).bytes, log.before,
            Array("damaged".utf8),
        ]
        for joint in joints {
            let found = try await log.findings(log.files(joint: joint)).failures
            #expect(found.count == 1 && found.has(.failure, .ledger, log.place))
        }
        let found = try await log.findings(log.files(hasJoint: false)).failures
        #expect(found.count == 1 && found.has(.failure, .ledger, log.place))
    }

    @Test func `a joint checkpoint over other entries joins nothing`() async throws {
        let log = try Rotated()
        let head = try Checkpoint(
            origin: LogBuilder.origin, size: log.joint.checkpoint.size, root: MerkleTree.emptyRoot)
        let joint = try SignedCheckpoint.sign(head, with: Rotated.key(Rotated.new))
            .adding(Rotated.key(Rotated.old).sign(head.text))
        let found = try await log.findings(log.files(joint: joint.bytes)).failures
        #expect(found.count == 1 && found.has(.failure, .ledger, log.place))
    }

    @Test func `the newest checkpoint may be the joint one`() async throws {
        let log = try Rotated()
        let files = try log.files(hasJoint: false).map { file in
            guard file.path == LogLayout.checkpoint else { return file }
            let signed = try SignedCheckpoint(parsing: file.bytes)
            return LogFile(
                file.path,
                signed.adding(try Rotated.key(Rotated.old).sign(signed.checkpoint.text)).bytes)
        }
        #expect(try await log.findings(trusting: Rotated.old, files).failures.isEmpty)
    }

    @Test func `a key that was replaced signs nothing above the change`() async throws {
        let log = try Rotated()
        for seed in [Rotated.old, nil] {
            let found = try await log.findings(
                trusting: seed, log.files(signedBy: Rotated.old)
            ).failures
            #expect(found.count == 1 && found.has(.failure, .ledger, nil))
            #expect(found[0].sentence.contains("which was replaced"))
        }
    }

    @Test(arguments: [KeyChangeCause.lost, .compromised])
    func `a key that is lost or compromised hands nothing on by itself`(
        cause: KeyChangeCause
    ) async throws {
        let log = try Rotated(cause)
        let files = try log.files(hasJoint: false)
        let found = try await log.findings(trusting: Rotated.old, files).failures
        #expect(found.count == 1 && found.has(.failure, .ledger, log.place))
        #expect(try await log.findings(trusting: Rotated.new, files).failures.isEmpty)
        let witness = try SigningKey(
            name: "w.example", seed: [UInt8](repeating: 40, count: 32), algorithm: .cosignature)
        let cosigned = try files.map { file in
            guard file.path == LogLayout.checkpoint else { return file }
            let signed = try SignedCheckpoint(parsing: file.bytes)
            return LogFile(
                file.path, signed.adding(witness.cosign(signed.checkpoint, at: 5)).bytes)
        }
        let policy = try WitnessPolicy(
            parsing: "witness w \(witness.verifierKey.text)\nquorum w\n")
        let vouched = try await log.findings(trusting: Rotated.old, cosigned, policy: policy)
        #expect(vouched.failures.isEmpty)
    }

    @Test func `a change from a key that was not in force is none`() async throws {
        let log = try Rotated(
            previous: Rotated.key([UInt8](repeating: 9, count: 32)).verifierKey.text)
        let found = try await log.findings(log.files()).failures
        #expect(found.has(.failure, .structure, log.place, "fact.previous_key"))
    }
}

/// The post-quantum signature beside the log's own.
@Suite(.enabled(if: KeyAlgorithm.mldsa44.isAvailable))
struct SecondSignatureTests {
    private func second(_ seed: UInt8 = 5) throws -> SigningKey {
        try SigningKey(
            name: LogBuilder.origin, seed: [UInt8](repeating: seed, count: 32), algorithm: .mldsa44)
    }

    private func report(
        announced: SigningKey, signed: SigningKey?
    ) async throws -> VerificationReport {
        var log = try LogBuilder()
        log.add(CosigningKeyAnnounced(verifierKey: announced.verifierKey.text))
        let copy = try LogCopy(
            entries: log.entries.map(\.bytes), disclosures: [], key: LogBuilder.key(),
            second: signed)
        return try await Verification(MemorySource(copy.files())).run()
    }

    @Test func `a promised second signature is checked`() async throws {
        let key = try second()
        #expect(try await report(announced: key, signed: key).isSound)
    }

    @Test func `a checkpoint without it breaks the promise`() async throws {
        let report = try await report(announced: second(), signed: nil)
        #expect(report.findings.kept.failures.has(.failure, .ledger, nil))
        let other = try await self.report(announced: second(), signed: second(6))
        #expect(other.findings.kept.failures.count == 1)
    }

    @Test func `a key of another kind is no second key`() async throws {
        var log = try LogBuilder()
        let place = log.add(
            CosigningKeyAnnounced(verifierKey: try LogBuilder.key().verifierKey.text))
        #expect(log.findings().has(.failure, .structure, place, "fact.verifier_key"))
    }
}
