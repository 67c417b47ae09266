import Language

/// Finds which texts of a list are the same or nearly the same.
///
/// Exact copies by a hash and a comparison of words; near copies by MinHash, banding, exact
/// verification and medoids; then texts that contain a template; then, among what is left and the
/// medoids, edited copies. Linear in the number of texts; the same input gives the same groups.
package enum Duplicates {
    /// The algorithm and its version, as recorded with its outputs.
    package static let method = "minhash/1"

    /// The groups of a list of readings.
    package static func find(
        _ readings: [Reading], settings: DuplicateSettings = .standard
    ) -> DuplicateGroups {
        var texts = DistinctTexts(readings, shortestWords: settings.shortestWords)
        let components = NearDuplicates.components(
            of: texts.comparable, texts.shingles, keys: texts.takeKeys(), bands: .copies,
            permille: settings.copyPermille)
        let readingsOfTexts = texts.readings()
        let weights = readingsOfTexts.counts
        let copies = CopySets(
            readings, texts, components: components, weights: weights, settings: settings)
        var writer = GroupWriter(
            readings: readings, texts: texts, readingsOfTexts: readingsOfTexts)
        let edited = EditedSets.find(texts, copies, weights: weights, settings: settings)
        let maker = TemplateMaker(readings: readings, texts: texts, settings: settings)
        let groups =
            copies.sets.map { writer.copies($0.set, $0.template) }
            + edited.map { writer.edited($0, maker.template(of: $0)) }
        return DuplicateGroups(
            groups: sorted(groups), distinct: distinct(texts, copies), wordless: texts.wordless)
    }

    private static func sorted(_ groups: [DuplicateGroup]) -> [DuplicateGroup] {
        groups.sorted { left, right in
            (left.medoid, left.strength == .copy ? 0 : 1)
                < (right.medoid, right.strength == .copy ? 0 : 1)
        }
    }

    private static func distinct(_ texts: DistinctTexts, _ copies: CopySets) -> [Int] {
        texts.heads.indices.filter { text in
            let set = copies.setOfText[text]
            return set < 0 || copies.sets[Int(set)].set.medoid == text
        }.map { texts.heads[$0] }
    }
}

/// Finds edited copies: sets of texts that share half of their shingles with a medoid.
enum EditedSets {
    /// Sets among the medoids of copies and the texts that are no copies; short ones are left out.
    static func find(
        _ texts: DistinctTexts, _ copies: CopySets, weights: [Int32], settings: DuplicateSettings
    ) -> [CentredSet] {
        var standing = weights
        let shortest = max(settings.shortestWords, settings.shortestTemplateWords)
        let representatives = texts.comparable.filter { text in
            let set = copies.setOfText[text]
            if set >= 0 {
                let member = copies.sets[Int(set)].set
                guard member.medoid == text else { return false }
                standing[text] = member.texts.reduce(0) { $0 + weights[$1] }
            }
            return texts.wordCounts[text] >= shortest
        }
        let components = NearDuplicates.components(
            of: representatives, texts.shingles, bands: .edited,
            permille: settings.editedPermille)
        let recentring = Recentring(
            shingles: texts.shingles, weights: standing,
            permille: settings.editedRecentrePermille)
        return components.flatMap(recentring.split)
    }
}

/// Writes groups as they are handed on.
struct GroupWriter {
    let readings: [Reading]
    let texts: DistinctTexts
    let readingsOfTexts: ReadingsOfTexts
    private var reader = TextReader()

    init(readings: [Reading], texts: DistinctTexts, readingsOfTexts: ReadingsOfTexts) {
        self.readings = readings
        self.texts = texts
        self.readingsOfTexts = readingsOfTexts
    }

    /// A group of copies: all readings of all its texts.
    mutating func copies(_ set: CentredSet, _ template: Template) -> DuplicateGroup {
        var template = template
        var members: [DuplicateMember] = []
        for text in set.texts {
            let runs = additions(of: text, &template)
            let permille = texts.shingles.permille(set.medoid, text)
            for reading in readingsOfTexts[text] {
                members.append(member(Int(reading), permille, runs))
            }
        }
        members.sort { $0.reading < $1.reading }
        return DuplicateGroup(
            strength: .copy, medoid: texts.heads[set.medoid], members: members)
    }

    /// A group of edited copies: one reading for each text.
    mutating func edited(_ set: CentredSet, _ template: Template) -> DuplicateGroup {
        var template = template
        let members = set.texts.map { text in
            member(
                texts.heads[text], texts.shingles.permille(set.medoid, text),
                additions(of: text, &template))
        }
        return DuplicateGroup(
            strength: .edited, medoid: texts.heads[set.medoid], members: members)
    }

    private mutating func additions(of text: Int, _ template: inout Template) -> [Range<Int>] {
        reader.read(readings[texts.heads[text]])
        return template.additions(in: reader.words)
    }

    private func member(
        _ reading: Int, _ permille: Int, _ runs: [Range<Int>]
    ) -> DuplicateMember {
        DuplicateMember(
            reading: reading, similarityPermille: permille,
            additions: Template.spans(of: runs, in: readings[reading]))
    }
}
