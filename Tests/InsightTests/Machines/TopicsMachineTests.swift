import Canon
import Consultation
import Insight
import Records
import SanadTesting
import Store
import Testing

struct TopicsMachineTests {
    private func run(_ site: SearchSite) throws -> TopicsOutput {
        let address = RoundAddress(site.round.consultation, site.round.round)
        let finished = try site.site.store.read { database in
            let size = Int(try LogTables.size(database))
            let reading = try #require(
                try MaterialReader.reading(
                    address, logSize: size, in: database, site.site.store.vault))
            return TopicsMachine.run(reading, seed: 1, logSize: size, build: .sha256([1]))
        }
        guard case .topics(let output) = finished.output else {
            throw OutputDamage(digest: finished.outputDigest)
        }
        #expect(try MachineOutput(.topics, bytes: finished.output.bytes) == finished.output)
        return output
    }

    @Test func `topics are positions in submissions, and what fits none is listed`() async throws {
        let site = try await SearchSite()
        let schools = ["school", "teacher", "classroom", "pupil", "lesson", "exam"]
        let towers = ["tower", "signal", "spectrum", "antenna", "cable", "mast"]
        for place in 0..<24 {
            let words = place % 2 == 0 ? schools : towers
            // All words but two: twelve of the fifteen ways.
            let (left, other) = (place / 2 % 6, (place / 2 % 6 + 1 + place / 12) % 6)
            let four = (0..<6).filter { $0 != left && $0 != other }.map { words[$0] }
            try await site.say("We wait. The \(four.joined(separator: " ")).")
        }
        let lonely = try await site.say("Mangoes ripen slowly.")
        let output = try run(site)
        #expect(output.chosenCount == 2)
        #expect(output.topics.map(\.submissions) == [12, 12])
        #expect(output.topics.map(\.number) == [0, 1])
        #expect(output.outside.map(\.submission) == [lonely.submission])
        let topic = try #require(output.topics.first)
        let central = try #require(topic.central.first)
        // The sentence with the words of the topic, not the greeting before it.
        #expect(central.start == 9)
        #expect(topic.labels.first?.terms.isEmpty == false)
    }

    @Test func `three submissions have no topics`() async throws {
        let site = try await SearchSite()
        for text in ["Schools first.", "Towers first.", "Courts first."] {
            try await site.say(text)
        }
        let output = try run(site)
        #expect(output.topics.isEmpty)
        #expect(output.outside.count == 3)
        #expect(output.read.submissions == 3)
    }
}
