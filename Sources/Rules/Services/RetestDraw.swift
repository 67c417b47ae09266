public import Canon
public import Records

/// Draws services by lot. The lot is the log itself, so that whoever draws cannot choose it, and
/// anybody can draw again.
public enum RetestDraw {
    /// Why a draw is not the one that the log gives.
    public enum Problem: Error, Hashable, Sendable {
        /// The lot is not the digest of the last entry before the size named.
        case lot(expected: Digest)
        /// Other services are drawn from this lot.
        case services(expected: [ID<PublicService>])
    }

    /// The lot: SHA-256 of the canonical bytes of the last entry before the draw.
    public static func lot(ofLastEntry bytes: [UInt8]) -> Digest { .sha256(bytes) }

    /// Where a service stands in the order of a lot: SHA-256 of the 32 bytes of the lot followed by
    /// the UTF-8 bytes of the service's identifier.
    public static func place(of service: ID<PublicService>, lot: Digest) -> Digest {
        .sha256(lot.bytes + Array(service.text.utf8))
    }

    /// The first services in the order of the lot.
    ///
    /// - Parameters:
    ///   - services: those that stood in the catalogue, in any order, each once.
    ///   - count: how many are drawn; all of them where there are fewer.
    public static func drawn(
        _ services: [ID<PublicService>], lot: Digest, count: Int
    ) -> [ID<PublicService>] {
        let placed = services.map { (service: $0, place: place(of: $0, lot: lot).bytes) }
        let ordered = placed.sorted { left, right in
            left.place.lexicographicallyPrecedes(right.place)
        }
        return Array(ordered.prefix(max(0, count)).map(\.service))
    }

    /// Draws again and compares.
    ///
    /// - Parameters:
    ///   - lastEntry: canonical bytes of the entry with index `fact.logSize - 1`.
    ///   - services: those that stood in the catalogue before the draw (see ``ListedServices``).
    public static func check(
        _ fact: RetestsDrawn, lastEntry: [UInt8], services: [ID<PublicService>]
    ) throws(Problem) {
        let lot = lot(ofLastEntry: lastEntry)
        guard fact.lot == lot else { throw .lot(expected: lot) }
        let expected = drawn(services, lot: lot, count: fact.services.count)
        guard fact.services == expected else { throw .services(expected: expected) }
    }
}
