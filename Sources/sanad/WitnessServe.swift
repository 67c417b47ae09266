import ArgumentParser
import Canon
import Finality
import Foundation
import Ledger
import Witness

/// Serves a witness.
struct WitnessServe: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Cosign the checkpoints of the logs that this witness watches.",
        discussion: """
            Listens on this machine only. Put a reverse proxy with TLS before it to serve others.
            Ctrl-C stops it after the answers under way.
            """)

    @OptionGroup var options: WitnessOptions

    @Option(help: "Port to listen on; 0 takes a free one.")
    var port = 8090

    @Option(help: "Address to listen on; keep to this machine unless a firewall stands before it.")
    var host = "127.0.0.1"

    @Option(help: "Most cosignatures of one log in a second; 0 for no limit.")
    var rate = WitnessDesk.usualRate

    func run() async throws {
        let witness = try options.folder.open(perSecond: rate > 0 ? rate : nil)
        let server = WitnessServer(witness: witness, host: host, port: port, now: Self.seconds)
        let (host, logs) = (host, try witness.desk.logs())
        do {
            try await server.run { port in
                print("The witness \(witness.desk.name) watches \(logs.count) logs")
                print("  address   http://\(host):\(port)/")
                for key in witness.desk.keys { print("  key       \(key.verifierKey.text)") }
                for log in logs { print("  log       \(log.origin)") }
                print("Stop with Ctrl-C.")
                fflush(nil)
            }
        } catch {
            throw Complaint("The witness cannot serve on port \(port): \(error).")
        }
        guard let fault = witness.desk.fault else { return print("Stopped.") }
        throw Complaint("The witness had stopped cosigning: \(fault)")
    }

    /// The machine's clock; a cosignature says when it was made in whole seconds.
    @Sendable private static func seconds() -> UInt64 {
        UInt64(max(0, Date().timeIntervalSince1970))
    }
}

/// Shows a witness to its operator.
struct WitnessShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print the keys of a witness, its logs, and what it cosigned last.")

    @OptionGroup var options: WitnessOptions

    func run() async throws {
        let (keys, heads) = try options.folder.look()
        for key in keys { print("key   \(key.text)") }
        if heads.isEmpty { print("It watches no log yet. Add one: sanad witness add-log") }
        for watched in heads {
            print("log   \(watched.log.origin)")
            for key in watched.log.keys { print("  key         \(key.text)") }
            if watched.log.keys.isEmpty { print("  key         none: no longer watched") }
            if let head = watched.head {
                print("  entries     \(head.size)")
                print("  root        \(head.root.base64)")
                print("  cosigned    \(head.time)")
            } else {
                print("  nothing cosigned yet")
            }
            print("  checkpoint  /\(watched.address)/checkpoint")
            for fork in watched.forks {
                print("  FORK        this log signed another history of \(fork.size) entries:")
                print(String(decoding: fork.note, as: UTF8.self), terminator: "")
            }
        }
    }
}
