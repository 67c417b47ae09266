import Canon

/// What the bank of one fund reports of two weeks: the file that an office imports.
struct StatementContent {
    /// One payment that the bank carried out.
    struct Line {
        /// The payment's name, which goes from end to end.
        let payment: String
        let amount: Money
        let valueDate: CivilDate
        let reference: String
    }

    /// The bank's number of it.
    let number: String
    let createdOn: CivilDate
    let lines: [Line]

    /// ISO 20022 camt.053.001.08, as a bank's server sends it.
    var markup: String {
        let entries = lines.map { line in
            """
                  <Ntry>
                    <NtryRef>\(line.reference)</NtryRef>
                    <Amt Ccy="PKR">\(line.amount.rupees)</Amt>
                    <CdtDbtInd>DBIT</CdtDbtInd>
                    <Sts><Cd>BOOK</Cd></Sts>
                    <BookgDt><Dt>\(line.valueDate)</Dt></BookgDt>
                    <ValDt><Dt>\(line.valueDate)</Dt></ValDt>
                    <AcctSvcrRef>\(line.reference)</AcctSvcrRef>
                    <NtryDtls><TxDtls><Refs><EndToEndId>\(line.payment)</EndToEndId></Refs>\
            </TxDtls></NtryDtls>
                  </Ntry>

            """
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">
              <BkToCstmrStmt>
                <GrpHdr><MsgId>\(number)</MsgId><CreDtTm>\(createdOn)T04:00:00Z</CreDtTm></GrpHdr>
                <Stmt>
                  <Id>\(number)</Id>
                  <CreDtTm>\(createdOn)T04:00:00Z</CreDtTm>
                  <Acct><Id><Othr><Id>DEMO-ACCOUNT-1</Id></Othr></Id><Ccy>PKR</Ccy></Acct>
            \(entries.joined())    </Stmt>
              </BkToCstmrStmt>
            </Document>

            """
    }

    /// Comma-separated values, as an accounts office keys them in.
    var table: String {
        let rows = lines.map { line in
            "\(line.payment),\(line.amount.rupees),PKR,\(line.reference),\(line.valueDate)\r\n"
        }
        return "payment,amount,currency,bank_reference,value_date\r\n" + rows.joined()
    }
}

extension Money {
    /// Rupees and paisa, e.g. `9000000.00`.
    fileprivate var rupees: String { FixedPoint(units: minorUnits, places: 2).description }
}
