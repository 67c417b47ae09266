import Canon
import Foundation
import Records
import Registrar
import Rules
import Treasury

/// Durable two-sided transfers: each is sealed into the log, moves two accounts, and is answered
/// once it is on the disk. Beside them the same machine's PostgreSQL under pgbench.
struct TransferBench {
    let runs: Int
    let folder: String
    private static let offices = 1000

    /// Who sends, and how many transfers are linked in one command.
    private struct Load {
        let clients: Int
        let linked: Int

        var name: String {
            linked == 1
                ? "durable transfers, \(clients) clients"
                : "durable transfers, \(clients) clients, \(linked) linked"
        }
    }

    func measures() async throws -> [Measure] {
        let peer = try peerRates()
        let site = try await TreasurySite.begin(folder + "/transfers")
        _ = try await site.registrar.submit(
            Appropriate(
                FundAmount(.greatest, "PKR"), to: TreasurySite.fund, year: site.year,
                authority: Texts(en: "Bench"), key: id("grant")), as: TreasurySite.first)
        var results: [Measure] = []
        var number = 0
        for load in [
            Load(clients: 64, linked: 1), Load(clients: 256, linked: 1),
            Load(clients: 256, linked: 2), Load(clients: 256, linked: 4),
            Load(clients: 64, linked: 8), Load(clients: 8, linked: 64),
        ] {
            var (rates, slow, used): ([Double], [Double], [Double]) = ([], [], [])
            for _ in 0..<runs {
                let rounds = max(3, 40_000 / (load.clients * load.linked))
                let watch = Stopwatch()
                let times = try await waits(load, rounds, first: number, site)
                let count = Double(load.clients * load.linked * rounds)
                rates.append(count / watch.seconds)
                used.append(watch.processorSeconds / count * 1e6)
                slow.append(percentile(0.99, of: times) * 1000)
                number += Int(count)
            }
            results += [
                Measure(load.name, "transfers/s", rates), Measure("… p99 of a command", "ms", slow),
                Measure("… processor", "µs/transfer", used),
            ]
            if let rate = peer[load.clients] ?? peer[64] {
                results.append(
                    Measure(
                        "transfers beside pgbench, \(load.clients) × \(load.linked)", "times",
                        rates.map { $0 / rate.rate.median }))
            }
        }
        return [64, 256].compactMap { peer[$0] }.flatMap { [$0.rate, $0.processor] } + results
    }

    /// Seconds that each command took.
    private func waits(
        _ load: Load, _ rounds: Int, first: Int, _ site: TreasurySite
    ) async throws -> [Double] {
        try await withThrowingTaskGroup(of: [Double].self) { group in
            for client in 0..<load.clients {
                let start = first + client * rounds * load.linked
                group.addTask { try await send(load.linked, rounds, from: start, site) }
            }
            var all: [Double] = []
            for try await times in group { all += times }
            return all
        }
    }

    private func send(
        _ linked: Int, _ rounds: Int, from start: Int, _ site: TreasurySite
    ) async throws -> [Double] {
        var waits: [Double] = []
        for round in 0..<rounds {
            let acts = (0..<linked).map { transfer(start + round * linked + $0, site) }
            let begun = ContinuousClock.now
            if linked == 1 {
                _ = try await site.registrar.submit(acts[0], as: TreasurySite.first)
            } else {
                _ = try await site.registrar.submit(LinkedActs(acts), as: TreasurySite.first)
            }
            waits.append(elapsed(since: begun))
        }
        return waits
    }

    private func transfer(_ number: Int, _ site: TreasurySite) -> Allot {
        let office = Int((UInt64(number) &* 0x9E37_79B9_7F4A_7C15) >> 40) % Self.offices
        return Allot(
            FundAmount(minorUnits: Int64(number % 997 + 1), "PKR"), of: TreasurySite.fund,
            year: site.year, to: id("office-\(office)"), key: id("t\(number)"))
    }

    private struct PeerRate {
        let rate: Measure
        let processor: Measure
    }

    private func peerRates() throws -> [Int: PeerRate] {
        do {
            let peer = try PostgresPeer()
            let measured = Result { try rates(of: peer) }
            try peer.stop()
            return try measured.get()
        } catch {
            Peers.say("PostgreSQL", error)
            return [:]
        }
    }

    private func rates(of peer: PostgresPeer) throws -> [Int: PeerRate] {
        var rates: [Int: PeerRate] = [:]
        for clients in [64, 256] {
            let found = try (0..<runs).map { _ in
                try peer.rate(clients: clients, transactions: 40_000)
            }
            rates[clients] = PeerRate(
                rate: Measure(
                    "peer: pgbench TPC-B-like, \(clients) clients", "transactions/s",
                    found.map(\.perSecond)),
                processor: Measure(
                    "… processor, server alone", "µs/transaction", found.map(\.microseconds)))
        }
        return rates
    }
}
