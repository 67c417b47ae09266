import Canon

/// Codes and identifiers as SDMX spells them (`[A-Za-z0-9_@$-]+`).
package enum SDMXCode {
    /// The agency that maintains our structures.
    package static let agency = "SANAD"
    /// Version of all our structures.
    package static let version = "1.0"
    /// The whole: of all areas, of both sexes, of every kind of area.
    package static let total = "_T"

    /// The code of one of our identifiers. A point would end a value in a key, so it becomes `$`,
    /// which no identifier of ours has; anything else that a code may not hold becomes `@`.
    package static func of(_ text: String) -> String {
        guard text.utf8.contains(where: { !isAllowed($0) }) else { return text }
        return String(
            decoding: text.utf8.map { byte in
                byte == UInt8(ascii: ".")
                    ? UInt8(ascii: "$") : isAllowed(byte) ? byte : UInt8(ascii: "@")
            }, as: UTF8.self)
    }

    /// The identifier that a code stands for.
    package static func identifier(_ code: String) -> String {
        code.utf8.contains(UInt8(ascii: "$")) ? code.replacing("$", with: ".") : code
    }

    /// Whether a text may stand as a code.
    package static func isCode(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 64 && text.utf8.allSatisfy { isAllowed($0) }
            || text.utf8.elementsEqual(total.utf8)
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"),
            UInt8(ascii: "$"), UInt8(ascii: "@"):
            true
        default: false
        }
    }
}

/// Code lists whose codes our facts fix: the word of the fact and the code that says it.
package enum SDMXWords {
    /// Of women, of men, of both.
    package static func sex(_ word: String) -> String {
        switch word {
        case "female": "F"
        case "male": "M"
        default: SDMXCode.total
        }
    }

    /// The word of a code; `nil` for one that is not ours.
    package static func sex(ofCode code: String) -> String? {
        switch code {
        case "F": "female"
        case "M": "male"
        case SDMXCode.total: ""
        default: nil
        }
    }

    /// Of towns, of the countryside, of both.
    package static func areaType(_ word: String) -> String {
        switch word {
        case "urban": "U"
        case "rural": "R"
        default: SDMXCode.total
        }
    }

    /// The word of a code; `nil` for one that is not ours.
    package static func areaType(ofCode code: String) -> String? {
        switch code {
        case "U": "urban"
        case "R": "rural"
        case SDMXCode.total: ""
        default: nil
        }
    }

    /// How settled a number is, or why there is none (SDMX code list `CL_OBS_STATUS`).
    package static func status(_ word: String, isSuppressed: Bool, hasValue: Bool) -> String {
        if isSuppressed { return "Q" }
        guard hasValue else { return "M" }
        switch word {
        case "provisional": return "P"
        case "estimated": return "E"
        case "break": return "B"
        default: return "A"
        }
    }

    /// How far the office trusts a number; empty for one that anybody can compute again.
    package static func confidence(_ word: String) -> String {
        switch word {
        case "high": "H"
        case "medium": "M"
        case "low": "L"
        default: ""
        }
    }

    /// Who can check a number.
    package static func evidence(_ word: String) -> String {
        switch word {
        case "recomputable": "R"
        case "mixed": "M"
        default: "A"
        }
    }
}
