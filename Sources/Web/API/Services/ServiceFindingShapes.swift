import Canon
import Records
import Services

/// Tests, cases and draws as JSON.
enum ServiceFindingShapes {
    private static let date = APISchema(["type": "string", "format": "date"])

    private static let item = Shape<TestedItem>(
        "TestedItem", "One line of the checklist.",
        [
            .text("item", "Code of the line (docs/services.md).") { $0.item },
            .flag("passed") { $0.isPassed }, .texts("note") { $0.note },
        ])

    private static let test = Shape<WholeTest>(
        "WholeTest", "A test with its checklist.",
        [
            .object("test", ServiceShapes.test) { $0.summary }, .list("items", item) { $0.items },
            .optionalText("evidence_digest", "SHA-256 of the recording.") { $0.evidence?.hex },
        ])

    static let tests = Shape<[WholeTest]>(
        "ServiceTests", "The tests of a service, the newest first.", [.list("tests", test) { $0 }])

    private static let report = Shape<CaseReport>(
        "CaseReport", "A report of decided cases.",
        [
            .entry { $0.entry },
            .text("period", "As SDMX spells it.") { $0.period.description },
            .optionalID("area") { $0.area }, .number("received") { $0.received },
            .number("pending") { $0.pending },
            .number("promised_days", "The promise that the cases are held against.") {
                $0.promisedDays
            },
            .object("cases", ServiceShapes.cases) { $0.cases },
            .optionalNumber("revises", "Entry of the report that it replaces.") { $0.revises },
            .texts("reason") { $0.reason },
            .optionalNumber("revised_by", "Entry of the report that replaced it.") {
                $0.revisedBy
            },
        ])

    static let reports = Shape<[CaseReport]>(
        "CaseReports", "Reports of cases of a service, revised ones too.",
        [.list("reports", report) { $0 }])

    private static let drawn = Shape<DrawnService>(
        "DrawnService", "A service that was drawn, and its test.",
        [
            .id("service") { $0.service }, .flag("is_ended") { $0.isEnded },
            .optionalObject("test", ServiceShapes.test) { $0.test },
        ])

    private static let draw = Shape<DrawSummary>(
        "Draw", "A draw of services for a test; anybody can draw again (docs/services.md).",
        [
            .entry { $0.entry }, .instant("drawn_at") { $0.drawnAt },
            .number("log_size", "Entries that the lot is drawn from.") { $0.logSize },
            .digest("lot", "SHA-256 of the last of them.") { $0.lot },
            Shape.Field(name: "due_on", schema: date, isRequired: true) {
                .string($0.dueOn.description)
            },
            .list("services", drawn) { $0.services },
        ])

    static let draws = Shape<[DrawSummary]>(
        "Draws", "All draws, the newest first.", [.list("draws", draw) { $0 }])
}
