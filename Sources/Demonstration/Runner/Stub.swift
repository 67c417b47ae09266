extension DemonstrationRunner {
    func planServices(_ plan: inout StoryPlan) {}
}
