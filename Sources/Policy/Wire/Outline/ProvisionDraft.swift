import Canon

/// A provision as a reader finds it, with its children in it, before it has its identifier.
struct ProvisionDraft {
    var element: String
    var number = ""
    var heading = Texts.none
    var body = Texts.none
    var objective = Texts.none
    var owner = ""
    var due = ""
    var indicators: [String] = []
    /// The identifier the source gives it, in whatever characters.
    var sourceID = ""
    var children: [ProvisionDraft] = []

    init(element: String) { self.element = element }
}
