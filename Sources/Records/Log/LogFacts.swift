/// The kinds of fact about the log itself.
public enum LogFacts {
    /// All of them.
    public static let all: [any Fact.Type] = [
        LogStarted.self, LogKeyAnnounced.self, LogKeyRotated.self, CosigningKeyAnnounced.self,
        WitnessPolicyAdopted.self, WitnessesOverridden.self, OfficerKeyRegistered.self,
        OfficerKeyRevoked.self, VaultKeyRotated.self, PayloadErased.self,
    ]
}
