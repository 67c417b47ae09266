import Consultation
import Records
import Registrar

/// People who press the button at once: each waits for the durable answer, then goes again.
struct SubmitterBench {
    let runs: Int
    let folder: String
    private let voices = SampleVoices()

    func measures() async throws -> [Measure] {
        let site = try await SampleSite(beginning: folder + "/submitters")
        var results: [Measure] = []
        for people in [1, 8, 64, 256] {
            var rates: [Double] = []
            var middle: [Double] = []
            var slow: [Double] = []
            for _ in 0..<runs {
                let each = max(4, (people == 1 ? 300 : 4000) / people)
                let start = ContinuousClock.now
                let times = try await waits(of: people, each: each, site)
                rates.append(Double(people * each) / elapsed(since: start))
                middle.append(percentile(0.5, of: times) * 1000)
                slow.append(percentile(0.99, of: times) * 1000)
            }
            results += [
                Measure("durable commands, \(people) at once", "commands/s", rates),
                Measure("… p50", "ms", middle), Measure("… p99", "ms", slow),
            ]
        }
        return results
    }

    /// Seconds that each command took.
    private func waits(of people: Int, each: Int, _ site: SampleSite) async throws -> [Double] {
        try await withThrowingTaskGroup(of: [Double].self) { group in
            for person in 0..<people {
                group.addTask { try await speak(person, times: each, site.registrar) }
            }
            var all: [Double] = []
            for try await times in group { all += times }
            return all
        }
    }

    private func speak(
        _ person: Int, times: Int, _ registrar: Registrar
    ) async throws -> [Double] {
        var waits: [Double] = []
        for turn in 0..<times {
            let command = SubmitComment(
                to: SampleSite.key, parts: voices.parts(person * times + turn),
                code: ReceiptCode(random: registrar.random(10)))
            let start = ContinuousClock.now
            _ = try await registrar.submit(command, as: .anyone)
            waits.append(elapsed(since: start))
        }
        return waits
    }
}
