import Canon
import Delivery
import GRDB
import Records

/// The goals of the policy with the indicators that tell whether they come.
enum GoalsScorePage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let request = DeliveryRequest(wanted, database)
        let card = try request.standingScorecard()
        let language = request.language
        return try request.shell(Words.scorecardGoals.in(language)).page { html in
            html.element("h1", words: .scorecardGoals)
            html.lead(.words(.scorecardGoalsLead))
            if card.goals.isEmpty { html.emptyState(.noGoalsSet) }
            for goal in card.goals {
                html.element("section", .id(goal.goal.text)) { html in
                    html.element("h2", inline: .texts(goal.title, language))
                    html.element("p", .class("score__facts")) { html in
                        html.element("span", words: .pillarCounts(goal.counts))
                        html.write(.entry(UInt64(goal.entry), language))
                    }
                    if !goal.lines.isEmpty {
                        html.table(
                            ScorecardTable.table(goal.lines, caption: .indicatorsOfGoal, language))
                    }
                    PillarPage.undefined(goal.undefinedCodes, &html)
                }
            }
            ScorecardFiles.links("", &html)
        }
    }
}
