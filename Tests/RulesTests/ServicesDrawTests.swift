import Canon
import Records
import Rules
import Testing

@Suite struct ServicesDrawTests {
    private func ids(_ count: Int) throws -> [ID<PublicService>] {
        try (1...count).map { try #require(ID("service-\($0)")) }
    }

    /// The order was computed with Python's hashlib.
    @Test func `the draw is the one that another program gives`() throws {
        let lot = RetestDraw.lot(ofLastEntry: Array("entry".utf8))
        #expect(lot.hex == "923fe53966c6cd9343e11af776cd4b05be315ea4b200b02e4d5dfb0f929b73bf")
        let drawn = RetestDraw.drawn(try ids(5), lot: lot, count: 4)
        #expect(drawn.map(\.text) == ["service-1", "service-2", "service-5", "service-3"])
    }

    @Test func `the order of the catalogue does not change the draw`() throws {
        let lot = Digest.sha256([1, 2, 3])
        let services = try ids(40)
        let drawn = RetestDraw.drawn(services, lot: lot, count: 7)
        #expect(drawn.count == 7)
        #expect(RetestDraw.drawn(services.reversed(), lot: lot, count: 7) == drawn)
        #expect(RetestDraw.drawn(services, lot: .sha256([9]), count: 7) != drawn)
    }

    @Test(arguments: [(0, 0), (-1, 0), (3, 3), (9, 3)])
    func `a count beyond the catalogue takes all, one below nothing takes none`(
        count: Int, expected: Int
    ) throws {
        let drawn = RetestDraw.drawn(try ids(3), lot: .sha256([]), count: count)
        #expect(drawn.count == expected)
    }

    @Test func `a stranger finds a wrong lot and a swapped service`() throws {
        let entry = Array("the last entry".utf8)
        let services = try ids(9)
        let lot = RetestDraw.lot(ofLastEntry: entry)
        let drawn = RetestDraw.drawn(services, lot: lot, count: 2)
        let due = CivilDate(year: 2026, month: 12, day: 1)
        try RetestDraw.check(
            RetestsDrawn(logSize: 4, lot: lot, services: drawn, dueOn: due), lastEntry: entry,
            services: services)
        #expect(throws: RetestDraw.Problem.lot(expected: lot)) {
            try RetestDraw.check(
                RetestsDrawn(logSize: 4, lot: .sha256([]), services: drawn, dueOn: due),
                lastEntry: entry, services: services)
        }
        #expect(throws: RetestDraw.Problem.services(expected: drawn)) {
            try RetestDraw.check(
                RetestsDrawn(logSize: 4, lot: lot, services: drawn.reversed(), dueOn: due),
                lastEntry: entry, services: services)
        }
    }

    @Test func `the fold keeps what is given and drops what has ended`() throws {
        var listed = ListedServices()
        let office: ID<SpendingOffice> = try #require(ID("office"))
        for (version, service) in try ids(3).enumerated() {
            listed.apply(
                ServiceListed(
                    service: service, version: version, office: office, promisedDays: 7,
                    claimedLevel: 1))
        }
        listed.apply(
            ServiceListed(
                service: try ids(2)[1], version: 2, office: office, promisedDays: 7,
                claimedLevel: 1, isEnded: true))
        #expect(listed.given.map(\.text) == ["service-1", "service-3"])
    }
}
