import Canon
import Consultation
import Foundation
import Records
import Registrar
import Store
import Web

/// Imports a large log, computes its views anew, and lets the stranger check it.
struct LogBench {
    let runs: Int
    let submissions: Int
    let folder: String

    /// Where the log stays for the page measures.
    static func site(in folder: String) -> String { folder + "/large" }

    /// Names a submission that anybody may read, for the page measures.
    static func shownSubmission(in folder: String) -> String { folder + "/shown-submission" }

    func measures() async throws -> [Measure] {
        var rates: [Double] = []
        var loads: [Double] = []
        var last: (site: SampleSite, ids: [ID<Submission>])?
        let rows = SampleVoices().prepared(0..<submissions)
        for _ in 0..<runs {
            last = nil
            let site = try await SampleSite(beginning: Self.site(in: folder))
            let watch = Stopwatch()
            let ids = try await importAll(rows, into: site)
            rates.append(Double(submissions) / watch.seconds)
            loads.append(watch.processorSeconds / Double(submissions) * 1e6)
            last = (site, ids)
        }
        guard let (site, ids) = last else { return [] }
        return [
            Measure("import", "submissions/s", rates),
            Measure("… processor", "µs/submission", loads),
        ] + (try rebuild(site)) + (try await verify(site, ids))
    }

    private func importAll(
        _ rows: [PreparedSubmission], into site: SampleSite
    ) async throws -> [ID<Submission>] {
        var ids: [ID<Submission>] = []
        ids.reserveCapacity(submissions)
        for start in stride(from: 0, to: submissions, by: ImportSubmissions.limit) {
            let end = min(start + ImportSubmissions.limit, submissions)
            let sealed = try await site.submit(
                ImportSubmissions(
                    to: SampleSite.key, channel: .file, Array(rows[start..<end])))
            ids += sealed.entries.compactMap { ($0.fact as? SubmissionReceived)?.submission }
        }
        return ids
    }

    private func rebuild(_ site: SampleSite) throws -> [Measure] {
        let store = site.registrar.store
        let entries = Double(try store.read { try LogTables.size($0) })
        var rates: [Double] = []
        var loads: [Double] = []
        for _ in 0..<runs {
            let watch = Stopwatch()
            try store.rebuildViews { _ in }
            rates.append(entries / watch.seconds)
            loads.append(watch.processorSeconds / entries * 1e6)
        }
        try store.checkpointFiles()
        return [
            Measure("rebuild", "entries/s", rates), Measure("… processor", "µs/entry", loads),
            Measure(
                "database", "bytes/submission", [Double(try site.byteCount) / Double(submissions)]),
        ]
    }

    /// Publishes all of it, packs the bundle and checks that.
    private func verify(_ site: SampleSite, _ ids: [ID<Submission>]) async throws -> [Measure] {
        for start in stride(from: 0, to: ids.count, by: PublishSubmissions.limit) {
            let end = min(start + PublishSubmissions.limit, ids.count)
            try await site.submit(PublishSubmissions(in: SampleSite.key, Array(ids[start..<end])))
        }
        try await site.registrar.publishCheckpoint()
        let shown = ids.first?.text ?? ""
        try Data(shown.utf8).write(to: URL(filePath: Self.shownSubmission(in: folder)))
        let bundle = folder + "/large.tar"
        let packing = try seconds {
            let site = try Site(store: site.registrar.store, registrar: site.registrar)
            try Data(Bundle.bytes(of: site)).write(to: URL(filePath: bundle))
        }
        let entries = Double(try site.registrar.store.read { try LogTables.size($0) })
        let rates = try (0..<runs).map { _ in
            entries
                / (try seconds { _ = try Program.output(Program.sibling("sanad-verify"), [bundle]) })
        }
        return [
            Measure("bundle written", "entries/s", [entries / packing]),
            Measure("sanad-verify, large log", "entries/s", rates),
        ]
    }
}
