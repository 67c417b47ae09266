import Canon
import Demonstration
import Foundation
import Records
import Testing

/// What the demonstration promises about every text in it.
@Suite struct DemonstrationWordsTests {
    private let rounds = DemonstrationContent.rounds()

    @Test func `the content is the same at each call and the same as recorded`() throws {
        let first = digest(of: DemonstrationContent.rounds())
        #expect(first == digest(of: DemonstrationContent.rounds()))
        print("demonstration content: sha256 \(first)")
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../Vectors/demonstration-content.sha256").standardized
        let recorded = try String(contentsOf: file, encoding: .utf8)
        #expect(
            first.hex == recorded.trimmingCharacters(in: .whitespacesAndNewlines),
            "on purpose? then write the new digest into \(file.lastPathComponent)")
    }

    @Test func `Urdu is written with Urdu letters`() throws {
        // Arabic kaf, yeh, heh, alef maksura and teh marbuta, which look alike but search apart.
        let arabic: [Unicode.Scalar] = ["\u{643}", "\u{64A}", "\u{647}", "\u{649}", "\u{629}"]
        for text in try allTexts() {
            #expect(!text.unicodeScalars.contains { arabic.contains($0) }, "\(text)")
        }
    }

    @Test func `only what is withheld for it looks like a telephone or identity number`() throws {
        for submission in rounds.flatMap(\.submissions) {
            let isPersonal = submission.withholding?.ground == .personalData
            for part in submission.parts where !isPersonal {
                #expect(!looksPersonal(part.text), "\(submission.key)")
            }
        }
        for text in try officialTexts() { #expect(!looksPersonal(text), "\(text)") }
        let withheld = rounds.flatMap(\.submissions).filter {
            $0.withholding?.ground == .personalData
        }
        #expect(withheld.contains { $0.parts.contains { looksPersonal($0.text) } })
    }

    @Test func `every part is shorter than 4,000 bytes and stays as it is when checked`() throws {
        for part in rounds.flatMap(\.submissions).flatMap(\.parts) {
            let checked = try PlainText(checking: part.text, limit: 3999)
            #expect(checked.text.hasSameBytes(as: part.text))
        }
    }

    @Test func `no slot is left open and no sentence ends in a space`() throws {
        for text in try allTexts() {
            #expect(!text.contains("{") && !text.contains("}"), "\(text)")
            #expect(!text.contains("  ") && !text.hasSuffix(" ") && !text.hasPrefix(" "), "\(text)")
        }
    }

    /// An address of e-mail, a telephone number or the form of an identity number.
    private func looksPersonal(_ text: String) -> Bool {
        text.contains(/[^\s@]+@[^\s@]+\.[^\s@]+/)
            || text.contains(/\d{5}-?\d{7}-?\d/)
            || text.contains(/(\+92|0)3\d{2}[-\s]?\d{6,7}/)
            || text.contains(/\d{8,}/)
    }

    private func digest(of rounds: [RoundContent]) -> Digest {
        var lines: [String] = []
        for submission in rounds.flatMap(\.submissions) {
            lines.append("\(submission.key) \(Hexadecimal.encode(submission.idSeed))")
            lines.append("\(submission.channel.rawValue) \(submission.hour)")
            lines.append(submission.category?.text ?? "-")
            for part in submission.parts {
                lines.append(part.provision?.text ?? part.question?.text ?? "-")
                lines.append("\(part.part) \(part.language) \(part.text)")
            }
            for words in submission.quotations {
                lines.append("\(words.theme) \(words.part) \(words.start) \(words.end)")
            }
        }
        return .sha256(Array(lines.joined(separator: "\n").utf8))
    }

    private func allTexts() throws -> [String] {
        try rounds.flatMap(\.submissions).flatMap(\.parts).map(\.text) + officialTexts()
    }

    private func officialTexts() throws -> [String] {
        let drafts = try DemonstrationContent.texts()
        let provisions = DemonstrationContent.versions.flatMap { drafts.provisions(in: $0.number) }
        var texts = (provisions + drafts.olderGoals).flatMap {
            [$0.heading, $0.body, $0.objective]
        }
        texts += DemonstrationContent.goalFates.map(\.reason)
        texts += DemonstrationContent.categories.map(\.name)
        texts += [drafts.title, drafts.olderTitle, DemonstrationContent.consultationTitle]
        for round in rounds {
            texts += round.questions.map(\.text)
            texts += round.themes.flatMap { [$0.title, $0.summary, $0.reason] }
            texts += round.revisions.map(\.reason)
            for submission in round.submissions {
                if let unique = submission.uniquePoint { texts += [unique.point, unique.response] }
                if let withheld = submission.withholding { texts.append(withheld.note) }
            }
        }
        return texts.flatMap { $0.versions.map(\.text) }
    }
}
