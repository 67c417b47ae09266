import ArgumentParser
import Canon
import Foundation
import Ledger
import Mirror
import Outbound
import Proofs
import Registrar
import Store
import Synchronization
import Web

/// Follows another site's public log and serves it again.
struct MirrorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mirror",
        abstract: "Follow another site's public log, check it, and serve it read-only.",
        discussion: """
            Needs nothing but the public files. The first time, say whom to trust: the log's \
            verifier key or a witness policy, got from somewhere else than the site itself.
              sanad mirror https://policy.example mirror-data --key policy.key
              sanad mirror /media/stick/log mirror-data --once
            With --once the exit status is 0 when everything shown was taken over, 1 when it was \
            refused, 2 when the original could not be read.
            """)

    @Argument(help: "Address of the site, or a folder or bundle of its log.")
    var original: String

    @Argument(help: "Folder of the mirror.")
    var folder: String

    @Option(help: "The log's verifier key, or a file that holds it.")
    var key: String?

    @Option(help: "A witness policy (C2SP tlog-policy) that heads must fulfil.")
    var policy: String?

    @Option(
        help: ArgumentHelp(
            "Folder of the mirror's own vault key. Default: the mirror's folder with -keys.",
            valueName: "folder"))
    var keys: String?

    @Option(help: "Port to listen on; 0 takes a free one.")
    var port = 8080

    @Option(help: "Address to listen on; keep to this machine unless a firewall stands before it.")
    var host = "127.0.0.1"

    @Option(help: "Seconds between two looks at the original.")
    var every = 10

    @Flag(help: "Follow once and stop, without serving.")
    var once = false

    func run() async throws {
        guard every > 0 else { throw ValidationError("--every takes a number of seconds") }
        let source = try MirrorSource(original)
        let data = DataFolder(data: folder, keys: keys)
        let given = try MirrorFolder.Given(key: trustedKey(), policy: trustedPolicy())
        try data.create()
        let lock = try WriterLock(data)
        defer { withExtendedLifetime(lock) {} }
        let mirror = try MirrorFolder.open(
            data, rooms: Rooms.all, following: source.address, trusting: given)
        let follower = follower(of: mirror, source)
        let outcome = await follower.round()
        let size = try mirror.store.read { try LogTables.size($0) }
        print(MirrorReport.sentence(outcome, size: size))
        fflush(nil)
        if once { throw ExitCode(MirrorReport.status(outcome)) }
        guard size > 0 else {
            throw Complaint("There is nothing to serve yet. Look at the address and try again.")
        }
        try await serve(mirror, follower)
    }

    private func follower(of mirror: MirrorFolder, _ source: MirrorSource) -> MirrorFollower {
        let bar = Mutex<ProgressBar?>(nil)
        return MirrorFollower(
            store: mirror.store, remote: RemoteLog(source.log), trust: mirror.trust,
            folder: mirror.folder
        ) { done, total in
            guard total > done || done == total else { return }
            bar.withLock { bar in
                if bar == nil { bar = ProgressBar("Following", total: Int(total)) }
                bar?.show(Int(done))
                guard done >= total else { return }
                bar?.finish()
                bar = nil
            }
        }
    }

    private func serve(_ mirror: MirrorFolder, _ follower: MirrorFollower) async throws {
        let store = mirror.store
        let key = CurrentKey(await follower.verifierKey)
        let site = try Site(
            store: store, replica: Replica(.mirror, clock: .live) { key.value })
        let service = MirrorService(follower: follower, interval: .seconds(every)) { outcome in
            key.read(from: store)
            MirrorReport.tell(outcome)
        }
        let (origin, host) = (site.origin, host)
        let server = WebServer(site: site, host: host, port: port)
        try await server.listen(on: port, registrar: site.registrar, services: [service]) { port in
            print("A mirror of \(origin):  http://\(host):\(port)/")
            print("Stop with Ctrl-C.")
            fflush(nil)
        }
        print("Stopped. What was followed is in \(folder).")
    }

    private func trustedKey() throws -> VerifierKey? {
        guard let key else { return nil }
        let text =
            LocalFile.exists(key)
            ? String(decoding: try LocalFile.bytes(at: key, limit: 4096), as: UTF8.self) : key
        do throws(KeyError) {
            return try VerifierKey(
                parsing: text.trimmingCharacters(in: .whitespacesAndNewlines))
        } catch {
            throw Complaint("--key takes a verifier key or a file that holds one: \(error)")
        }
    }

    private func trustedPolicy() throws -> WitnessPolicy? {
        guard let policy else { return nil }
        let bytes = try LocalFile.bytes(at: policy, limit: WitnessPolicy.maximumByteCount)
        do throws(WitnessPolicyError) {
            return try WitnessPolicy(parsing: String(decoding: bytes, as: UTF8.self))
        } catch {
            throw Complaint("\(policy): \(error)")
        }
    }
}

/// Where the files of the original come from.
struct MirrorSource {
    let log: any LogSource
    /// The address of the site; `nil` for files of this machine.
    let address: String?

    init(_ original: String) throws {
        guard original.contains("://") else {
            log = try LocalFile.log(at: original)
            address = nil
            return
        }
        var site = original
        while site.hasSuffix("/") { site.removeLast() }
        if site.hasSuffix("/log") { site.removeLast("/log".count) }
        log = try WebSource(address: site + "/log/")
        address = site
    }
}

/// The key that a mirror's pages show; it moves on when the log announces another.
final class CurrentKey: Sendable {
    private let key: Mutex<VerifierKey>

    init(_ key: VerifierKey) { self.key = Mutex(key) }

    var value: VerifierKey { key.withLock { $0 } }

    /// Takes the key over that is trusted now.
    func read(from store: SanadStore) {
        do {
            guard let text = try store.read({ try MirrorStanding.read($0) })?.verifierKey else {
                return
            }
            let trusted = try VerifierKey(parsing: text)
            key.withLock { $0 = trusted }
        } catch {
            print("The key of the mirror could not be read: \(Complaint.sentence(of: error))")
        }
    }
}
