import Canon
import Foundation
import Testing
import Treasury

@Suite struct StatementTests {
    static func vector(_ name: String = "statement") throws -> [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        return [UInt8](try Data(contentsOf: folder.appending(path: "Vectors/\(name).xml")))
    }

    private func problem(_ text: String) -> StatementProblem? {
        do throws(StatementProblem) {
            _ = try BankStatement(parsing: Array(text.utf8))
            return nil
        } catch {
            return error
        }
    }

    @Test func `a camt statement gives each transaction with its direction and reference`()
        throws
    {
        let bytes = try Self.vector()
        let statement = try BankStatement(parsing: bytes)
        #expect(statement.digest == .sha256(bytes))
        #expect(statement.lines.map(\.payment) == ["pay1", "pay2", "", "old", ""])
        #expect(statement.lines.map(\.amount) == ["0.40", "0.60", "25.00", "7.00", "3.00"])
        #expect(statement.lines.map(\.place) == [1, 1, 2, 3, 4])
        #expect(statement.lines.map(\.direction) == [.out, .out, .out, .back, .out])
        #expect(statement.lines.map(\.isBooked) == [true, true, true, true, false])
        #expect(statement.lines.map(\.reference) == ["NTRY-1/1", "NTRY-1/2", "FEE-1", "", ""])
        #expect(statement.lines[0].valueDate == CivilDate(year: 2026, month: 11, day: 3))
    }

    @Test(arguments: 2...13) func `every version from 2 to 13 is read`(version: Int) throws {
        let number = version < 10 ? "0\(version)" : "\(version)"
        let text = String(decoding: try Self.vector(), as: UTF8.self)
            .replacing("053.001.08", with: "053.001.\(number)")
        #expect(problem(text) == nil)
    }

    @Test func `the older form of amounts and status is read`() throws {
        let text = """
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt>
            <Ntry><Amt Ccy="PKR">2</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts>
            <BookgDt><Dt>2026-11-02</Dt></BookgDt><NtryDtls><TxDtls><Refs>
            <AcctSvcrRef>T1</AcctSvcrRef><EndToEndId>p</EndToEndId></Refs>
            <AmtDtls><TxAmt><Amt Ccy="PKR">2.00</Amt></TxAmt></AmtDtls></TxDtls></NtryDtls></Ntry>
            </Stmt></BkToCstmrStmt></Document>
            """
        let line = try #require(try BankStatement(parsing: Array(text.utf8)).lines.first)
        #expect(line.reference == "T1")
        #expect(line.amount == "2.00")
        #expect(line.isBooked)
    }

    @Test func `a batch that does not add up is named`() throws {
        let text = String(decoding: try Self.vector(), as: UTF8.self)
            .replacing(">0.60<", with: ">0.61<")
        #expect(problem(text) == StatementProblem(.batchDiffers, at: 1))
    }

    @Test(
        arguments: [
            "<!DOCTYPE d [<!ENTITY a \"x\">]><Document>&a;</Document>",
            "<Document>&undeclared;</Document>", "<Document><Ntry></Document>",
            String(repeating: "<a>", count: 400), "<a xmlns='urn:x'/>",
            "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.14'/>",
            "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.001.001.09'/>",
        ])
    func `XML that is hostile or something else is refused`(text: String) {
        #expect(problem(text) != nil)
    }

    @Test func `CSV is read with marks, separators, Urdu names and Urdu digits`() throws {
        let english =
            "payment,amount,currency,value_date,bank_reference\r\np1,1.5,PKR,2026-11-02,B1\r\n"
        let urdu =
            "\u{FEFF}ادائیگی;رقم;کرنسی;تاریخ;بینک حوالہ;سمت\np1;۱.۵;pkr;۲۰۲۶-۱۱-۰۲;B1;خرچ\n\n"
        for text in [english, urdu, english.replacing(",", with: "\t")] {
            let line = try #require(try BankStatement(parsing: Array(text.utf8)).lines.first)
            #expect(line.payment == "p1")
            #expect(line.amount == "1.5")
            #expect(line.currency == "PKR")
            #expect(line.reference == "B1")
            #expect(line.place == 2)
        }
    }

    @Test func `a CSV that lacks a column, a date or a movement is named`() {
        let header = "payment,amount,currency,value_date,bank_reference,direction\n"
        #expect(problem("payment,amount\n")?.reason == .noColumn("currency"))
        #expect(
            problem(header + "p,1,PKR,2026-02-30,B,\n")
                == StatementProblem(.member("value_date"), at: 2))
        #expect(
            problem(header + "p,1,PKR,2026-02-28,B,sideways\n")
                == StatementProblem(.member("direction"), at: 2))
        #expect(problem(header)?.reason == .nothing)
        #expect(problem("")?.reason == .nothing)
        #expect(problem(header + "p,1\n")?.place == 2)
    }
}
