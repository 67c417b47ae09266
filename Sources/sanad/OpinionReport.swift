import Analysis
import Canon
import Insight

/// Groups of opinion as a person reads them, and as a program does.
struct OpinionReport {
    let votes: PolisVotes
    let groups: OpinionGroups

    var text: String {
        var lines = [
            "\(votes.participants.count) people cast \(votes.matrix.voteCount) votes on "
                + "\(votes.statements.count) statements."
        ]
        if let reason = groups.reason {
            return (lines + [Self.sentence(reason)]).joined(separator: "\n")
        }
        let sizes = (0..<groups.count).map { group in groups.labels.count { $0 == group } }
        lines.append(
            "\(groups.count) groups of \(sizes.map(String.init).joined(separator: ", ")); "
                + "stability \(groups.stabilityPermille) of 1000.")
        for trial in groups.trials {
            lines.append(
                "  \(trial.groups) groups: silhouette \(Self.thousandths(trial.silhouette)) of 1000"
            )
        }
        for group in 0..<groups.count {
            lines.append("Group \(group + 1) stands out by:")
            for statement in groups.representative[group] {
                let one = groups.statistics[group][statement]
                let share = one.agrees ? one.pAgree : one.pDisagree
                lines.append(
                    "  statement \(votes.statements[statement]): \(one.agrees ? "agrees" : "disagrees"), "
                        + "\(Self.thousandths(share)) of 1000")
            }
        }
        lines.append("Most agree with: \(names(groups.agreed)).")
        lines.append("Most disagree with: \(names(groups.disagreed)).")
        return lines.joined(separator: "\n")
    }

    private func names(_ statements: [Int]) -> String {
        statements.isEmpty
            ? "none" : statements.map { "\(votes.statements[$0])" }.joined(separator: ", ")
    }

    private static func sentence(_ reason: OpinionGroups.Reason) -> String {
        switch reason {
        case .noVotes: "Nobody voted, so there are no groups."
        case .tooFewParticipants: "Too few people voted on enough statements to speak of groups."
        case .allAlike: "All who voted on enough statements voted alike: there is one opinion."
        }
    }

    private static func thousandths(_ number: Double) -> Int { Int((number * 1_000).rounded()) }

    // MARK: - JSON

    var json: JSONValue {
        [
            "agreed": numbers(groups.agreed), "disagreed": numbers(groups.disagreed),
            "groups": .integer(Int64(groups.count)),
            "participants": .array(votes.participants.indices.map(participant)),
            "reason": groups.reason.map { .string($0.rawValue) } ?? .string(""),
            "representative": .array(groups.representative.map(numbers)),
            "stability_permille": .integer(Int64(groups.stabilityPermille)),
            "statements": .array(votes.statements.indices.map(statement)),
            "trials": .array(
                groups.trials.map {
                    [
                        "groups": .integer(Int64($0.groups)),
                        "silhouette_billionths": billionths($0.silhouette),
                    ]
                }),
        ]
    }

    private func participant(_ row: Int) -> JSONValue {
        let place = groups.places.isEmpty ? OpinionPlace(x: 0, y: 0) : groups.places[row]
        return [
            "group": .integer(Int64(groups.labels[row] ?? -1)),
            "participant": .integer(Int64(votes.participants[row])),
            "x_billionths": billionths(place.x), "y_billionths": billionths(place.y),
        ]
    }

    private func statement(_ column: Int) -> JSONValue {
        [
            "consensus_billionths": billionths(groups.groupAwareConsensus[column]),
            "groups": .array(
                groups.statistics.indices.map { group in
                    let one = groups.statistics[group][column]
                    return [
                        "p_agree": billionths(one.pAgree),
                        "p_agree_test": billionths(one.pAgreeTest),
                        "p_disagree": billionths(one.pDisagree),
                        "p_disagree_test": billionths(one.pDisagreeTest),
                        "r_agree": billionths(one.rAgree),
                        "r_agree_test": billionths(one.rAgreeTest),
                        "r_disagree": billionths(one.rDisagree),
                        "r_disagree_test": billionths(one.rDisagreeTest),
                    ]
                }),
            "statement": .integer(Int64(votes.statements[column])),
        ]
    }

    private func numbers(_ statements: [Int]) -> JSONValue {
        .array(statements.map { .integer(Int64(votes.statements[$0])) })
    }

    private func billionths(_ number: Double) -> JSONValue {
        .integer(Int64((number * 1e9).rounded()))
    }
}
