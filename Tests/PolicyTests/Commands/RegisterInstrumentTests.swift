import Canon
import Policy
import Records
import Testing

@Suite struct RegisterInstrumentTests {
    @Test func `a registered instrument is listed with its entry`() async throws {
        let office = try await PolicyOffice.registered(replacing: true)
        let instruments = try office.ask { try $0.instruments() }
        #expect(instruments.map(\.id) == [PolicyOffice.older, PolicyOffice.policy])
        #expect(instruments[0].replacedBy == PolicyOffice.policy)
        #expect(instruments[1].replaces == PolicyOffice.older)
        #expect(instruments[0].entry == 2)
        #expect(instruments[1].isDemonstration)
    }

    @Test func `an identifier is registered once`() async throws {
        let office = try await PolicyOffice.registered()
        await #expect(throws: RegisterInstrument.Refusal.alreadyRegistered) {
            try await office.register(PolicyOffice.policy)
        }
    }

    @Test func `an instrument replaces only one that exists`() async throws {
        let office = try await PolicyOffice()
        await #expect(throws: RegisterInstrument.Refusal.replacesUnknown(PolicyOffice.older)) {
            try await office.register(PolicyOffice.policy, replaces: PolicyOffice.older)
        }
        await #expect(throws: RegisterInstrument.Refusal.replacesItself) {
            try await office.register(PolicyOffice.policy, replaces: PolicyOffice.policy)
        }
    }

    @Test(arguments: [
        ("", "policy", RegisterInstrument.Refusal.titleMissing),
        ("A", "white paper", .typeInvalid), ("A", "", .typeInvalid),
        (String(repeating: "a", count: 32_001), "policy", .tooLong(limit: 32_000)),
    ])
    func `a title and a type are needed, within bounds`(
        title: String, type: String, refusal: RegisterInstrument.Refusal
    ) async throws {
        let office = try await PolicyOffice()
        await #expect(throws: refusal) {
            try await office.submit(
                RegisterInstrument(
                    instrument: PolicyOffice.policy, title: Texts(en: title), type: type))
        }
    }
}
