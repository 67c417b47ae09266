import ArgumentParser
import Canon
import Foundation
import Registrar
import Store

/// Computes all views anew from the log.
struct RebuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild", abstract: "Drop all views and compute them anew from the log.",
        discussion: """
            Views hold nothing of their own: after a rebuild they are the same, and the digest that \
            is printed says so. Stop the server first. An interrupted rebuild changes nothing.
            """)

    @OptionGroup var options: SiteOptions

    func run() async throws {
        try options.requireSite()
        let lock = try WriterLock(options.folder)
        defer { withExtendedLifetime(lock) {} }
        let store = try options.openStore()
        let total = try store.read { try LogTables.size($0) }
        let before = try store.viewDigest()
        var bar = ProgressBar("Rebuilding views", total: Int(total))
        let start = ContinuousClock.now
        try store.rebuildViews { bar.show(Int($0)) }
        bar.finish()
        let seconds = start.duration(to: .now).seconds
        let after = try store.viewDigest()
        let rate = Int(Double(total) / max(seconds, 0.001))
        print(
            "\(total) entries in \(seconds.formatted(.number.precision(.fractionLength(2)))) s, \(rate) a second."
        )
        print("digest of all views: \(after.hex)")
        print(
            before == after
                ? "The views were as the log has them."
                : "The views differed from the log and are right now.")
    }
}

extension Duration {
    /// Whole and broken seconds.
    var seconds: Double {
        let (whole, atto) = components
        return Double(whole) + Double(atto) / 1e18
    }
}
