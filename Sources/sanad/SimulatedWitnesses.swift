import Canon
import Finality
import Foundation
import Ledger
import Records
import Registrar
import Witness

/// Five witnesses of a demonstration, in this process: they show how finality comes about, and
/// prove nothing to anybody, which every page says of them.
///
/// They are real witnesses otherwise: each has a folder, a key and a memory of its own.
struct SimulatedWitnesses {
    /// One of them.
    private struct Role {
        let name: String
        let organisation: Texts
    }

    private static let roles = [
        Role(
            name: "simulated-university",
            organisation: Texts(en: "A university (simulated)", ur: "ایک یونیورسٹی (فرضی)")),
        Role(
            name: "simulated-auditor",
            organisation: Texts(en: "An audit office (simulated)", ur: "ایک آڈٹ دفتر (فرضی)")),
        Role(
            name: "simulated-bar",
            organisation: Texts(en: "A bar association (simulated)", ur: "وکلا کی ایک انجمن (فرضی)")
        ),
        Role(
            name: "simulated-newsroom",
            organisation: Texts(en: "A newsroom (simulated)", ur: "ایک نیوز روم (فرضی)")),
        Role(
            name: "simulated-engineers",
            organisation: Texts(
                en: "A society of engineers (simulated)", ur: "انجینئروں کی ایک انجمن (فرضی)")),
    ]

    /// What a demonstration says of its policy.
    private static let reason = Texts(
        en: "Five witnesses of the demonstration watch this register; four of five make a "
            + "checkpoint final. They run on the same machine and are only simulated.",
        ur:
            "نمائش کے پانچ گواہ اس رجسٹر کو دیکھتے ہیں؛ پانچ میں سے چار چیک پوائنٹ کو حتمی بناتے ہیں۔ "
            + "یہ اسی مشین پر چلتے ہیں اور محض فرضی ہیں۔")

    private let witnesses: [OpenWitness]
    private let logKey: VerifierKey

    /// Opens the witnesses of a folder, which are made where there are none.
    init(folder: URL, log: VerifierKey) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        logKey = log
        witnesses = try Self.roles.map { role in
            let witness = WitnessFolder(folder.appending(path: role.name).path)
            if !FileManager.default.fileExists(atPath: witness.path) {
                _ = try witness.create(name: role.name) { Entropy.live.bytes($0) }
            }
            _ = try witness.addLog(log)
            return try witness.open(perSecond: nil)
        }
    }

    /// The policy under which four of the five make a checkpoint final.
    var policy: AdoptWitnessPolicy {
        var lines = ["log \(logKey.text)"]
        lines += witnesses.map { "witness \($0.desk.name) \($0.desk.keys[0].verifierKey.text)" }
        let names = witnesses.map(\.desk.name).joined(separator: " ")
        lines += ["group organisations 4 \(names)", "quorum organisations"]
        return AdoptWitnessPolicy(
            policy: lines.joined(separator: "\n") + "\n",
            terms: Self.roles.map {
                WitnessTerm(name: $0.name, organisation: $0.organisation, isSimulated: true)
            },
            reason: Self.reason)
    }

    /// The way to each of them.
    func links(clock: Clock) -> WitnessLinks {
        let desks = witnesses.map(\.desk)
        return WitnessLinks { member in
            desks.first { $0.name.utf8.elementsEqual(member.name.utf8) }
                .map { LocalWitness(desk: $0, clock: clock) }
        }
    }
}

/// A witness in this process.
struct LocalWitness: WitnessLink {
    let desk: WitnessDesk
    let clock: Clock

    func add(_ body: [UInt8]) async -> WitnessResponse {
        do {
            let seconds = UInt64(max(0, clock.now().milliseconds / 1000))
            let reply = try desk.add(body: body, at: seconds)
            return WitnessResponse(
                status: reply.status, contentType: reply.contentType, body: reply.body)
        } catch {
            return .silent  // A witness that has stopped answers nobody.
        }
    }

    func newest(origin: String) async -> WitnessSighting {
        do {
            let reply = try desk.checkpoint(Digest.sha256(Array(origin.utf8)).hex)
            return reply.status == 200 ? .note(reply.body) : .nothing
        } catch {
            return .silent
        }
    }
}
