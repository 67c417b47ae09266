import Canon
import Records

/// One row of an import, checked.
struct ImportedRow {
    private static let fieldLimit = 40
    private static let nameLimit = 400
    private static let valueLimit = 20_000

    let parts: [CheckedPart]
    let fields: [PreparedSubmission.Field]
    let receivedAt: Instant

    /// A row against the round it belongs to.
    init(
        _ row: PreparedSubmission, round: RoundStanding, targets: RoundTargets, now: Instant
    ) throws(ImportSubmissions.RowProblem) {
        receivedAt = row.receivedAt ?? now
        guard round.includes(receivedAt), receivedAt <= now else {
            throw .receivedOutOfDates(receivedAt)
        }
        if let category = row.category, !targets.categories.contains(category) {
            throw .unknownCategory(category)
        }
        do throws(PartProblem) {
            parts = try CheckedPart.check(row.parts, against: targets)
        } catch {
            throw .parts(error)
        }
        guard row.privateFields.count <= Self.fieldLimit else {
            throw .tooManyPrivateFields(limit: Self.fieldLimit)
        }
        var checked: [PreparedSubmission.Field] = []
        for field in row.privateFields { checked.append(try Self.check(field)) }
        fields = checked
    }

    private static func check(
        _ field: PreparedSubmission.Field
    ) throws(ImportSubmissions.RowProblem) -> PreparedSubmission.Field {
        do throws(PlainText.Problem) {
            return PreparedSubmission.Field(
                name: try PlainText(checking: field.name, limit: nameLimit).text,
                value: try PlainText(checking: field.value, limit: valueLimit).text)
        } catch {
            throw .privateField(name: field.name, error)
        }
    }
}
