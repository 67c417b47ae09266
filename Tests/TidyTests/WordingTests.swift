import Foundation
import Testing

/// What no source may contain.
@Suite struct WordingTests {
    private static var all: [SourceFile] { Project.sources + Project.tests }

    @Test func `errors are not swallowed and not forced`() {
        #expect(Self.all.flatMap { $0.places(of: #/\btry[!?]/#) } == [])
        #expect(Self.all.flatMap { $0.places(of: #/\bas!/#) } == [])
    }

    @Test func `nothing is unwrapped by force`() {
        let forced = #/[A-Za-z0-9_)\]"]!(?![=~])/#
        #expect(Self.all.flatMap { $0.places(of: forced) } == [])
    }

    @Test func `no catch is empty`() {
        #expect(Self.all.flatMap { $0.places(of: #/\bcatch\s*\{\s*\}/#) } == [])
    }

    @Test func `a promise to the compiler has its proof above it`() {
        let promise = #/@unchecked Sendable|nonisolated\(unsafe\)|Task\.detached|unsafeBitCast/#
        for file in Self.all {
            for (number, line) in file.code.enumerated() where line.contains(promise) {
                let above = number > 0 ? file.lines[number - 1] : ""
                let isExplained = above.trimmingCharacters(in: .whitespaces).hasPrefix("//")
                #expect(isExplained, "\(file.path):\(number + 1)")
            }
        }
    }

    @Test func `a TODO names its issue`() {
        let marks = #/\b(TODO|FIXME|XXX|HACK)\b(?!.*#\d+)/#
        var found: [String] = []
        for file in Self.all where file.name != "WordingTests.swift" {
            for (number, line) in file.lines.enumerated() where line.contains(marks) {
                found.append("\(file.path):\(number + 1)")
            }
        }
        #expect(found == [])
    }

    @Test func `an internal test import says why`() {
        for file in Project.tests {
            for (number, line) in file.code.enumerated() where line.contains("@testable") {
                let above = number > 0 ? file.lines[number - 1] : ""
                #expect(above.contains("//"), "\(file.path):\(number + 1)")
            }
        }
    }

    /// A path of the machine the project is written on does not exist on another.
    @Test func `no file names a folder of one machine`() {
        let folders = ["work", "root", "home"].map { "/\($0)/" }
        let allowed = #/(https?:\/\/|[\w.-])\S*$/#
        var found: [String] = []
        for path in Project.files(in: Self.tracked) {
            guard let text = Project.text(path) else { continue }
            for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
                .enumerated()
            {
                for folder in folders {
                    guard let range = line.firstRange(of: folder) else { continue }
                    if line[..<range.lowerBound].firstMatch(of: allowed) != nil { continue }
                    found.append("\(path):\(number + 1)")
                }
            }
        }
        #expect(found == [])
    }

    /// Folders and files of the project; what builds leave behind is not among them.
    static var tracked: [String] {
        ["Sources", "Tests", "bin", "docs", "Acceptance", "Benchmarks", ".ci", ".github"]
            .filter(Project.has)
    }
}
