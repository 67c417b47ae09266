import Canon
import Foundation
import Records
import Rules
import Testing

/// The examples of docs/formulas.md, each computed.
@Suite struct DocumentedFormulaTests {
    private struct Example {
        let formula: String
        let period: String
        let number: String
        let interval: String
        let cases: String
    }

    private static func document() throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return try String(contentsOf: root.appending(path: "docs/formulas.md"), encoding: .utf8)
    }

    private static func examples() throws -> [Example] {
        let rows = try document().matches(
            of: #/\| `([^`]+)` \| (2026[^ ]*) \| ([^|]+) \| ([^|]+) \| (\d+) \|/#)
        return rows.map {
            Example(
                formula: String($0.1), period: String($0.2), number: String($0.3),
                interval: String($0.4), cases: String($0.5))
        }
    }

    @Test func `every example gives the number, interval and cases that the page says`() throws {
        let examples = try Self.examples()
        #expect(examples.count >= 20)
        for example in examples {
            let cell = try #require(
                try ExampleLog.log.cells(
                    SmallLog.definition(example.formula), example.period
                ).first)
            #expect(cell.value?.description ?? "none" == example.number, "\(example.formula)")
            var interval = "none"
            if let low = cell.low, let high = cell.high { interval = "\(low) to \(high)" }
            #expect(interval == example.interval, "\(example.formula)")
            #expect(cell.sample.map(String.init) == example.cases, "\(example.formula)")
        }
    }

    @Test func `every other formula on the page is one`() throws {
        let text = try Self.document()
        for line in text.split(separator: "\n") where line.hasPrefix("    ") {
            _ = try Formula(parsing: String(line.drop { $0 == " " }))
        }
    }

    @Test func `every name stands on the page, with its formula where it is one`() throws {
        let text = try Self.document()
        let rows = text.matches(of: #/\n\| `([a-z_]+\.[a-z_]+)` \| (.+) \|/#)
        let table = rows.map { (name: String($0.1), text: String($0.2)) }
        #expect(table.map(\.name).sorted() == NamedMeasures.names)
        for (name, text) in table {
            guard let formula = NamedMeasures.formula(name) else { continue }
            #expect(text == "`\(formula)`")
            _ = try Formula(parsing: formula)
        }
    }

    @Test func `the grouped example gives the three cells that the page says`() throws {
        let cells = try ExampleLog.log.cells(
            SmallLog.definition(
                "median(decided.days weighted decided.count in services.cases_reported.v1) "
                    + "by area as area"))
        #expect(cells.map { $0.area?.text } == [nil, "punjab", "sindh"])
        #expect(cells.map { $0.value?.description } == ["10.00", "10.00", "20.00"])
        #expect(cells.map(\.sample) == [8, 5, 3])
    }
}
