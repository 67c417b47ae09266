import Language

/// Groups of copies while they are made: each with its template.
struct CopySets {
    /// One group of copies.
    struct Member {
        var set: CentredSet
        var template: Template
    }

    private(set) var sets: [Member] = []
    /// For each distinct text its set, or -1.
    private(set) var setOfText: [Int32]

    private let readings: [Reading]
    private let texts: DistinctTexts
    private let settings: DuplicateSettings

    /// Sets of copies by similarity to a medoid, texts sent more than once, and texts that contain
    /// the template of one of those.
    init(
        _ readings: [Reading], _ texts: DistinctTexts, components: [[Int]], weights: [Int32],
        settings: DuplicateSettings
    ) {
        self.readings = readings
        self.texts = texts
        self.settings = settings
        setOfText = [Int32](repeating: -1, count: texts.heads.count)
        let recentring = Recentring(
            shingles: texts.shingles, weights: weights, permille: settings.recentrePermille)
        var centred = components.flatMap(recentring.split)
        for set in centred {
            for text in set.texts { setOfText[text] = 0 }
        }
        for text in texts.heads.indices where weights[text] > 1 && setOfText[text] < 0 {
            centred.append(CentredSet(medoid: text, texts: [text]))
        }
        centred.sort { $0.medoid < $1.medoid }
        for (place, set) in centred.enumerated() {
            for text in set.texts { setOfText[text] = Int32(place) }
        }
        let maker = TemplateMaker(readings: readings, texts: texts, settings: settings)
        sets = centred.map { Member(set: $0, template: maker.template(of: $0)) }
        takeContained()
    }

    /// The second pass: texts that hold a template and much of their own.
    private mutating func takeContained() {
        let templates = ShingleTable()
        var owners: [Int] = []
        var shingles = Shingles()
        for (place, member) in sets.enumerated()
        where member.template.words.count >= settings.shortestTemplateWords {
            shingles.read(member.template.words, isUnspaced: false)
            templates.append(shingles.sorted)
            owners.append(place)
        }
        guard !owners.isEmpty else { return }
        let index = TemplateIndex(templates, permille: settings.containedPermille)
        var found: [[Int]] = Array(repeating: [], count: sets.count)
        for text in texts.comparable where setOfText[text] < 0 {
            guard let template = index.template(in: texts.shingles[text]) else { continue }
            found[owners[template]].append(text)
            setOfText[text] = Int32(owners[template])
        }
        for (place, added) in found.enumerated() where !added.isEmpty {
            let set = sets[place].set
            sets[place].set = CentredSet(
                medoid: set.medoid, texts: (set.texts + added).sorted())
        }
    }
}

/// Makes the template of a set out of its medoid and a sample of its texts.
struct TemplateMaker {
    let readings: [Reading]
    let texts: DistinctTexts
    let settings: DuplicateSettings

    func template(of set: CentredSet) -> Template {
        let others = set.texts.filter { $0 != set.medoid }
        let count = min(settings.templateSamples, others.count)
        var reader = TextReader()
        let samples = (0..<count).map { number in
            words(of: others[number * others.count / count], &reader)
        }
        return Template(medoid: words(of: set.medoid, &reader), samples: samples)
    }

    private func words(of text: Int, _ reader: inout TextReader) -> [UInt64] {
        reader.read(readings[texts.heads[text]])
        return reader.words
    }
}
