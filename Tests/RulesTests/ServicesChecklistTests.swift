import Canon
import Records
import Rules
import Testing

@Suite struct ServicesChecklistTests {
    /// A checklist on which these lines failed.
    private func items(failing failed: [ServiceCheck] = []) -> [TestedItem] {
        ServiceCheck.allCases.map {
            TestedItem(item: $0.rawValue, isPassed: !failed.contains($0))
        }
    }

    @Test func `a service that passes everything is once only`() throws {
        #expect(try ServiceChecklist.level(items()) == .onceOnly)
    }

    @Test func `a service that passes nothing is information at most`() throws {
        #expect(
            try ServiceChecklist.level(items(failing: ServiceCheck.allCases)) == .information)
    }

    @Test(arguments: [
        (ServiceCheck.informationFound, OnlineLevel.information),
        (.formFound, .information), (.formOnline, .form), (.documentsUpload, .application),
        (.paysOnline, .application), (.noVisit, .application), (.resultOnline, .application),
        (.statusTracked, .complete), (.heldDocumentsNotAskedAgain, .complete),
        (.worksOnPhone, .onceOnly), (.inUrdu, .onceOnly), (.inEnglish, .onceOnly),
    ])
    func `one line that fails holds a service below the level that needs it`(
        check: ServiceCheck, level: OnlineLevel
    ) throws {
        #expect(try ServiceChecklist.level(items(failing: [check])) == level)
    }

    @Test func `a missing line, a repeated one and an unknown one are named`() {
        #expect(throws: ServiceChecklist.Problem.missing(.informationFound)) {
            try ServiceChecklist.level(Array(items().dropFirst()))
        }
        #expect(throws: ServiceChecklist.Problem.repeated(.noVisit)) {
            try ServiceChecklist.level(items() + [TestedItem(item: "no_visit", isPassed: true)])
        }
        #expect(throws: ServiceChecklist.Problem.unknown("kind_staff")) {
            try ServiceChecklist.level(items() + [TestedItem(item: "kind_staff", isPassed: true)])
        }
    }

    @Test func `the order of the lines changes nothing and is put right`() throws {
        let reversed = Array(items(failing: [.noVisit]).reversed())
        #expect(try ServiceChecklist.level(reversed) == .application)
        let ordered = try ServiceChecklist.ordered(reversed)
        #expect(ordered.map(\.item) == ServiceCheck.allCases.map(\.rawValue))
    }

    @Test func `only the third level and above are online from start to end`() {
        #expect(OnlineLevel.allCases.filter(\.isEndToEnd) == [.complete, .onceOnly])
    }

    @Test func `claims are held against tests`() {
        var levels = OnlineLevels()
        levels.count(claimed: 3, tested: 1)
        levels.count(claimed: 4, tested: 4)
        levels.count(claimed: 3, tested: nil)
        levels.count(claimed: 1, tested: 3)
        #expect(levels.services == 4)
        #expect(levels.tested == 3)
        #expect(levels.claimedEndToEnd == 3)
        #expect(levels.testedEndToEnd == 2)
        #expect(levels.overstated == 1)
        #expect(levels.understated == 1)
        #expect(levels.gap == 1)
        #expect(levels.overstatedShare?.description == "33.3")
        #expect(OnlineLevels().overstatedShare == nil)
    }
}
