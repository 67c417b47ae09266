import Analysis
package import Canon
package import Records

/// Finds copies, edited copies and signs of programs in a round; see `docs/duplicates.md`.
package enum DuplicatesMachine {
    /// Every setting by its name in the document, as it is recorded.
    package static var parameters: [ParameterTerm] {
        let settings = DuplicateSettings.standard
        let named = [
            ("copy_permille", settings.copyPermille),
            ("recentre_permille", settings.recentrePermille),
            ("edited_permille", settings.editedPermille),
            ("edited_recentre_permille", settings.editedRecentrePermille),
            ("contained_permille", settings.containedPermille),
            ("shortest_words", settings.shortestWords),
            ("shortest_template_words", settings.shortestTemplateWords),
            ("template_samples", settings.templateSamples),
            ("automation_rules", AutomationRules.version),
        ]
        return named.map { ParameterTerm(name: $0.0, value: String($0.1)) }
    }

    /// - Parameters:
    ///   - logSize: how many entries were read.
    ///   - build: SHA-256 of this program.
    package static func run(
        _ reading: RoundReading, logSize: Int, build: Digest
    ) -> FinishedAnalysis {
        FinishedAnalysis(
            subject: .round(reading.material.round), method: Duplicates.method, models: [],
            parameters: parameters, seed: 0, logSize: logSize, inputDigest: reading.inputDigest,
            output: .duplicates(output(reading)), build: build)
    }

    private static func output(_ reading: RoundReading) -> DuplicatesOutput {
        let found = Duplicates.find(reading.readings)
        let own = voicesWithOwnParts(found, reading)
        let campaigns = found.groups.map { campaign($0, own, reading) }.filter { $0.senders > 1 }
            .enumerated().sorted {
                // The most sent first; of equals the one found first.
                (-$0.element.senders, $0.offset) < (-$1.element.senders, $1.offset)
            }.enumerated().map { $1.element.numbered($0) }
        return DuplicatesOutput(
            read: reading.readCounts(distinct: found.distinct.count), campaigns: campaigns,
            automation: automation(found, reading, from: campaigns.count))
    }

    /// Submissions with a part that is a copy of nothing: whoever adds in another language, or to another
    /// provision, does so in a part beside the letter.
    private static func voicesWithOwnParts(
        _ found: DuplicateGroups, _ reading: RoundReading
    ) -> Set<Int> {
        var isCopy = [Bool](repeating: false, count: reading.parts.count)
        for group in found.groups where group.strength == .copy {
            for member in group.members { isCopy[member.reading] = true }
        }
        for place in found.wordless { isCopy[place] = true }
        return Set(reading.parts.indices.filter { !isCopy[$0] }.map { reading.parts[$0].voice })
    }

    private static func campaign(
        _ group: DuplicateGroup, _ own: Set<Int>, _ reading: RoundReading
    ) -> CampaignSuggestion {
        let senders = Set(group.members.map { reading.parts[$0.reading].voice })
        // Of edited copies each is somebody's own text.
        let adding = Set(
            group.members.filter { !$0.additions.isEmpty }.map { reading.parts[$0.reading].voice }
        ).union(group.strength == .copy ? senders.intersection(own) : [])
        return CampaignSuggestion(
            number: 0, strength: group.strength == .copy ? .copy : .edited,
            text: reading.parts[group.medoid].name, senders: senders.count,
            withAdditions: adding.count,
            members: group.members.map { member in
                CampaignMemberTerm(
                    name: reading.parts[member.reading].name,
                    similarityPermille: member.similarityPermille,
                    additions: member.additions.map {
                        SpanTerm(start: $0.lowerBound, end: $0.upperBound)
                    })
            })
    }

    /// One suggestion for each rule that somebody's text meets, in the order of the rules.
    private static func automation(
        _ found: DuplicateGroups, _ reading: RoundReading, from first: Int
    ) -> [AutomationSuggestion] {
        var groups = [Int?](repeating: nil, count: reading.parts.count)
        for group in found.groups where group.strength == .copy {
            for member in group.members { groups[member.reading] = group.medoid }
        }
        let signs = AutomationRules.judge(
            reading.parts.enumerated().map { place, part in
                let voice = reading.material.voices[part.voice]
                return Arrival(
                    reading: place, hour: Int(voice.hour), channel: voice.channel.rawValue,
                    group: groups[place], text: part.text)
            })
        let met = AutomationRules.Rule.allCases.compactMap { rule in
            let voices = Set(
                signs.filter { $0.rule == rule.rawValue }.map { reading.parts[$0.reading].voice })
            return voices.isEmpty ? nil : (rule: rule.rawValue, voices: voices.sorted())
        }
        return met.enumerated().map { place, met in
            AutomationSuggestion(
                number: first + place, rule: met.rule,
                submissions: met.voices.map { reading.material.voices[$0].submission })
        }
    }
}

extension CampaignSuggestion {
    fileprivate func numbered(_ number: Int) -> CampaignSuggestion {
        CampaignSuggestion(
            number: number, strength: strength, text: text, senders: senders,
            withAdditions: withAdditions, members: members)
    }
}
