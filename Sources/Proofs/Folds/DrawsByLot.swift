import Canon
public import Records
import Rules

/// Which services are tested is drawn by lot: each draw is the one that the last entry before it
/// and the catalogue of that time give, and none is made while an earlier one is open.
///
/// What tests find is evidence of numbers, so a draw that was steered is a number without evidence.
public struct DrawsByLot: Fold {
    /// A draw with services that nobody has tested yet.
    private struct OpenDraw {
        let entry: UInt64
        let dueOn: CivilDate
        var waiting: [ID<PublicService>]
    }

    public private(set) var findings = FindingList()
    /// Draws made again.
    public private(set) var drawCount = 0
    private var catalogue = ListedServices()
    private var open: [OpenDraw] = []
    /// The entry before the next one, and its bytes where they are at hand.
    private var last: Entry?
    private var lastBytes: [UInt8]?

    /// A fold before the first entry.
    public init() {}

    public mutating func apply(_ entry: Entry) { apply(entry, bytes: nil) }

    /// Takes the next entry with its own bytes, where they are at hand.
    public mutating func apply(_ entry: Entry, bytes: [UInt8]?) {
        // Other rooms' facts are by far the most frequent; they matter as lots alone.
        if entry.fact.kind.hasPrefix("services.") {
            switch entry.fact {
            case let fact as ServiceListed: catalogue.apply(fact)
            case let fact as ServiceTested: test(fact)
            case let fact as RetestsDrawn: draw(fact, entry)
            default: break
            }
        }
        last = entry
        lastBytes = bytes
    }

    /// Takes the bytes of an entry that cannot be read: they may be a lot all the same.
    public mutating func skip(bytes: [UInt8]?) {
        last = nil
        lastBytes = bytes
    }

    public mutating func finish() {}

    private mutating func test(_ fact: ServiceTested) {
        guard let draw = fact.draw.flatMap({ UInt64(exactly: $0) }),
            let place = open.firstIndex(where: { $0.entry == draw })
        else { return }
        open[place].waiting.removeAll { $0 == fact.service }
        if open[place].waiting.isEmpty { open.remove(at: place) }
    }

    private mutating func draw(_ fact: RetestsDrawn, _ entry: Entry) {
        drawCount += 1
        checkEarlier(entry)
        if !fact.services.isEmpty {
            open.append(
                OpenDraw(entry: entry.index, dueOn: fact.dueOn, waiting: fact.services))
        }
        // An older lot could be chosen among many.
        guard UInt64(exactly: fact.logSize) == entry.index else {
            return fail(
                entry, "fact.log_size",
                "The draw is from the first \(fact.logSize) entries; there are \(entry.index) "
                    + "before it.")
        }
        guard let lot = lastBytes ?? last?.bytes else {
            return fail(entry, "fact.lot", "The entry before the draw is missing.")
        }
        do throws(RetestDraw.Problem) {
            try RetestDraw.check(fact, lastEntry: lot, services: catalogue.given)
        } catch {
            switch error {
            case .lot(let expected):
                fail(
                    entry, "fact.lot",
                    "The entry before the draw gives the lot \(expected.short)…, the draw says "
                        + "\(fact.lot.short)….")
            case .services(let expected):
                fail(
                    entry, "fact.services",
                    "The lot draws \(Self.list(expected)); the draw says "
                        + "\(Self.list(fact.services)).")
            }
        }
    }

    /// Whoever may draw again at once can draw until the result pleases.
    private mutating func checkEarlier(_ entry: Entry) {
        let today = entry.at.date
        open.removeAll { $0.dueOn < today }
        let given = catalogue.given
        let earlier = open.first { draw in draw.waiting.contains { given.contains($0) } }
        guard let earlier else { return }
        fail(
            entry, "fact.services",
            "The draw of entry \(earlier.entry) has services to test until \(earlier.dueOn).")
    }

    private mutating func fail(_ entry: Entry, _ field: String, _ sentence: String) {
        findings.fail(.numberWithoutEvidence, entry: entry.index, field: field, sentence)
    }

    private static func list(_ services: [ID<PublicService>]) -> String {
        services.isEmpty ? "nothing" : services.map(\.text).joined(separator: ", ")
    }
}
