package import Canon
package import Records

/// Which groups of opinion there are among those who voted on statements, and what unites them.
package struct OpinionOutput: AnalysisOutput {
    package static let task = AnalysisRecorded.Task.opinion

    /// People who voted.
    package let participants: Int
    /// Those with enough votes to be placed in a group.
    package let placed: Int
    /// Votes that count: the last of each person on each statement that stands.
    package let votes: Int
    /// How much of the grouping stays when people are drawn anew, in thousandths.
    package let stabilityPermille: Int
    /// For each number of groups that was tried, how well apart they lie.
    package let trials: [GroupCountTrial]
    /// The groups; none where there are too few voters.
    package let groups: [OpinionGroupTerm]
    /// Everybody who voted, by pseudonym.
    package let points: [OpinionPoint]
    /// The statements that stand, in the order they were posed.
    package let statements: [StatementTerm]
    /// Statements that most agree with, the most agreed first.
    package let agreed: [ID<Statement>]
    /// Statements that most disagree with, the most disagreed first.
    package let disagreed: [ID<Statement>]

    package init(
        participants: Int, placed: Int = 0, votes: Int = 0, stabilityPermille: Int = 0,
        trials: [GroupCountTrial] = [], groups: [OpinionGroupTerm] = [],
        points: [OpinionPoint] = [], statements: [StatementTerm] = [],
        agreed: [ID<Statement>] = [], disagreed: [ID<Statement>] = []
    ) {
        self.participants = participants
        self.placed = placed
        self.votes = votes
        self.stabilityPermille = stabilityPermille
        self.trials = trials
        self.groups = groups
        self.points = points
        self.statements = statements
        self.agreed = agreed
        self.disagreed = disagreed
    }

    /// Each group is one: "there is such a group".
    package var suggestionCount: Int { groups.count }

    /// Votes are public: all of it stays.
    package func keeping(_ isPublic: (ID<Submission>) -> Bool) -> Self { self }

    package func encode(into object: inout ObjectEncoder) {
        object.set("participants", participants)
        object.set("placed", placed)
        object.set("votes", votes)
        object.set("stability_permille", stabilityPermille)
        object.set("trials", trials)
        object.set("groups", groups)
        object.set("points", points)
        object.set("statements", statements)
        object.set("agreed", agreed)
        object.set("disagreed", disagreed)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        participants = try object.integer("participants")
        placed = try object.integer("placed")
        votes = try object.integer("votes")
        stabilityPermille = try object.integer("stability_permille")
        trials = try object.parts("trials")
        groups = try object.parts("groups")
        points = try object.parts("points")
        statements = try object.parts("statements")
        agreed = try object.ids("agreed")
        disagreed = try object.ids("disagreed")
    }
}

/// How well apart so many groups lie.
package struct GroupCountTrial: RecordPart, Hashable {
    package let groups: Int
    /// In thousandths from -1000 to 1000.
    package let silhouettePermille: Int

    package init(groups: Int, silhouettePermille: Int) {
        self.groups = groups
        self.silhouettePermille = silhouettePermille
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("groups", groups)
        object.set("silhouette_permille", silhouettePermille)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        groups = try object.integer("groups")
        silhouettePermille = try object.integer("silhouette_permille")
    }
}

/// One person on the map.
package struct OpinionPoint: RecordPart, Hashable {
    package let participant: ID<Participant>
    /// Place on the map, in millionths.
    package let xMillionths: Int
    package let yMillionths: Int
    /// Number of the group; none for those with too few votes.
    package let group: Int?

    package init(participant: ID<Participant>, xMillionths: Int, yMillionths: Int, group: Int?) {
        self.participant = participant
        self.xMillionths = xMillionths
        self.yMillionths = yMillionths
        self.group = group
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("participant", participant)
        object.set("x_millionths", xMillionths)
        object.set("y_millionths", yMillionths)
        if let group { object.set("group", group) }
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        participant = try object.id("participant")
        xMillionths = try object.integer("x_millionths")
        yMillionths = try object.integer("y_millionths")
        group = try object.optionalInteger("group")
    }
}
