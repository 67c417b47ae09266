import Canon
import Delivery
import Records
import Registrar

extension DemonstrationRunner {
    private static let raisedDay = 296
    private static let upheldDay = 317

    /// Three disputes: one upheld, one rejected, one still open; and what offices reply.
    func planDisputes(_ definitions: IndicatorDefinitions, _ plan: inout StoryPlan) {
        let quarters = calendar.periods(.quarter)
        planUpheld(definitions, quarters, &plan)
        let survey = ReportingPeriod.fiscalYear(2025, startMonth: DeliveryCalendar.startMonth)
        let village = max(calendar.day(of: knownDate("2026-01-01")), -8) + 40
        raise(.village, of: survey, on: village, &plan)
        admit(.village, on: village + 4, &plan)
        plan.add(at: calendar.moment(village + 19)) { ledger in
            guard let id = ledger.disputes[DisputeContent.village.code] else { return }
            try await perform(
                AnswerDispute(id, .rejected, reason: DisputeContent.villageRejected))
        }
        let yesterday = calendar.day(of: calendar.now.date) - 1
        if let last = quarters.last(where: { calendar.day(of: $0.end) + 31 < yesterday - 5 }) {
            raise(.homes, of: last, on: yesterday - 5, &plan)
            admit(.homes, on: yesterday - 2, &plan)
        }
        for reply in ReplyContent.all where quarters.indices.contains(reply.quarter) {
            add(reply, of: quarters[reply.quarter], definitions, &plan)
        }
    }

    private func add(
        _ reply: ReplyContent, of period: ReportingPeriod, _ definitions: IndicatorDefinitions,
        _ plan: inout StoryPlan
    ) {
        guard let definition = definitions.first.first(where: { $0.code == reply.code }) else {
            return
        }
        plan.add(at: calendar.moment(calendar.day(of: period.end) + 50)) { _ in
            try await perform(
                GiveReply(to: definition.indicator, period, text: reply.text),
                as: .officer(definition.owner))
        }
    }

    // MARK: - The minimum becomes a median

    /// The person is right: a new definition, a new target, and the past under both.
    private func planUpheld(
        _ definitions: IndicatorDefinitions, _ quarters: [ReportingPeriod],
        _ plan: inout StoryPlan
    ) {
        guard quarters.count > 2,
            let median = definitions.second.first(where: { $0.code == "SV-1" })
        else { return }
        raise(.minimum, of: quarters[2], on: Self.raisedDay, &plan)
        admit(.minimum, on: Self.raisedDay + 2, &plan)
        plan.add(at: calendar.moment(Self.upheldDay)) { ledger in
            var corrections: [Int] = []
            let defined = try await perform(DefineIndicator(median))
            corrections += defined.index.map { [Int($0)] } ?? []
            let target = try await perform(
                decisionDays(
                    target: [(545, "8.0"), (1095, "5.0")], reason: Self.targetReason))
            corrections += target.index.map { [Int($0)] } ?? []
            for quarter in quarters.prefix(3) {
                try await compute(median.indicator, quarter)
            }
            guard let id = ledger.disputes[DisputeContent.minimum.code] else { return }
            try await perform(
                AnswerDispute(
                    id, .upheld, reason: DisputeContent.minimumUpheld, corrections: corrections))
        }
    }

    private static let targetReason = Texts(
        en: "A day was the target of the minimum. The median is to fall to five days.",
        ur: "ایک دن کم سے کم کا ہدف تھا۔ وسطانیہ پانچ دن تک لایا جائے گا۔")

    // MARK: - Steps of a dispute

    private func raise(
        _ content: DisputeContent, of period: ReportingPeriod, on day: Int,
        _ plan: inout StoryPlan
    ) {
        plan.add(at: calendar.moment(day, minute: 300)) { ledger in
            let sealed = try await perform(
                RaiseDispute(
                    of: known(content.code), period, text: content.text,
                    language: content.language,
                    code: ReceiptCode(random: registrar.random(10))), as: .anyone)
            for entry in sealed.entries {
                guard let fact = entry.fact as? DisputeRaised else { continue }
                ledger.disputes[content.code] = fact.dispute
            }
        }
    }

    private func admit(_ content: DisputeContent, on day: Int, _ plan: inout StoryPlan) {
        plan.add(at: calendar.moment(day)) { ledger in
            guard let id = ledger.disputes[content.code] else { return }
            try await perform(AdmitDispute(id))
        }
    }

    // MARK: - The yearly report

    func planReport(_ plan: inout StoryPlan) {
        let year = calendar.fiscalYear(1)
        plan.add(at: calendar.moment(395, minute: 60)) { _ in
            try await perform(
                PublishReport(
                    of: Self.policy, year: year, asOf: clock.now.date,
                    foreword: DisputeContent.foreword))
        }
    }
}
