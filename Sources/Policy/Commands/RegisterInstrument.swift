package import Canon
package import Records

/// An instrument is to exist: a policy, a bill, a strategy.
package struct RegisterInstrument: Command {
    package static let roles: [Actor.Role] = [.officer]

    package enum Refusal: Error, Hashable, Sendable {
        case alreadyRegistered
        case titleMissing
        /// The type is not a word of at most 40 letters.
        case typeInvalid
        /// Title and summary together are longer than this many bytes.
        case tooLong(limit: Int)
        case replacesUnknown(ID<Instrument>)
        case replacesItself
    }

    /// What deciding needs to know.
    package struct State: Sendable {
        let isRegistered: Bool
        let replacesExists: Bool

        package init(isRegistered: Bool, replacesExists: Bool) {
            self.isRegistered = isRegistered
            self.replacesExists = replacesExists
        }
    }

    static let textLimit = 32_000
    let instrument: ID<Instrument>
    let title: Texts
    let summary: Texts
    let type: String
    let replaces: ID<Instrument>?
    let isDemonstration: Bool

    package init(
        instrument: ID<Instrument>, title: Texts, summary: Texts = .none, type: String = "policy",
        replaces: ID<Instrument>? = nil, isDemonstration: Bool = false
    ) {
        self.instrument = instrument
        self.title = title
        self.summary = summary
        self.type = type
        self.replaces = replaces
        self.isDemonstration = isDemonstration
    }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        guard !state.isRegistered else { throw .alreadyRegistered }
        guard !title.isEmpty else { throw .titleMissing }
        guard (1...40).contains(type.utf8.count),
            type.utf8.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) })
        else { throw .typeInvalid }
        let bytes = (title.versions + summary.versions).reduce(0) { $0 + $1.text.utf8.count }
        guard bytes <= Self.textLimit else { throw .tooLong(limit: Self.textLimit) }
        if let replaces {
            guard replaces != instrument else { throw .replacesItself }
            guard state.replacesExists else { throw .replacesUnknown(replaces) }
        }
        return Decision([
            InstrumentRegistered(
                instrument: instrument, title: title, summary: summary, type: type,
                replaces: replaces, isDemonstration: isDemonstration)
        ])
    }
}
