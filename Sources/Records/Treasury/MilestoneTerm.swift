public import Canon

/// What a recipient does for a part of an award.
public struct MilestoneTerm: RecordPart {
    /// Number, from 1.
    public let milestone: Int
    /// What is to be done (optional)
    public let title: Texts
    /// By when.
    public let dueOn: CivilDate
    /// What it is paid with.
    public let amount: Money

    /// A part from its members.
    public init(
        milestone: Int, title: Texts = .none, dueOn: CivilDate, amount: Money
    ) {
        self.milestone = milestone
        self.title = title
        self.dueOn = dueOn
        self.amount = amount
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("milestone", milestone)
        object.set("title", title)
        object.set("due_on", dueOn)
        object.set("amount_minor", amount)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        milestone = try object.integer("milestone")
        title = try object.texts("title")
        dueOn = try object.date("due_on")
        amount = try object.money("amount_minor")
    }
}
