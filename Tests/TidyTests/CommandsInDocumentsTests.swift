import Foundation
import Testing

/// What the documents tell people to type must exist.
@Suite struct CommandsInDocumentsTests {
    private static let documents = [
        "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "docs/api.md",
    ]

    @Test(arguments: documents)
    func `every command of bin that a document names can be run`(_ document: String) throws {
        let text = try #require(Project.text(document))
        for match in text.matches(of: #/\bbin\/([a-z]+)/#) {
            let path = Project.root.appending(path: "bin/\(match.1)").path
            #expect(FileManager.default.isExecutableFile(atPath: path), "\(document): \(match.0)")
        }
    }

    @Test(arguments: documents)
    func `every subcommand of sanad that a document names exists`(_ document: String) throws {
        let names = Set(
            Project.sources.filter { $0.path.hasPrefix("Sources/sanad/") }.flatMap { file in
                file.lines.flatMap { line in
                    line.matches(of: #/commandName: "([a-z-]+)"/#).map { String($0.1) }
                }
            })
        let text = try #require(Project.text(document))
        for match in text.matches(of: #/(?m)^ {4}sanad ([a-z-]+)/#) {
            #expect(names.contains(String(match.1)), "\(document): sanad \(match.1)")
        }
    }

    @Test func `every file that the README links to exists`() throws {
        let text = try #require(Project.text("README.md"))
        for match in text.matches(of: #/\]\(([^)#:]+)\)/#) {
            #expect(Project.has(String(match.1)), "README.md: \(match.1)")
        }
    }
}
