import Canon
import HTTPTypes
import Policy
import Records
import Registrar

/// Publishing, calling a publication off, and withdrawing a version.
enum PublishActs {
    @Sendable static func publish(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let instrument: ID<Instrument> = try visit.wanted.id("instrument")
        let path = "/desk/policies/\(instrument)"
        guard let stage = VersionPublished.Stage(rawValue: form["stage"]) else {
            return try visit.again(form, .unanswered("stage"), PublishPage.page)
        }
        let revision = Int(form["revision"]) ?? 0
        let label = form.texts("label")
        guard form["when"].utf8.elementsEqual("later".utf8) else {
            return try await visit.submit(
                PublishVersion(
                    instrument: instrument, stage: stage, label: label,
                    expectedRevision: revision),
                form, or: PublishPage.page, then: path, because: DeskRefusal.publish)
        }
        guard let hour = form.moment("hour") else {
            return try visit.again(form, DeskRefusal("hour", .dateNotReal), PublishPage.page)
        }
        return try await visit.submit(
            SchedulePublication(
                instrument: instrument, stage: stage, label: label, publishAt: hour,
                expectedRevision: revision),
            form, or: PublishPage.page, then: path + "/publish", because: DeskRefusal.schedule)
    }

    @Sendable static func cancel(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let instrument: ID<Instrument> = try visit.wanted.id("instrument")
        return try await visit.submit(
            CancelPublication(instrument: instrument, reason: form.texts("reason")), form,
            or: PublishPage.page, then: "/desk/policies/\(instrument)/publish",
            because: DeskRefusal.cancel)
    }

    @Sendable static func withdraw(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer
    {
        let instrument: ID<Instrument> = try visit.wanted.id("instrument")
        guard let version = Int(form["version"]) else {
            return try visit.again(form, .unanswered("version"), PublishPage.page)
        }
        return try await visit.submit(
            WithdrawVersion(
                instrument: instrument, version: version, reason: form.texts("reason")),
            form, or: PublishPage.page, then: "/desk/policies/\(instrument)",
            because: DeskRefusal.withdraw)
    }
}
