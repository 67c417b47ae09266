import ArgumentParser
import Canon
import Demonstration
import Foundation
import Policy
import Records
import Registrar
import Store
import Web

/// The main job: show the sanad.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Show the sanad: an invented policy, its year of delivery, and a guided tour.",
        discussion: """
            Everything in the demonstration is invented and marked as such. It works without a \
            network. Run it again on the same folder and it goes on where it was; Ctrl-C stops it.
              sanad demo                 build the story once, then serve it
              sanad demo --cheat         make cheated copies of the record and check each
            """)

    @Option(help: ArgumentHelp("Folder of the demonstration.", valueName: "folder"))
    var data = "demo-data"

    @Option(help: "Port to listen on; 0 takes a free one.")
    var port = 8080

    @Flag(help: "Make copies of the record as a dishonest operator would, and check each.")
    var cheat = false

    @Flag(help: "Build the story and the bundle, then stop without serving.")
    var buildOnly = false

    func run() async throws {
        let demonstration = DemonstrationFolder(path: data)
        let start = ContinuousClock.now
        // The cheats need only what was told already: a demonstration may run beside them.
        let lock = cheat && demonstration.isTold ? nil : try demonstration.lock()
        defer { withExtendedLifetime(lock) {} }
        if cheat, lock == nil { return CheatReport.print(try await demonstration.cheat()) }
        let (site, witnesses) = try await demonstration.prepare()
        try demonstration.writeBundle(of: site)
        if cheat { return CheatReport.print(try await demonstration.cheat()) }
        if buildOnly {
            return print("The story is in \(data), its bundle in \(demonstration.bundle).")
        }
        try await serve(site, witnesses, demonstration, since: start)
    }

    private func serve(
        _ site: Site, _ witnesses: WitnessLinks, _ demonstration: DemonstrationFolder,
        since start: ContinuousClock.Instant
    ) async throws {
        let link = try SiteFolder.signInLink(site, office: "demonstration-desk")
        let server = WebServer(site: site, port: port, witnesses: witnesses)
        try await server.listen(on: port, registrar: site.registrar) { port in
            let seconds = start.duration(to: .now).seconds
            print(
                Tour(
                    address: "http://127.0.0.1:\(port)", signInLink: link,
                    tour: demonstration.tour, seconds: seconds
                ).text)
            fflush(nil)
        }
        print("Stopped. The demonstration is in \(data); run it again and it goes on.")
    }
}

/// What the terminal says once the demonstration can be looked at.
struct Tour {
    let address: String
    let signInLink: String
    let tour: DemonstrationTour?
    let seconds: Double

    var text: String {
        let ready = seconds.formatted(.number.precision(.fractionLength(1)))
        var lines = ["", "Sanad is ready after \(ready) s:  \(address)/", ""]
        if let tour {
            lines += [
                "A tour in five steps (all of it invented, and marked so):",
                "  1  A sentence   \(address)/en\(tour.sentencePath)",
                "                  what it said before, why it changed, whose words did it",
                "                  in Urdu: \(address)/ur\(tour.sentencePath)",
                "  2  A number     \(address)/en\(tour.numberPath)",
                "                  how it was made, the day its ruler changed; compute it again",
                "  3  A receipt    \(address)/en/find   with the code  \(tour.receiptCode)",
                "                  one voice: heard, themed, answered, and what it changed",
                "  4  A stranger   \(tour.verifyCommand)",
                "                  in a second terminal, the network unplugged",
                "  5  A cheat      \(address)/en/demo/cheat   or   bin/demo --cheat",
                "                  the operator forges the record, and is named",
                "",
            ]
        }
        lines += [
            "Officers' desk    \(address)/en/desk/sign-in?link=\(signInLink)",
            "Stop with Ctrl-C.",
        ]
        return lines.joined(separator: "\n")
    }
}
