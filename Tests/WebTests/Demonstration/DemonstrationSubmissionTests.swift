import Canon
import Demonstration
import Records
import Testing

/// What the demonstration promises about the voices in it.
@Suite struct DemonstrationSubmissionTests {
    private let rounds = DemonstrationContent.rounds()
    private var submissions: [SubmissionContent] { rounds.flatMap(\.submissions) }

    @Test func `at least 1,100 submissions come in three rounds, in three ways of writing`() {
        #expect(rounds.map(\.number) == [1, 2, 3])
        #expect(submissions.count >= 1100)
        let languages = submissions.flatMap { $0.parts.map(\.language) }
        for language in [LanguageTag.english, .urdu, .romanUrdu] {
            #expect(languages.count { $0 == language } >= 120, "\(language)")
        }
    }

    @Test func `a campaign sends one letter 400 times, and 37 add words of their own`() {
        let copies = submissions.filter { $0.origin == .campaign }
        let own = submissions.filter { $0.origin == .campaignWithOwnWords }
        let letter = copies[0].parts[0].text
        #expect(copies.count == 363)
        #expect(copies.allSatisfy { $0.parts.count == 1 && $0.parts[0].text == letter })
        #expect(own.count == 37)
        #expect(own.allSatisfy { $0.parts[0].text.hasPrefix(letter) })
        let additions = own.map { submission in
            submission.parts[0].text.dropFirst(letter.count)
                + submission.parts.dropFirst().map(\.text).joined()
        }
        #expect(Set(additions).count == 37)
        #expect(additions.allSatisfy { $0.count > 20 })
    }

    @Test func `a machine sends 40 nearly identical advertisements`() {
        #expect(submissions.count { $0.origin == .machine } == 40)
    }

    @Test func `what people write for themselves is distinct`() {
        let texts = submissions.filter { $0.origin == .person }.flatMap(\.parts).map(\.text)
        #expect(Set(texts).count == texts.count)
    }

    @Test func `every quotation is exact, in Unicode scalars`() {
        for submission in submissions {
            for quotation in submission.quotations {
                let part = submission.parts.first { $0.part == quotation.part }
                let scalars = Array((part?.text ?? "").unicodeScalars)
                guard scalars.indices.contains(quotation.start), quotation.end <= scalars.count
                else {
                    Issue.record("\(submission.key) quotes beyond its text")
                    continue
                }
                var words = String.UnicodeScalarView()
                words.append(contentsOf: scalars[quotation.start..<quotation.end])
                #expect(String(words).hasSameBytes(as: quotation.words), "\(submission.key)")
            }
        }
    }

    @Test func `every submission ends in a theme of its round or as a unique point`() {
        for round in rounds {
            let themes = Set(round.themes.map(\.key))
            for submission in round.submissions {
                let quoted = submission.quotations.map(\.theme)
                #expect(quoted.allSatisfy { themes.contains($0) }, "\(submission.key)")
                #expect(Set(quoted).count == quoted.count, "\(submission.key) twice in a theme")
                #expect(quoted.isEmpty != (submission.uniquePoint == nil), "\(submission.key)")
            }
        }
    }

    @Test func `parts speak to what the round shows and asks`() throws {
        let texts = try DemonstrationContent.texts()
        let categories = DemonstrationContent.categories.map(\.category)
        for round in rounds {
            let provisions = Set(texts.provisions(in: round.version).map(\.provision))
            let questions = round.questions.map(\.question)
            for submission in round.submissions {
                #expect((0..<round.hours).contains(submission.hour))
                #expect(submission.category.map(categories.contains) ?? true)
                for part in submission.parts {
                    #expect(part.provision.map(provisions.contains) ?? true)
                    #expect(part.question.map(questions.contains) ?? true)
                }
            }
        }
    }

    @Test func `about half of all arrive on the last day`() {
        for round in rounds {
            let late = round.submissions.count { $0.hour >= round.hours - 24 }
            let share = late * 100 / round.submissions.count
            #expect((40...60).contains(share), "round \(round.number): \(share)%")
        }
    }

    @Test func `six to ten are withheld, each with a ground in both languages`() {
        let withheld = submissions.compactMap(\.withholding)
        #expect((6...10).contains(withheld.count))
        #expect(withheld.allSatisfy { $0.note.isInBothLanguages })
        #expect(Set(withheld.map(\.ground)).count == 4)
        #expect(submissions.allSatisfy { $0.mayPublish || $0.withholding != nil })
    }

    @Test func `the blind student's point is one of 16 to 26 that stand alone`() {
        let points = submissions.compactMap(\.uniquePoint)
        #expect((16...26).contains(points.count))
        #expect(points.contains { $0.name == "images" })
        #expect(Set(points.map(\.name)).count == points.count)
        for point in points {
            #expect(point.point.isInBothLanguages && point.response.isInBothLanguages)
        }
    }

    @Test func `keys and identifier seeds are distinct and in the order of arrival`() {
        #expect(Set(submissions.map(\.key)).count == submissions.count)
        #expect(Set(submissions.map(\.idSeed)).count == submissions.count)
        for round in rounds {
            let arrivals = zip(round.submissions, round.submissions.dropFirst())
            #expect(arrivals.allSatisfy { $0.hour <= $1.hour && $0.key < $1.key })
        }
    }
}

extension Texts {
    /// Whether English and Urdu both say something.
    var isInBothLanguages: Bool { self[.english] != nil && self[.urdu] != nil }
}
