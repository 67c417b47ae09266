import Canon
import Demonstration
import Records
import Testing

/// What the demonstration promises about its versions, answers and causes.
@Suite struct DemonstrationDraftTests {
    private let rounds = DemonstrationContent.rounds()
    private let versions = DemonstrationContent.versions

    @Test func `every theme has a voice and is answered with a reason in both languages`() {
        for round in rounds {
            #expect((6...9).contains(round.themes.count))
            for theme in round.themes {
                #expect(theme.title.isInBothLanguages, "\(theme.key)")
                #expect(theme.summary.isInBothLanguages, "\(theme.key)")
                #expect(theme.reason.isInBothLanguages, "\(theme.key)")
                #expect(
                    round.submissions.contains { submission in
                        submission.quotations.contains { $0.theme == theme.key }
                    }, "nobody speaks in \(theme.key)")
            }
        }
    }

    @Test func `each version differs from the one before exactly where it says so`() throws {
        let texts = try DemonstrationContent.texts()
        for version in versions.dropFirst() {
            let before = texts.provisions(in: version.number - 1)
            let after = texts.provisions(in: version.number)
            var found: [String] = []
            for new in after {
                guard let old = before.first(where: { $0.provision == new.provision }) else {
                    found.append("added \(new.provision)")
                    continue
                }
                if encoded(old) != encoded(new) { found.append("revised \(new.provision)") }
            }
            for old in before where !after.contains(where: { $0.provision == old.provision }) {
                found.append("removed \(old.provision)")
            }
            let stated = version.changes.map { "\($0.kind.rawValue) \($0.provision)" }
            #expect(found.sorted() == stated.sorted())
            #expect(Set(stated).count == stated.count)
        }
    }

    @Test func `each change has a cause that an earlier round brought about`() {
        for version in versions {
            let heard = rounds.filter { $0.number < version.number }
            let answered = heard.flatMap(\.themes)
            let revised = heard.flatMap(\.revisions)
            let points = heard.flatMap(\.submissions).compactMap(\.uniquePoint?.name)
            #expect(version.changes.isEmpty == (version.number == 1))
            for change in version.changes {
                #expect(!change.causes.isEmpty, "\(change.provision)")
                for cause in change.causes {
                    switch cause {
                    case .answer(let key):
                        let answer =
                            revised.first { $0.theme == key }?.answer
                            ?? answered.first { $0.key == key }?.answer
                        #expect(answer == .accepted || answer == .inPart, "\(key)")
                    case .uniquePoint(let name): #expect(points.contains(name), "\(name)")
                    case .correction(let note), .decision(let note):
                        #expect(note.isInBothLanguages)
                    }
                }
            }
        }
    }

    @Test func `provisions that an answer names are changed after its round because of it`() {
        for round in rounds {
            let next = versions.first { $0.number == round.version + 1 }
            let promises =
                round.themes.map { ($0.key, $0.provisions) }
                + round.revisions.map { ($0.theme, $0.provisions) }
            for (key, provisions) in promises {
                let changed = (next?.changes ?? []).filter {
                    $0.causes.contains(.answer(theme: key))
                }
                for provision in provisions {
                    #expect(changed.contains { $0.provision == provision }, "\(key)")
                }
            }
        }
    }

    @Test func `every round is followed by changes, a split, a merger and a withdrawal among them`()
    {
        #expect(versions.dropFirst().allSatisfy { $0.changes.count >= 6 })
        let changes = versions.flatMap(\.changes)
        #expect(changes.contains { $0.kind == .added && !$0.derivedFrom.isEmpty })
        #expect(changes.contains { $0.kind == .removed && !$0.carriedTo.isEmpty })
        #expect(changes.contains { $0.kind == .removed && $0.carriedTo.isEmpty })
    }

    @Test func `all provisions and pillars of every version stand in both languages`() throws {
        let texts = try DemonstrationContent.texts()
        for version in versions {
            let provisions = texts.provisions(in: version.number)
            let positions = provisions.map(\.position)
            #expect(Set(positions).count == positions.count)
            let numbers = provisions.map(\.number)
            #expect(Set(numbers).count == numbers.count)
            for provision in provisions {
                #expect(provision.heading.isInBothLanguages, "\(provision.provision)")
                let words = provision.element == "chapter" ? provision.objective : provision.body
                #expect(words.isInBothLanguages, "\(provision.provision)")
            }
        }
        #expect(texts.provisions(in: 4).count { $0.element == "section" } == 41)
        #expect(!DemonstrationContent.earlierWordings.isEmpty)
    }

    @Test func `each of the fourteen older goals has a fate, and what carries it on exists`() throws
    {
        let texts = try DemonstrationContent.texts()
        let final = texts.provisions(in: 4).map(\.provision)
        let fates = DemonstrationContent.goalFates
        #expect(fates.map(\.goal) == texts.olderGoals.map(\.provision))
        #expect(fates.count == 14)
        for fate in fates {
            #expect(fate.reason.isInBothLanguages)
            #expect(fate.carriedTo.allSatisfy(final.contains), "\(fate.goal)")
            #expect(fate.fate == .dropped || fate.fate == .merged || !fate.carriedTo.isEmpty)
        }
        #expect(texts.olderGoals.allSatisfy { $0.body.isInBothLanguages })
    }

    private func encoded(_ content: ProvisionContent) -> [UInt8] {
        var object = ObjectEncoder()
        content.encode(into: &object)
        return object.value.canonicalBytes
    }
}
