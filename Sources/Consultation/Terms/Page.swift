/// Some items of a longer list, and where the next ones begin.
package struct Page<Item: Sendable>: Sendable {
    /// The items, in order.
    package let items: [Item]
    /// How many items the whole list has.
    package let total: Int
    /// Pass this as `after` to get the next page; `nil` on the last.
    package let next: Int?

    package init(items: [Item], total: Int, next: Int?) {
        self.items = items
        self.total = total
        self.next = next
    }
}

/// Which submissions of a round a list has.
package enum SubmissionFilter: Hashable, Sendable {
    case all
    case state(SubmissionStanding.State)
    /// In no theme and not marked unique.
    case unsorted
}
