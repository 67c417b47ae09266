package import Canon
package import Records

/// Defines an indicator, or changes its definition: as the next version, with a reason. There is no
/// other way to change a unit, a method, a population, a formula or a bound on small cells.
package struct DefineIndicator: Command {
    package static let roles: [Actor.Role] = [.officer]

    package struct State: Sendable {
        let instrumentIsKnown: Bool
        /// The present definition, if there is one.
        let present: IndicatorDefined?
        /// Which other indicator of the policy has the code.
        let codeHolder: ID<Indicator>?
    }

    package enum Refusal: Error, Hashable, Sendable {
        case unknownInstrument
        case notTheNextVersion(expected: Int)
        /// The indicator belongs to another policy for ever.
        case otherInstrument(ID<Instrument>)
        /// The code is not made of letters, digits, dashes and low lines, or longer than 32.
        case code
        case codeTaken(by: ID<Indicator>)
        case definition(DefinitionProblem)
        case reason(TextsProblem)
        case nothingChanged
        case tooLong(limit: Int)
    }

    let definition: IndicatorDefined

    /// - Parameter definition: as it is to stand, its version being the next one.
    package init(_ definition: IndicatorDefined) { self.definition = definition }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        guard state.instrumentIsKnown else { throw .unknownInstrument }
        let expected = (state.present?.version ?? 0) + 1
        guard definition.version == expected else { throw .notTheNextVersion(expected: expected) }
        if let present = state.present, present.instrument != definition.instrument {
            throw .otherInstrument(present.instrument)
        }
        guard Self.isCode(definition.code) else { throw .code }
        if let holder = state.codeHolder, holder != definition.indicator {
            throw .codeTaken(by: holder)
        }
        let reason = try definition.reason
            .checked(limit: TextLimit.paragraph, isRequired: expected > 1)
            .mapError(Refusal.reason).get()
        let checked: IndicatorDefined
        do throws(DefinitionProblem) {
            checked = try definition.checked(reason: reason)
        } catch {
            throw .definition(error)
        }
        if let present = state.present, present.measuresAlike(checked) { throw .nothingChanged }
        guard checked.fitsAnEntry else { throw .tooLong(limit: TextLimit.fact) }
        return Decision([checked])
    }

    /// Codes stand in addresses and in keys of SDMX, where a dot separates.
    private static func isCode(_ code: String) -> Bool {
        (1...32).contains(code.utf8.count)
            && code.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }
}

extension IndicatorDefined {
    /// Whether two versions say the same, their numbers and reasons apart.
    func measuresAlike(_ other: IndicatorDefined) -> Bool {
        func plain(_ definition: IndicatorDefined) -> [JSONMember] {
            (definition.recordValue.members ?? []).filter {
                $0.key != "version" && $0.key != "reason"
            }
        }
        return JSONValue.object(plain(self)) == JSONValue.object(plain(other))
    }
}
