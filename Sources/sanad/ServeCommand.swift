import ArgumentParser
import Canon
import Foundation
import Policy
import Records
import Registrar
import Store
import Web

/// Serves a site, beginning it in an empty folder.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve a site from its data folder; an empty folder begins a new one.",
        discussion: """
            Listens on this machine only. Put a reverse proxy with TLS before it to serve others.
            Ctrl-C stops it after the answers under way; nothing acknowledged is ever lost.
            """)

    @OptionGroup var options: SiteOptions

    @Option(help: "Port to listen on.")
    var port = 8080

    @Option(help: "Address to listen on; keep to this machine unless a firewall stands before it.")
    var host = "127.0.0.1"

    @Option(
        help: ArgumentHelp(
            "Name of the log in its checkpoints, as an address without https://. "
                + "Only when a site begins; it never changes.", valueName: "name"))
    var origin = "sanad.example/log"

    @Option(help: "What the site is called in English; only when it begins.")
    var title = "Digital policy"

    @Option(help: "What the site is called in Urdu; only when it begins.")
    var titleUrdu = "ڈیجیٹل پالیسی"

    @Option(help: "Office that the one-time sign-in link is for.")
    var office = "policy-desk"

    @Option(
        help: ArgumentHelp(
            "Go on when witnesses stay silent after a start, for this reason (in English). It is "
                + "put on record: nobody can know then that no later checkpoint was published.",
            valueName: "reason"))
    var withoutWitnesses: String?

    func run() async throws {
        try options.folder.create()
        let lock = try WriterLock(options.folder)
        defer { withExtendedLifetime(lock) {} }
        try options.folder.settleVaultKey(lock)
        try options.folder.settleLogKeys(lock)
        let site = try await SiteFolder.open(
            options.folder,
            beginning: SiteFolder.Beginning(
                origin: origin, title: Texts(en: title, ur: titleUrdu), isDemonstration: false))
        let link = try SiteFolder.signInLink(site, office: office)
        let server = WebServer(
            site: site, host: host, port: port,
            goOnWithout: withoutWitnesses.map { Texts(en: $0, ur: "") })
        let host = host
        try await server.listen(on: port, registrar: site.registrar) { port in
            print("Sanad serves \(options.folder.data.path)")
            print("  public site   http://\(host):\(port)/")
            print("  officers      http://\(host):\(port)/en/desk/sign-in?link=\(link)")
            print("                works once, for 12 hours; another: sanad keys sign-in")
            if let waiting = Self.waiting(site.registrar.condition) { print(waiting) }
            print("Stop with Ctrl-C.")
            fflush(nil)
        }
        print("Stopped. Everything acknowledged is in \(options.folder.data.path).")
    }

    /// Whom the log asks before anything may be written.
    private static func waiting(_ condition: WritingCondition) -> String? {
        guard case .waiting(let names) = condition else { return nil }
        return "  witnesses     \(names.joined(separator: ", "))\n"
            + "                are asked what they hold; until enough have answered nothing is "
            + "written.\n                If one is gone for good: --without-witnesses REASON"
    }
}
