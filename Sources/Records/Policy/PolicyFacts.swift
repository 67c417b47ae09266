/// The kinds of fact of the policy room.
public enum PolicyFacts {
    /// All of them.
    public static let all: [any Fact.Type] = [
        GoalFateDecided.self,
        InstrumentRegistered.self,
        ProvisionAdded.self,
        ProvisionRemoved.self,
        ProvisionRevised.self,
        PublicationCancelled.self,
        PublicationScheduled.self,
        VersionPublished.self,
        VersionWithdrawn.self,
    ]
}
