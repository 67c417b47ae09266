import Canon
import Demonstration
import Foundation
import Records
import Testing

/// What the demonstration's year of delivery promises about its tables.
@Suite struct DeliveryContentTests {
    private let sample: [[String: JSONValue]]

    init() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources/Demonstration/Data/sample-policy.json")
        let root = try JSONParser.parse([UInt8](Data(contentsOf: file.standardized)))
        sample = (root["indicators"]?.elements ?? []).map { element in
            Dictionary(
                uniqueKeysWithValues: (element.members ?? []).map { ($0.key, $0.value) })
        }
    }

    @Test func `each of the 58 indicators is defined with its class, and one of our own`() throws {
        let definitions = try IndicatorDefinitions(of: policy)
        #expect(definitions.first.count == 59)
        #expect(definitions.first.map(\.code).last == "SV-1")
        #expect(Set(definitions.first.map(\.code)).count == 59)
        for (definition, term) in zip(definitions.first, sample) {
            #expect(definition.code == term["id"]?.text)
            #expect(definition.evidence.rawValue == term["evidence"]?.text)
            #expect(definition.better.rawValue == term["better"]?.text)
            if definition.code == "C-1" { continue }
            #expect(definition.title[.english] == term["name"]?.text)
            #expect(definition.method[.english] == term["method"]?.text)
        }
        let classes = definitions.first.dropLast().map(\.evidence)
        #expect(classes.filter { $0 == .recomputable }.count == 40)
        #expect(classes.filter { $0 == .attested }.count == 13)
        #expect(classes.filter { $0 == .mixed }.count == 5)
    }

    @Test func `each place in another list is one that the guide names with its source`() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../docs/demonstration.md")
        let rows = try String(contentsOf: file.standardized, encoding: .utf8)
            .split(separator: "\n").filter { $0.hasPrefix("| `") }
        let definitions = try IndicatorDefinitions(of: policy)
        var used: Set<String> = []
        for mapping in (definitions.first + definitions.second).flatMap(\.mappings) {
            let row = try #require(rows.first { $0.hasPrefix("| `\(mapping.scheme)`") })
            #expect(row.contains("`\(mapping.code)`"), "\(mapping.scheme) \(mapping.code)")
            used.insert(mapping.scheme)
        }
        #expect(used == ["SDG", "DIGITAL_DECADE"])
    }

    @Test func `a definition says everything in both languages`() throws {
        let definitions = try IndicatorDefinitions(of: policy)
        for definition in definitions.first + definitions.second {
            let texts = [
                definition.title, definition.unit.name, definition.population, definition.method,
                definition.source,
            ]
            for text in texts { #expect(text.versions.count == 2, "\(definition.code)") }
            #expect(!definition.owner.isEmpty)
            let others = [
                definition.awaits, definition.gamingRisk, definition.gamingGuard,
                definition.seriesBreak, definition.reason,
            ]
            for text in others where !text.isEmpty {
                #expect(text.versions.count == 2, "\(definition.code)")
            }
        }
    }

    @Test func `what the log can answer has a rule, and the rest says what it waits for`() throws {
        for definition in try IndicatorDefinitions(of: policy).first
        where definition.evidence == .recomputable {
            let isComputed = !definition.formula.isEmpty || !definition.fold.isEmpty
            #expect(isComputed != !definition.awaits.isEmpty, "\(definition.code)")
        }
    }

    @Test func `units are those of the sample policy`() throws {
        for (definition, term) in zip(try IndicatorDefinitions(of: policy).first, sample) {
            #expect(definition.unit.name[.english] == term["unit"]?.text, "\(definition.code)")
        }
    }

    @Test func `minimum became median twice, each with a reason`() throws {
        let definitions = try IndicatorDefinitions(of: policy)
        #expect(definitions.second.map(\.code) == ["C-1", "SV-1"])
        for second in definitions.second {
            let first = try #require(definitions.first.first { $0.code == second.code })
            #expect(second.version == 2)
            #expect(second.indicator == first.indicator)
            #expect(second.unit.code == first.unit.code)
            #expect(second.unit.places == first.unit.places)
            #expect(second.method != first.method)
            #expect(!second.reason.isEmpty && !second.seriesBreak.isEmpty)
        }
    }

    private var policy: ID<Instrument> {
        guard let id = ID<Instrument>("digital-policy-2024") else {
            preconditionFailure("the policy has an identifier")
        }
        return id
    }
}
