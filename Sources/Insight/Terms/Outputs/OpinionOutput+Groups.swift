package import Canon
package import Records

/// One group of opinion.
package struct OpinionGroupTerm: RecordPart {
    /// Number of the suggestion, and of the group.
    package let number: Int
    /// How many people are in it.
    package let size: Int
    /// Statements that set it apart from the others, the most telling first.
    package let representative: [RepresentativeTerm]

    package init(number: Int, size: Int, representative: [RepresentativeTerm]) {
        self.number = number
        self.size = size
        self.representative = representative
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("number", number)
        object.set("size", size)
        object.set("representative", representative)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        number = try object.integer("number")
        size = try object.integer("size")
        representative = try object.parts("representative")
    }
}

/// A statement that sets a group apart.
package struct RepresentativeTerm: RecordPart, Hashable {
    package let statement: ID<Statement>
    /// Whether the group agrees with it more than others, or disagrees more.
    package let agrees: Bool
    /// Chance that one of the group votes so, in millionths.
    package let probabilityMillionths: Int
    /// How many times likelier that is than in the other groups, in thousandths.
    package let ratioPermille: Int
    /// The two tests (z), in thousandths: against one half, and against the other groups.
    package let probabilityTestPermille: Int
    package let ratioTestPermille: Int

    package init(
        statement: ID<Statement>, agrees: Bool, probabilityMillionths: Int, ratioPermille: Int,
        probabilityTestPermille: Int, ratioTestPermille: Int
    ) {
        self.statement = statement
        self.agrees = agrees
        self.probabilityMillionths = probabilityMillionths
        self.ratioPermille = ratioPermille
        self.probabilityTestPermille = probabilityTestPermille
        self.ratioTestPermille = ratioTestPermille
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("statement", statement)
        object.set("agrees", agrees)
        object.set("probability_millionths", probabilityMillionths)
        object.set("ratio_permille", ratioPermille)
        object.set("probability_test_permille", probabilityTestPermille)
        object.set("ratio_test_permille", ratioTestPermille)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        statement = try object.id("statement")
        agrees = try object.flag("agrees")
        probabilityMillionths = try object.integer("probability_millionths")
        ratioPermille = try object.integer("ratio_permille")
        probabilityTestPermille = try object.integer("probability_test_permille")
        ratioTestPermille = try object.integer("ratio_test_permille")
    }
}

/// What people think of one statement.
package struct StatementTerm: RecordPart {
    package let statement: ID<Statement>
    package let agree: Int
    package let disagree: Int
    package let pass: Int
    /// The same within each group, in their order.
    package let groups: [GroupVotes]
    /// Product over groups of the chance to agree, in millionths: high only where all groups do.
    package let consensusMillionths: Int

    package init(
        statement: ID<Statement>, agree: Int, disagree: Int, pass: Int, groups: [GroupVotes] = [],
        consensusMillionths: Int = 0
    ) {
        self.statement = statement
        self.agree = agree
        self.disagree = disagree
        self.pass = pass
        self.groups = groups
        self.consensusMillionths = consensusMillionths
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("statement", statement)
        object.set("agree", agree)
        object.set("disagree", disagree)
        object.set("pass", pass)
        object.set("groups", groups)
        object.set("consensus_millionths", consensusMillionths)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        statement = try object.id("statement")
        agree = try object.integer("agree")
        disagree = try object.integer("disagree")
        pass = try object.integer("pass")
        groups = try object.parts("groups")
        consensusMillionths = try object.integer("consensus_millionths")
    }
}

/// Votes of one group on one statement.
package struct GroupVotes: RecordPart, Hashable {
    package let agree: Int
    package let disagree: Int
    package let pass: Int

    package init(agree: Int, disagree: Int, pass: Int) {
        self.agree = agree
        self.disagree = disagree
        self.pass = pass
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("agree", agree)
        object.set("disagree", disagree)
        object.set("pass", pass)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        agree = try object.integer("agree")
        disagree = try object.integer("disagree")
        pass = try object.integer("pass")
    }
}
