import Canon
import Records

/// One of the three outcomes that the policy is for.
struct GoalContent {
    let goal: ID<Goal>
    let title: Texts
    let indicators: [String]

    /// The goals of `sample-policy.json`; better services are also told by the story's own
    /// indicator.
    static let all = [
        GoalContent(
            goal: known("GOAL-1"), title: Texts(en: "Economic growth", ur: "معاشی ترقی"),
            indicators: ["G-1", "G-2", "G-3", "G-4"]),
        GoalContent(
            goal: known("GOAL-2"),
            title: Texts(en: "Better public services", ur: "بہتر سرکاری خدمات"),
            indicators: ["G-10", "G-5", "G-6", "G-8", "G-9", "SV-1"]),
        GoalContent(
            goal: known("GOAL-3"), title: Texts(en: "Global competitiveness", ur: "عالمی مسابقت"),
            indicators: ["G-5", "G-7", "C-1"]),
    ]
}
