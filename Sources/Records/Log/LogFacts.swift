/// The kinds of fact about the log itself.
public enum LogFacts {
    /// All of them.
    public static let all: [any Fact.Type] = [
        LogStarted.self, LogKeyAnnounced.self, PayloadErased.self,
    ]
}
