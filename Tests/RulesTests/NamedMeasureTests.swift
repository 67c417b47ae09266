import Canon
import Records
import Rules
import Testing

@Suite struct NamedMeasureTests {
    private func cell(
        _ fold: String, _ log: SmallLog, _ period: String = "2026", logSize: Int? = nil
    ) throws -> ObservationCell? {
        try log.cells(SmallLog.definition(fold: fold, places: 2), period, logSize: logSize).first
    }

    private func number(
        _ fold: String, _ log: SmallLog, _ period: String = "2026", logSize: Int? = nil
    ) throws -> String {
        try cell(fold, log, period, logSize: logSize)?.value?.description ?? "none"
    }

    private func provision(
        _ name: String, _ place: Int, owner: String = "Desk", due: String = "2027",
        indicators: [String] = ["I-1"], parent: String? = nil, element: String = "section"
    ) -> ProvisionContent {
        ProvisionContent(
            provision: id(name), parent: parent.map { id($0) }, position: place, element: element,
            body: Texts(en: "Offices publish."), owner: owner, due: due, indicators: indicators)
    }

    private func added(_ content: ProvisionContent, _ version: Int = 1) -> ProvisionAdded {
        ProvisionAdded(instrument: id("policy-1"), version: version, content: content)
    }

    private func published(
        _ version: Int, _ stage: VersionPublished.Stage = .draft
    ) -> VersionPublished {
        VersionPublished(
            instrument: id("policy-1"), version: version, stage: stage, provisionCount: 0,
            textDigest: .sha256([]))
    }

    private func registered() -> SmallLog {
        var log = SmallLog()
        log.add(
            "2026-01-01",
            InstrumentRegistered(
                instrument: id("policy-1"), title: Texts(en: "P"), type: "policy",
                isDemonstration: true))
        log.add(
            "2026-01-01",
            ConsultationOpened(
                consultation: id("talk"), instrument: id("policy-1"), title: Texts(en: "T"),
                isDemonstration: true))
        return log
    }

    private func measured(_ code: String, method: String) -> IndicatorDefined {
        IndicatorDefined(
            indicator: id("m-\(code)"), version: 1, instrument: id("policy-1"), code: code,
            unit: Unit(code: "N", places: 0), method: Texts(en: method), owner: "Desk",
            evidence: .attested, better: .higher, frequency: .annual, smallCell: 0, isCore: false)
    }

    @Test func `a provision is complete with owner, due date and measured indicators`() throws {
        var log = registered()
        log.add("2026-01-02", added(provision("chapter", 1, owner: "")))
        log.add("2026-01-02", added(provision("a", 2, parent: "chapter")))
        log.add("2026-01-02", added(provision("b", 3, owner: "", parent: "chapter")))
        log.add("2026-01-02", added(provision("c", 4, indicators: ["I-2"], parent: "chapter")))
        log.add("2026-01-02", added(provision("d", 5, due: "", parent: "chapter")))
        log.add("2026-01-02", added(provision("e", 6, indicators: [], element: "preamble")))
        log.add("2026-01-03", measured("I-1", method: "Counted."))
        log.add("2026-01-03", measured("I-2", method: ""))
        let name = "policy.provisions_complete"
        #expect(try number(name, log) == "none")
        log.add("2026-02-01", published(1))
        #expect(try number(name, log) == "25.00")
        #expect(try cell(name, log)?.sample == 4)
        // A later version counts from its publication, and no more once it is withdrawn.
        log.add(
            "2026-03-01",
            ProvisionRevised(
                instrument: id("policy-1"), version: 2,
                content: provision("b", 3, parent: "chapter")))
        #expect(try number(name, log) == "25.00")
        log.add("2026-04-01", published(2))
        #expect(try number(name, log) == "50.00")
        #expect(try number(name, log, "2026-Q1") == "25.00")
        log.add(
            "2026-05-01",
            VersionWithdrawn(instrument: id("policy-1"), version: 2, reason: Texts(en: "Slip.")))
        #expect(try number(name, log) == "25.00")
    }

    @Test func `changes are counted from the first closed round on`() throws {
        var log = registered()
        log.add("2026-01-02", added(provision("a", 1)))
        log.add("2026-02-01", RoundClosed(consultation: id("other"), round: 1, received: 0))
        log.add("2026-02-02", added(provision("b", 2), 2))
        log.add("2026-02-03", RoundClosed(consultation: id("talk"), round: 1, received: 0))
        let name = "policy.changes_with_cause"
        #expect(try number(name, log) == "none")
        let causes = [
            [Cause(type: .answer, entry: 4)], [Cause(type: .correction, note: Texts(en: "Slip."))],
            [Cause(type: .decision)], [],
        ]
        for (place, causes) in causes.enumerated() {
            log.add(
                "2026-03-0\(place + 1)",
                ProvisionRevised(
                    instrument: id("policy-1"), version: 3, content: provision("a", 1),
                    causes: causes))
        }
        #expect(try number(name, log) == "50.00")
        #expect(try number(name, log, "2026-Q2") == "none")
    }

    private func themes() -> SmallLog {
        var log = registered()
        for theme in ["t1", "t2", "t3", "t4"] {
            log.add(
                "2026-01-10",
                ThemeCreated(
                    consultation: id("talk"), round: 1, theme: id(theme), title: Texts(en: theme)))
        }
        log.add("2026-02-01", RoundClosed(consultation: id("talk"), round: 1, received: 0))
        log.add(
            "2026-02-02",
            ThemeRetired(
                consultation: id("talk"), round: 1, theme: id("t4"), reason: Texts(en: "Same.")))
        return log
    }

    private func answered(
        _ theme: String, revises: Int? = nil, reason: String = "Because."
    ) -> ThemeAnswered {
        ThemeAnswered(
            consultation: id("talk"), round: 1, theme: id(theme), answer: .accepted,
            reason: Texts(en: reason), revises: revises)
    }

    @Test func `an answer counts with a reason and before the final text`() throws {
        var log = themes()
        let name = "consultation.answered_before_approval"
        #expect(try number(name, log) == "0.00")
        log.add("2026-02-05", answered("t1"))
        log.add("2026-02-05", answered("t2", reason: ""))
        #expect(try number(name, log) == "33.33")
        log.add("2026-03-01", published(1, .final))
        log.add("2026-03-02", answered("t3"))
        #expect(try number(name, log) == "33.33")
        #expect(try cell(name, log)?.sample == 3)
        #expect(try number(name, log, "2026-Q2") == "none")
    }

    @Test func `days to answers are those of each theme's first answer`() throws {
        var log = themes()
        let first = log.add("2026-02-11", answered("t1"))
        log.add("2026-02-21", answered("t2"))
        log.add("2026-03-23", answered("t3"))
        log.add("2026-04-01", answered("t1", revises: first))
        #expect(try number("consultation.days_to_answers", log) == "20.00")
        #expect(try cell("consultation.days_to_answers", log)?.sample == 3)
    }

    @Test func `assisted are those on paper and in meetings`() throws {
        var log = registered()
        let channels: [SubmissionReceived.Channel] = [.page, .page, .file, .paper, .meeting]
        for (place, channel) in channels.enumerated() {
            log.add(
                "2026-02-0\(place + 1)",
                SubmissionReceived(
                    consultation: id("talk"), round: 1, submission: id("s\(place)"),
                    channel: channel, receivedHour: Instant(milliseconds: 0),
                    codeDigest: .sha256([])),
                by: .anyone)
        }
        #expect(try number("consultation.assisted_share", log) == "40.00")
    }

    @Test func `payments are in time within ten working days`() throws {
        var log = SmallLog()
        // 2026-03-02 is a Monday: two weeks later is the tenth working day, the next day one more.
        log.add("2026-03-16", ExampleLog.confirmed("p1", "a1", 1, "2026-03-02"))
        log.add("2026-03-17", ExampleLog.confirmed("p2", "a1", 1, "2026-03-02"))
        log.add("2026-03-27", ExampleLog.confirmed("p3", "a1", 1, "2026-03-14"))
        log.add("2026-03-30", ExampleLog.confirmed("p4", "a1", 1, "2026-04-02"))
        #expect(try number("treasury.published_in_ten_working_days", log) == "75.00")
    }

    @Test func `services count while they are given and as they were tested last`() throws {
        var log = ExampleLog.log
        #expect(try number("services.online_end_to_end", log) == "1.00")
        #expect(try number("services.online_end_to_end", log, logSize: 11) == "2.00")
        log.add(
            "2026-06-01",
            ServiceListed(
                service: id("passport"), version: 2, office: id("office"), promisedDays: 10,
                claimedLevel: 4, isEnded: true, reason: Texts(en: "Merged.")))
        #expect(try number("services.online_end_to_end", log) == "0.00")
    }

    @Test func `the first payment of each award counts`() throws {
        let name = "treasury.days_from_award_to_first_payment"
        #expect(try number(name, ExampleLog.log) == "13.50")
        #expect(try number(name, ExampleLog.log, "2026-Q2") == "none")
    }

    @Test func `personal data is counted by entry and period`() throws {
        var log = ExampleLog.log
        #expect(try number("log.personal_data_found", log) == "0.00")
        log.add(
            "2026-07-01",
            FeedbackAnswered(feedback: id("f"), answer: Texts(en: "Call 0300-1234567.")))
        #expect(try number("log.personal_data_found", log) == "1.00")
        #expect(try number("log.personal_data_found", log, "2026-Q1") == "0.00")
        #expect(try number("log.personal_data_found", log, logSize: 14) == "0.00")
    }
}
