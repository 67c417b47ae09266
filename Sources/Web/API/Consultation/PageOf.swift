import Canon
import Consultation

/// One page of a list, with the key of the next.
struct PageOf<Item: Sendable>: Sendable {
    let items: [Item]
    let total: Int
    let next: Int?

    /// Shows each item of a page.
    init<Found>(_ page: Page<Found>, _ show: (Found) throws -> Item) throws {
        items = try page.items.map(show)
        total = page.total
        next = page.next
    }

    /// The members of a page: the items under a name, how many there are in all, and the key.
    static func fields(_ name: String, _ item: Shape<Item>) -> [Shape<PageOf<Item>>.Field] {
        [
            .list(name, item) { $0.items },
            .number("total", "How many the whole list has.") { $0.total },
            .optionalNumber("next", "Pass it as `after`; absent on the last page.") { $0.next },
        ]
    }
}
