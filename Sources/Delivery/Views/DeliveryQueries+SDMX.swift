package import Canon
import GRDB
import Store

/// What the services of SDMX read.
extension DeliveryQueries {
    /// Begins to read the numbers of a query.
    package func sdmxReading(_ query: SDMXDataQuery, logSize: Int64) throws -> SDMXReading {
        try SDMXReading(query, logSize: logSize, in: database)
    }

    /// What stands at the head of the answer to a query.
    package func sdmxMessage(
        _ query: SDMXDataQuery, isDemonstration: Bool
    ) throws -> SDMXMessage {
        var message = SDMXMessage(
            flow: query.flow, prepared: try SDMXState.newest(database),
            logSize: try SDMXState.logSize(database))
        message.detail = query.detail
        message.isFlat = query.isFlat
        message.hasHistory = query.hasHistory
        message.isDemonstration = isDemonstration
        return message
    }

    /// The structures as they stand: the lists of indicators, areas and units are of the record.
    ///
    /// - Parameter agencyName: who keeps this record.
    package func sdmxStructure(
        agencyName: Texts, isDemonstration: Bool
    ) throws -> SDMXStructure {
        SDMXStructure(
            agencyName: agencyName,
            codelists: [
                SDMXCodelist(.indicator, try indicatorCodes()),
                SDMXCodelist(.area, try areaCodes()), SDMXCodelist(.unit, try unitCodes()),
            ],
            isDemonstration: isDemonstration, prepared: try SDMXState.newest(database),
            logSize: try SDMXState.logSize(database))
    }

    private func indicatorCodes() throws -> [SDMXCodelist.Code] {
        try database.rows(
            "SELECT indicator, title, code, unit_name FROM view_indicator ORDER BY entry"
        ).map { row in
            let unit = try row.texts(3)
            let code: String = row[2]
            let about = Texts(
                unit.versions.map { Texts.Version($0.language, "\(code) · \($0.text)") })
            return SDMXCodelist.Code(
                SDMXCode.of(row[0]), try row.texts(1),
                description: about.isEmpty ? Texts(en: code) : about)
        }
    }

    private func areaCodes() throws -> [SDMXCodelist.Code] {
        let whole = SDMXCodelist.Code(SDMXCode.total, Texts(en: "All areas", ur: "تمام علاقے"))
        return try [whole]
            + database.rows("SELECT area, name, parent FROM view_area ORDER BY entry, ordinal")
            .map { row in
                SDMXCodelist.Code(
                    SDMXCode.of(row[0]), try row.texts(1),
                    parent: (row[2] as String?).map { SDMXCode.of($0) })
            }
    }

    /// Units of every definition that there ever was, each once.
    private func unitCodes() throws -> [SDMXCodelist.Code] {
        var codes: [SDMXCodelist.Code] = []
        let rows = try database.rows(
            """
            SELECT unit_code, fact -> '$.unit.name' FROM view_definition ORDER BY entry DESC
            """)
        for row in rows {
            let id = SDMXCode.of(row[0])
            guard !codes.contains(where: { $0.id == id }) else { continue }
            codes.append(SDMXCodelist.Code(id, try Texts(column: row[1] ?? "{}")))
        }
        return codes.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    }
}
