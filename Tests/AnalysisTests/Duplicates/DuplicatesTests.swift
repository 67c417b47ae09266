import Analysis
import Canon
import Testing

@Suite struct DuplicatesTests {
    static let letter = """
        We write about provision 1.1 of the draft. Our industry supports openness, but it cannot \
        survive without secrets. A supplier knows best what is secret. If the exemption is refused, \
        firms will leave and the public will lose their services. We ask for a blanket exemption.
        """
    static let other = """
        Nurses in our district spend their nights typing the same numbers into three systems that \
        never speak to each other. One form, filled in once, would give each of them an hour a day \
        back for people who are ill. Begin there before anything else is bought for hospitals.
        """

    private static func written(_ group: DuplicateGroup, _ texts: [String]) -> [[String]] {
        group.members.map { member in
            let scalars = Array(texts[member.reading].unicodeScalars)
            return member.additions.map { range in
                var view = String.UnicodeScalarView()
                view.append(contentsOf: scalars[range])
                return String(view)
            }
        }
    }

    @Test func `one text sent many times is one group, whatever its case and spaces`() {
        let texts = [
            Self.letter, Self.other, Self.letter.uppercased(),
            Self.letter.replacing(" ", with: "  ") + "\n",
        ]
        let found = Duplicates.find(readings(texts))
        #expect(found.groups.map(\.strength) == [.copy])
        #expect(found.groups[0].medoid == 0)
        #expect(found.groups[0].members.map(\.reading) == [0, 2, 3])
        #expect(found.groups[0].members.allSatisfy { $0.similarityPermille == 1000 })
        #expect(found.groups[0].additionCount == 0)
        #expect(found.distinct == [0, 1])
    }

    @Test func `what senders added of their own is shown by its exact words`() {
        let own = "My brother's workshop in Gujrat closed after its plans were copied."
        let texts = [
            Self.letter, Self.letter + " " + own, "Dear Minister, " + Self.letter,
            Self.letter, Self.other,
        ]
        let found = Duplicates.find(readings(texts))
        #expect(found.groups.count == 1)
        #expect(
            Self.written(found.groups[0], texts) == [[], [own], ["Dear Minister,"], []])
        #expect(found.groups[0].additionCount == 2)
        #expect(found.distinct == [0, 4])
    }

    @Test func `a template with a long text of the sender's own is a copy with an addition`() {
        let texts = [Self.letter, Self.letter, Self.other + "\n\n" + Self.letter]
        let found = Duplicates.find(readings(texts))
        #expect(found.groups.count == 1)
        #expect(found.groups[0].members.map(\.reading) == [0, 1, 2])
        #expect(Self.written(found.groups[0], texts)[2] == [Self.other])
        #expect(found.groups[0].members[2].similarityPermille < 600)
    }

    @Test func `an edited copy is shown apart and stays a distinct text`() {
        let edited = Self.letter.replacing(
            "We write about provision 1.1 of the draft. Our industry supports openness, but it",
            with: "As a small exporter I say: software")
        let found = Duplicates.find(readings([Self.letter, Self.letter, edited, Self.other]))
        #expect(found.groups.map(\.strength) == [.copy, .edited])
        #expect(found.groups[1].medoid == 0)
        #expect(found.groups[1].members.map(\.reading) == [0, 2])
        #expect(found.distinct == [0, 2, 3])
    }

    @Test func `short cover notes are one only where every word is the same`() {
        let texts = [
            "See attached file(s)", "Please see attached file", "see attached files",
            "SEE ATTACHED FILE(S).", "No.", "Yes.",
        ]
        let found = Duplicates.find(readings(texts))
        #expect(found.groups.map { $0.members.map(\.reading) } == [[0, 3]])
        #expect(found.distinct == [0, 1, 2, 4, 5])
    }

    @Test func `texts without words are set apart`() {
        let texts = ["", "...", "؟؟", "\u{200B}\u{2060}", "👍", "👍👍", Self.other]
        let found = Duplicates.find(readings(texts))
        #expect(found.wordless == [0, 1, 2, 3])
        #expect(found.distinct == [4, 5, 6])
        #expect(found.groups == [])
    }

    @Test func `Urdu on two keyboards is one text`() {
        let urdu = "ہمارے گاؤں میں انٹرنیٹ بہت مہنگا ہے اور رفتار کم ہے، کتابیں بھی نہیں ملتیں۔"
        let arabic = urdu.replacing("ک", with: "ك").replacing("ی", with: "ي")
            .replacing("ہ", with: "ه")
        let found = Duplicates.find(readings([urdu, arabic], language: .urdu))
        #expect(found.groups.map { $0.members.map(\.reading) } == [[0, 1]])
    }

    @Test func `Roman Urdu in two spellings is one text`() {
        let texts = [
            "Hamari hukumat ko chahiye ke taleem aur sehat par zyada kharch kare, nahi to awam naraz",
            "Humari hakoomat ko chahye ke talim aur sehat par ziada kharch kare, nahin to avam naraaz",
        ]
        let found = Duplicates.find(readings(texts, language: .romanUrdu))
        #expect(found.groups.map { $0.members.map(\.reading) } == [[0, 1]])
        let english = Duplicates.find(readings(texts, language: .english))
        #expect(english.groups == [])
    }

    @Test func `the order of the list changes names but no group`() {
        var letters = Letters(seed: 5)
        let list = letters.campaign(templates: 4, copies: 12, changes: 2, own: 20)
        let found = Duplicates.find(list)
        let turned = list.reversed().enumerated().map {
            Reading(id: $0, language: $1.language, text: $1.text)
        }
        let again = Duplicates.find(turned)
        func sets(_ groups: DuplicateGroups, _ name: (Int) -> Int) -> [[Int]] {
            groups.groups.filter { $0.strength == .copy }
                .map { $0.members.map { name($0.reading) }.sorted() }
                .sorted { $0.lexicographicallyPrecedes($1) }
        }
        #expect(sets(found) { $0 } == sets(again) { list.count - 1 - $0 })
        #expect(Duplicates.find(list) == found)
    }

    @Test func `each reading is in one group of copies at most, and none is lost`() {
        var letters = Letters(seed: 6)
        let list = letters.campaign(templates: 5, copies: 20, changes: 12, own: 30)
        let found = Duplicates.find(list)
        let copies = found.groups.filter { $0.strength == .copy }
        let members = copies.flatMap { $0.members.map(\.reading) }
        #expect(Set(members).count == members.count)
        let medoids = copies.map(\.medoid)
        let all = found.distinct + members.filter { !medoids.contains($0) }
        #expect(all.sorted() == Array(list.indices))
        #expect(copies.allSatisfy { group in group.members.map(\.reading).contains(group.medoid) })
    }
}
