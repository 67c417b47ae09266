package import Canon
package import Records

/// Where a service stands in the catalogue.
package struct ServiceStanding: Sendable {
    /// The newest version.
    package let listing: ServiceListed
    /// Entry of that version.
    package let entry: Int
    /// When that version was recorded.
    package let listedAt: Instant

    package init(listing: ServiceListed, entry: Int = 0, listedAt: Instant) {
        self.listing = listing
        self.entry = entry
        self.listedAt = listedAt
    }
}
