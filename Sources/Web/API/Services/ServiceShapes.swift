import Canon
import Records
import Rules
import Services

/// Services of the catalogue as JSON.
enum ServiceShapes {
    private static let level = APISchema([
        "type": "integer", "minimum": 0, "maximum": 4,
        "description": "0 information, 1 form, 2 apply online, 3 start to end, 4 nothing twice.",
    ])
    private static let date = APISchema(["type": "string", "format": "date"])

    static let test = Shape<TestSummary>(
        "ServiceTest", "A test of a service from start to end.",
        [
            .entry { $0.entry }, .number("version", "Version that was tested.") { $0.version },
            Shape.Field(name: "tested_on", schema: date, isRequired: true) {
                .string($0.testedOn.description)
            },
            Shape.Field(name: "level", schema: level, isRequired: true) {
                .integer(Int64($0.level))
            },
            .text("office", "The office that tested.") { $0.office },
            .optionalNumber("draw", "Entry of the draw that asked for it.") { $0.draw },
        ])

    static let cases = Shape<MeasuredCases>(
        "MeasuredCases", "How long decided cases took.",
        [
            .number("decided") { $0.decided },
            .number("within_promise", "Within the promise that stood when their period ended.") {
                $0.withinPromise
            },
            .optionalText("median_days", "With one decimal; absent without cases.") {
                $0.median?.description
            },
        ])

    static let service = Shape<ServiceSummary>(
        "Service", "A service: what is promised, measured and tested.",
        [
            .id("service") { $0.service }, .number("version") { $0.version },
            .entry { $0.entry }, .texts("title") { $0.title }, .texts("authority") { $0.authority },
            .id("office") { $0.office }, .text("event", "A code, or empty.") { $0.event },
            .number("promised_days") { $0.promisedDays },
            Shape.Field(name: "claimed_level", schema: level, isRequired: true) {
                .integer(Int64($0.claimedLevel))
            },
            .optionalObject("test", test) { $0.test }, .object("cases", cases) { $0.cases },
            .flag("is_ended") { $0.isEnded },
        ])

    static let catalogue = Shape<Catalogue>(
        "Services", "The catalogue, and how much of it is online as tested and as claimed.",
        [
            .list("services", service) { $0.services },
            .number("tested") { $0.levels.tested },
            .number("claimed_end_to_end") { $0.levels.claimedEndToEnd },
            .number("tested_end_to_end") { $0.levels.testedEndToEnd },
            .number("overstated") { $0.levels.overstated },
        ])

    static let wholeService = Shape<WholeService>(
        "WholeService", "A service with what its newest version says.",
        [
            .object("service", service) { $0.summary },
            Shape.Field(
                name: "listing",
                schema: APISchema([
                    "type": "object",
                    "description": "Members of `services.service_listed.v1` (docs/records.md).",
                ]), isRequired: true
            ) { $0.listing.recordValue },
            .list("versions", version) { $0.versions },
        ])

    private static let version = Shape<ServiceVersion>(
        "ServiceVersion", "One version of a service.",
        [
            .number("version") { $0.listing.version }, .entry { $0.entry },
            .instant("listed_at") { $0.listedAt }, .texts("reason") { $0.listing.reason },
            .number("promised_days") { $0.listing.promisedDays },
        ])
}

/// The catalogue with the counts over it.
struct Catalogue: Sendable {
    let services: [ServiceSummary]
    let levels: OnlineLevels
}

/// A service with its versions.
struct WholeService: Sendable {
    let summary: ServiceSummary
    let listing: ServiceListed
    let versions: [ServiceVersion]
}
