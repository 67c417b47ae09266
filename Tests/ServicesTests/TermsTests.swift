import Canon
import Records
import SanadTesting
import Services
import Store
import Testing

/// What the catalogue does not take.
@Suite struct TermsTests {
    private static let long = String(repeating: "x", count: 5_000)

    /// A change of good terms, and what is wrong with them then.
    struct Fault: Sendable, CustomTestStringConvertible {
        let problem: ServiceTermsProblem
        let change: @Sendable (inout ServiceTerms) throws -> Void
        var testDescription: String { "\(problem)" }
    }

    private static func fees(_ fees: (Int64, String, Int)...) -> [ServiceFee] {
        fees.map {
            ServiceFee(
                amount: Money(minorUnits: $0.0), currency: Currency(code: $0.1, places: $0.2))
        }
    }

    static let faults: [Fault] = texts + lists + values

    private static let texts: [Fault] = [
        Fault(problem: .text(.title, .missing)) { $0.title = .none },
        Fault(problem: .text(.authority, .missing)) { $0.authority = .none },
        Fault(problem: .text(.title, .unfit(.english, .tooLong(limit: 600, bytes: 5_000)))) {
            $0.title = Texts(en: long)
        },
        Fault(problem: .text(.description, .unfit(.urdu, .empty))) {
            $0.description = Texts(en: "x", ur: " ")
        },
        Fault(
            problem: .text(.audience, .unfit(.english, .controlCharacter(1, scalarOffset: 1)))
        ) { $0.audience = Texts(en: "a\u{1}b") },
        Fault(problem: .text(.legalBasis, .unfit(.english, .tooLong(limit: 4_000, bytes: 5_000)))) {
            $0.legalBasis = Texts(en: long)
        },
        Fault(problem: .text(.output, .unfit(.english, .empty))) { $0.output = Texts(en: " ") },
    ]

    private static let lists: [Fault] = [
        Fault(problem: .tooManySteps(limit: 40)) {
            $0.steps = Array(repeating: $0.steps[0], count: 41)
        },
        Fault(problem: .step(2, .missing)) { $0.steps.append(ServiceStep(channel: .post)) },
        Fault(problem: .tooManyDocuments(limit: 40)) {
            $0.documents = Array(repeating: $0.documents[0], count: 41)
        },
        Fault(problem: .document(1, .missing)) {
            $0.documents = [RequiredDocument(isHeld: false)]
        },
        Fault(problem: .tooManyFees(limit: 40)) {
            $0.fees = Array(repeating: $0.fees[0], count: 41)
        },
        Fault(problem: .fee(1, .negative)) { $0.fees = fees((-1, "PKR", 2)) },
        Fault(problem: .fee(1, .tooLarge)) { $0.fees = fees((1 << 53, "PKR", 2)) },
        Fault(problem: .fee(1, .currency)) { $0.fees = fees((1, "pkr", 2)) },
        Fault(problem: .fee(1, .currency)) { $0.fees = fees((1, "PKR", 5)) },
        Fault(problem: .fee(2, .mixedCurrencies)) {
            $0.fees = fees((1, "PKR", 2), (1, "USD", 2))
        },
        Fault(problem: .fee(1, .note(.unfit(.english, .empty)))) {
            $0.fees = [
                ServiceFee(
                    amount: .zero, currency: Currency(code: "PKR", places: 2),
                    note: Texts(en: " "))
            ]
        },
    ]

    private static let values: [Fault] = [
        Fault(problem: .event) { $0.event = "moving house" },
        Fault(problem: .promisedDays(limit: 3_650)) { $0.promisedDays = 0 },
        Fault(problem: .promisedDays(limit: 3_650)) { $0.promisedDays = 3_651 },
        Fault(problem: .claimedLevel) { $0.claimedLevel = 5 },
        Fault(problem: .claimedLevel) { $0.claimedLevel = -1 },
        Fault(problem: .address) { $0.address = "javascript:alert(1)" },
        Fault(problem: .address) { $0.address = "https://" },
        Fault(problem: .address) { $0.address = "https://a b" },
        Fault(problem: .language("English")) { $0.languages = ["English"] },
        Fault(problem: .repeatedLanguage("en")) { $0.languages = ["en", "ur", "en"] },
        Fault(problem: .provisionsWithoutPolicy) { $0.instrument = nil },
        Fault(problem: .unknownPolicy(known("other"))) { $0.instrument = try id("other") },
        Fault(problem: .unknownProvision(known("gone"))) {
            $0.provisions = [try id("gone")]
        },
        Fault(problem: .repeatedProvision(known("services-online"))) {
            $0.provisions = Array(repeating: try id("services-online"), count: 2)
        },
    ]

    private static func known<Subject>(_ text: String) -> ID<Subject> {
        guard let id = ID<Subject>(text) else { preconditionFailure("\(text) is an identifier") }
        return id
    }

    @Test(arguments: faults)
    func `terms that cannot stand in the catalogue are refused with what is wrong`(
        fault: Fault
    ) async throws {
        let given = try await SampleCatalogue([])
        let before = try given.site.store.viewDigest()
        await #expect(throws: ListService.Refusal.terms(fault.problem)) {
            try await given.list("domicile") { try fault.change(&$0) }
        }
        #expect(try given.site.store.viewDigest() == before)
    }

    @Test func `terms too long for an entry are refused before they are sealed`() async throws {
        let given = try await SampleCatalogue([])
        let step = ServiceStep(
            title: Texts(
                en: String(repeating: "\"", count: 600), ur: String(repeating: "\"", count: 600)),
            channel: .office)
        await #expect(throws: ListService.Refusal.self) {
            try await given.list("domicile") {
                $0.steps = Array(repeating: step, count: 40)
                $0.documents = (1...40).map { _ in
                    RequiredDocument(name: step.title, isHeld: false)
                }
            }
        }
    }
}
