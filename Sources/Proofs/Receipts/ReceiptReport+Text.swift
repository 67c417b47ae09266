public import Canon
import Ledger
import Records

extension ReceiptReport {
    /// The report for people.
    public var text: String {
        var rows: [(String, String)] = []
        if let entry {
            let office = entry.actor.office.isEmpty ? "" : ", \(entry.actor.office)"
            rows += [
                ("what", entry.fact.kind), ("when", UTCText.of(entry.at)),
                ("who", entry.actor.role.rawValue + office),
            ]
        }
        rows.append(("tree", "\(size) entries" + (root.map { ", root \($0.hex)" } ?? "")))
        if let key { rows.append(("signed by", Self.short(key))) }
        rows += witnessRows
        rows += opened.map { ("opened", "\($0.member): \(Self.visible($0.disclosure.value))") }
        let width = rows.map(\.0.count).max() ?? 0
        var lines = ["Entry \(index) of \(origin)", ""]
        lines += rows.map { name, value in
            "  " + name + String(repeating: " ", count: width - name.count) + "  " + value
        }
        lines.append("")
        lines += failures.map { "Wrong: " + $0 } + notes.map { "Note: " + $0 }
        lines += [closing, standingSentence, ""]
        return lines.joined(separator: "\n")
    }

    private var witnessRows: [(String, String)] {
        guard let verdict else { return [] }
        var rows = verdict.cosignatures.map {
            ("cosigned", "\($0.witness), \(UTCText.of(seconds: $0.at))")
        }
        if !verdict.missing.isEmpty {
            rows.append(("missing", verdict.missing.joined(separator: ", ")))
        }
        return rows
    }

    private var closing: String {
        guard isSound else { return "Not proved. Do not rely on this receipt; keep it." }
        switch form {
        case Receipt.fileExtension:
            return "Proved: these very bytes are entry \(index) of the \(size) entries whose tree "
                + "the log's key signed."
        default:
            return "Proved: these very bytes are entry \(index) of a tree whose root the log's key "
                + "signed. The number of its entries is not signed in this form."
        }
    }

    private var standingSentence: String {
        switch standing {
        case .final:
            return
                "Final: by \(UTCText.of(seconds: verdict?.quorumMetAt ?? 0)) enough witnesses of "
                + "the policy had cosigned."
        case .provisional where verdict?.isQuorumMet == true:
            return "Provisional: enough witnesses cosigned, and what is named above stands against "
                + "it."
        case .provisional:
            return "Provisional: not enough witnesses of the policy have cosigned this checkpoint. "
                + "Ask for the receipt again later."
        case .unasked:
            return "Provisional: only the log itself vouches for it. A policy file (--trust) says "
                + "which witnesses have to."
        case .unknown:
            return "Whether it is final this form cannot say: it carries no witnesses. The "
                + "tlog-proof of the same entry does."
        }
    }

    /// A key as people compare it: the name and the identifier.
    static func short(_ key: VerifierKey) -> String {
        let parts = key.text.split(separator: "+", maxSplits: 2)
        return "\(parts[0])+\(parts[1]) (\(key.algorithm))"
    }

    /// A value without characters that would steer a terminal.
    private static func visible(_ value: JSONValue) -> String {
        var text = ""
        for scalar in value.canonicalText.unicodeScalars {
            if (0x7F...0x9F).contains(scalar.value) {
                text += "\\u00" + String(scalar.value, radix: 16)
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// The report for programs.
    public var json: JSONValue {
        var members = [
            JSONMember("sound", .bool(isSound)), JSONMember("form", .string(form)),
            JSONMember("origin", .string(origin)),
            JSONMember("index", .integer(Int64(clamping: index))),
            JSONMember("size", .integer(Int64(clamping: size))),
            JSONMember("standing", .string(standing.rawValue)),
            JSONMember("failures", .array(failures.map { .string($0) })),
            JSONMember("notes", .array(notes.map { .string($0) })),
        ]
        if let root { members.append(JSONMember("root", .string(root.hex))) }
        if let key { members.append(JSONMember("key", .string(key.text))) }
        if let entry { members.append(JSONMember("kind", .string(entry.fact.kind))) }
        if let verdict { members += verdict.members }
        return .object(members)
    }
}

extension WitnessPolicy.Verdict {
    /// Who cosigned, as members of a report.
    var members: [JSONMember] {
        [
            JSONMember(
                "cosignatures",
                .array(
                    cosignatures.map {
                        .object([
                            JSONMember("witness", .string($0.witness)),
                            JSONMember("at", .integer(Int64(clamping: $0.at))),
                        ])
                    })),
            JSONMember("missing", .array(missing.map { .string($0) })),
            JSONMember("final", .bool(isFinal)),
        ]
    }
}

/// Times as reports write them.
enum UTCText {
    /// The last second of the year 9999: beyond it there is no date of four digits.
    private static let last: UInt64 = 253_402_300_799

    static func of(seconds: UInt64) -> String {
        guard seconds <= last else { return "second \(seconds)" }
        return of(Instant(milliseconds: Int64(seconds) * 1000))
    }

    /// A moment to the second, such as `2026-11-24T03:50:00Z`.
    static func of(_ moment: Instant) -> String {
        let start = Instant(startOf: moment.date)
        let second = (moment.milliseconds - start.milliseconds) / 1000
        let parts = [second / 3600, second / 60 % 60, second % 60].map { number in
            (number < 10 ? "0" : "") + String(number)
        }
        return "\(moment.date)T\(parts.joined(separator: ":"))Z"
    }
}
