package import Canon
package import Records

/// Which parts say the same, and which look as if a program had sent them.
package struct DuplicatesOutput: AnalysisOutput {
    package static let task = AnalysisRecorded.Task.duplicates

    /// What was read.
    package let read: ReadCounts
    /// Texts that several people sent, the most sent first.
    package let campaigns: [CampaignSuggestion]
    /// Submissions that meet a published rule on automation.
    package let automation: [AutomationSuggestion]

    package init(
        read: ReadCounts, campaigns: [CampaignSuggestion] = [],
        automation: [AutomationSuggestion] = []
    ) {
        self.read = read
        self.campaigns = campaigns
        self.automation = automation
    }

    package var suggestionCount: Int { campaigns.count + automation.count }

    package func keeping(_ isPublic: (ID<Submission>) -> Bool) -> Self {
        DuplicatesOutput(
            read: read, campaigns: campaigns.map { $0.keeping(isPublic) },
            automation: automation.map { $0.keeping(isPublic) })
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("read", read)
        object.set("campaigns", campaigns)
        object.set("automation", automation)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        read = try object.part("read")
        campaigns = try object.parts("campaigns")
        automation = try object.parts("automation")
    }
}

/// One text and those who sent it: "count these as one text of so many senders".
package struct CampaignSuggestion: RecordPart {
    /// How much alike the parts are.
    package enum Strength: String, Sendable, CaseIterable {
        /// The same words.
        case copy
        /// Each is an edited copy of the text.
        case edited
    }

    /// Number of the suggestion.
    package let number: Int
    package let strength: Strength
    /// The part that stands for all: the one most like the others. None once it is not public.
    package let text: PartName?
    /// How many submissions sent it.
    package let senders: Int
    /// How many of them added something of their own: within the text, or in a part beside it.
    package let withAdditions: Int
    /// The parts, that of the text among them, in the order of their entries.
    package let members: [CampaignMemberTerm]

    package init(
        number: Int, strength: Strength, text: PartName?, senders: Int, withAdditions: Int,
        members: [CampaignMemberTerm]
    ) {
        self.number = number
        self.strength = strength
        self.text = text
        self.senders = senders
        self.withAdditions = withAdditions
        self.members = members
    }

    func keeping(_ isPublic: (ID<Submission>) -> Bool) -> Self {
        CampaignSuggestion(
            number: number, strength: strength,
            text: text.flatMap { isPublic($0.submission) ? $0 : nil }, senders: senders,
            withAdditions: withAdditions, members: members.filter { isPublic($0.name.submission) })
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("number", number)
        object.set("strength", strength)
        if let text { object.set("text", text) }
        object.set("senders", senders)
        object.set("with_additions", withAdditions)
        object.set("members", members)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        number = try object.integer("number")
        strength = try object.word("strength")
        text = try object.optionalPart("text")
        senders = try object.integer("senders")
        withAdditions = try object.integer("with_additions")
        members = try object.parts("members")
    }
}

/// A part of a campaign.
package struct CampaignMemberTerm: RecordPart, Hashable {
    package let name: PartName
    /// How much of its words it shares with the text, in thousandths.
    package let similarityPermille: Int
    /// What the sender added, in order.
    package let additions: [SpanTerm]

    package init(name: PartName, similarityPermille: Int, additions: [SpanTerm]) {
        self.name = name
        self.similarityPermille = similarityPermille
        self.additions = additions
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("name", name)
        object.set("similarity_permille", similarityPermille)
        object.set("additions", additions)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        name = try object.part("name")
        similarityPermille = try object.integer("similarity_permille")
        additions = try object.parts("additions")
    }
}

/// Submissions that meet one rule: "set these aside".
package struct AutomationSuggestion: RecordPart {
    /// Number of the suggestion.
    package let number: Int
    /// The rule of `docs/insight.md`.
    package let rule: String
    /// In the order of their entries.
    package let submissions: [ID<Submission>]

    package init(number: Int, rule: String, submissions: [ID<Submission>]) {
        self.number = number
        self.rule = rule
        self.submissions = submissions
    }

    func keeping(_ isPublic: (ID<Submission>) -> Bool) -> Self {
        AutomationSuggestion(
            number: number, rule: rule, submissions: submissions.filter(isPublic))
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("number", number)
        object.set("rule", rule)
        object.set("submissions", submissions)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        number = try object.integer("number")
        rule = try object.text("rule")
        submissions = try object.ids("submissions")
    }
}
