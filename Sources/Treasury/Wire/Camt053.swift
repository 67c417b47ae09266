import Canon
import Wire

/// Reads bank statements of ISO 20022, camt.053 (BankToCustomerStatement), versions 2 to 13: as
/// much of them as says which payment went out with which amount.
enum Camt053 {
    private static let space = "urn:iso:std:iso:20022:tech:xsd:camt.053.001."

    static func read(_ bytes: [UInt8]) throws(StatementProblem) -> BankStatement {
        let root: MarkupElement
        do throws(DocumentProblem) {
            root = try MarkupReader.parse(DocumentBytes(bytes, isXML: true))
        } catch {
            throw StatementProblem(.malformed(error.description))
        }
        guard root.name == "Document", root.namespace.hasPrefix(space),
            let version = Int(root.namespace.dropFirst(space.count)), (2...13).contains(version),
            let body = root.first("BkToCstmrStmt")
        else {
            let found = root.namespace.isEmpty ? "<\(root.name)>" : root.namespace
            throw StatementProblem(.notCamt053(found: found))
        }
        var lines: [BankStatement.Line] = []
        var number = 0
        for statement in body.elements where statement.name == "Stmt" {
            for entry in statement.elements where entry.name == "Ntry" {
                number += 1
                lines += try read(entry, number)
                guard lines.count <= BankStatement.lineLimit else {
                    throw StatementProblem(.tooManyLines(limit: BankStatement.lineLimit))
                }
            }
        }
        guard !lines.isEmpty else { throw StatementProblem(.nothing) }
        return BankStatement(digest: .sha256(bytes), lines: lines)
    }

    private static func read(
        _ entry: MarkupElement, _ number: Int
    ) throws(StatementProblem) -> [BankStatement.Line] {
        guard let total = amount(entry) else { throw StatementProblem(.member("Amt"), at: number) }
        let date = date(entry.first("ValDt")) ?? date(entry.first("BookgDt"))
        guard let date else { throw StatementProblem(.member("ValDt"), at: number) }
        // Until version 3 the status is a word, later an element with a code.
        let status = entry.first("Sts").map { $0.first("Cd")?.word ?? $0.word }
        guard let status else { throw StatementProblem(.member("Sts"), at: number) }
        let parts = entry.elements.filter { $0.name == "NtryDtls" }
            .flatMap { $0.elements.filter { $0.name == "TxDtls" } }
        let details = parts.isEmpty ? [MarkupElement("TxDtls")] : parts
        var amounts: [Amount] = []
        for part in details {
            guard let own = amount(part) ?? (details.count == 1 ? total : nil) else {
                throw StatementProblem(.member("TxDtls/Amt"), at: number)
            }
            amounts.append(own)
        }
        try checkSum(amounts, total, number)
        var lines: [BankStatement.Line] = []
        for (place, part) in details.enumerated() {
            let refs = part.first("Refs")
            lines.append(
                BankStatement.Line(
                    place: number, part: place + 1,
                    payment: refs?.first("EndToEndId")?.word ?? "",
                    amount: amounts[place].text, currency: amounts[place].currency,
                    direction: try direction(entry, part, number), isBooked: status == "BOOK",
                    reference: refs?.first("AcctSvcrRef")?.word
                        ?? reference(entry, place, of: details.count), valueDate: date,
                    returnCode: returnCode(part)))
        }
        return lines
    }

    private struct Amount {
        let text: String
        let currency: String
    }

    /// `Amt`, which until version 3 stood deeper within a transaction.
    private static func amount(_ element: MarkupElement) -> Amount? {
        let found =
            element.first("Amt") ?? element.first("AmtDtls")?.first("TxAmt")?.first("Amt")
        guard let found, let currency = found["Ccy"], !found.word.isEmpty else { return nil }
        return Amount(text: found.word, currency: currency)
    }

    /// A batch is the sum of its transactions; five places are the most that ISO 20022 has.
    private static func checkSum(
        _ amounts: [Amount], _ total: Amount, _ number: Int
    ) throws(StatementProblem) {
        var sum = Money.zero
        for amount in amounts {
            guard let money = Money(amount.text, places: 5), let next = sum.adding(money) else {
                throw StatementProblem(.member("Amt"), at: number)
            }
            sum = next
        }
        // A single transaction may be in a currency that the bank changed: it is matched as such.
        let isComparable = amounts.allSatisfy { $0.currency == total.currency }
        guard !isComparable || Money(total.text, places: 5) == sum else {
            throw StatementProblem(.batchDiffers, at: number)
        }
    }

    private static func direction(
        _ entry: MarkupElement, _ part: MarkupElement, _ number: Int
    ) throws(StatementProblem) -> BankStatement.Direction {
        let isTakenBack =
            part.first("RtrInf") != nil || ["true", "1"].contains(entry.first("RvslInd")?.word)
        switch part.first("CdtDbtInd")?.word ?? entry.first("CdtDbtInd")?.word {
        case "DBIT": return isTakenBack ? .undone : .out
        case "CRDT": return isTakenBack ? .back : .into
        default: throw StatementProblem(.member("CdtDbtInd"), at: number)
        }
    }

    /// The code of the list ExternalReturnReason1Code: four letters and digits at most. What a bank
    /// writes in its own words may name people, and is left where it is.
    private static func returnCode(_ part: MarkupElement) -> String {
        let code = part.first("RtrInf")?.first("Rsn")?.first("Cd")?.word ?? ""
        let isCode = code.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x5A).contains($0)
        }
        return isCode && code.utf8.count <= 4 ? code : ""
    }

    /// The bank's reference of the whole entry, made different for each part of a batch.
    private static func reference(
        _ entry: MarkupElement, _ place: Int, of count: Int
    ) -> String {
        guard let whole = entry.first("AcctSvcrRef")?.word, !whole.isEmpty else { return "" }
        return count == 1 ? whole : "\(whole)/\(place + 1)"
    }

    private static func date(_ choice: MarkupElement?) -> CivilDate? {
        guard let choice else { return nil }
        let text = choice.first("Dt")?.word ?? choice.first("DtTm")?.word ?? ""
        return CivilDate(String(text.prefix(10)))
    }
}

extension MarkupElement {
    /// The text within, without white space around it.
    fileprivate var word: String { textContent.trimmed }
}
