import Testing

/// What must be written down beside the code.
@Suite struct DocumentationTests {
    @Test func `every public declaration of the verifiers' libraries is documented`() {
        let libraries: Set<String> = ["Canon", "Ledger", "Records", "Rules", "Proofs"]
        let files = Project.sources.filter { libraries.contains($0.room) }
        let demanded = Set(files.flatMap(Self.demanded))
        #expect(files.flatMap { Self.undocumented($0, except: demanded) } == [])
    }

    /// Names that a protocol demands; they are documented there.
    private static func demanded(by file: SourceFile) -> [String] {
        var isInside = false
        var names: [String] = []
        for line in file.code {
            if line.contains(#/\bprotocol \w+/#) { isInside = true }
            if line.hasPrefix("}") { isInside = false }
            if isInside, let name = name(in: line) { names.append(name) }
        }
        return names
    }

    private static func name(in line: String) -> String? {
        line.firstMatch(of: #/\b(?:func|var|let) (\w+)/#).map { String($0.1) }
    }

    /// What protocols of Swift and of `Records` demand.
    private static var witness: some RegexComponent {
        #/(var (description|debugDescription|customMirror|kind)\b|func (<|==|hash\(into|encode\(into|makeIterator)|static let kind\b|init\(from object)/#
    }

    private static func undocumented(
        _ file: SourceFile, except demanded: Set<String>
    ) -> [String] {
        let declaration =
            #/^\s*(@\w+(\(.*\))?\s+)*public (static |final |mutating |private\(set\) |internal\(set\) |indirect )*(func|var|let|init|struct|enum|class|actor|protocol|typealias|subscript)\b/#
        var found: [String] = []
        for (number, line) in file.code.enumerated()
        where line.contains(declaration) && !line.contains(witness) {
            if let name = name(in: line), demanded.contains(name) { continue }
            var above = number - 1
            while above >= 0, file.lines[above].contains(#/^\s*@/#) { above -= 1 }
            let isDocumented = above >= 0 && file.lines[above].contains(#/^\s*\/\/\//#)
            if !isDocumented { found.append("\(file.path):\(number + 1)") }
        }
        return found
    }

    @Test func `every dependency has its reasons in a decision`() throws {
        let manifest = try #require(Project.text("Package.swift"))
        let decisions = Project.files(in: ["docs/decisions"]).compactMap(Project.text)
            .joined(separator: "\n")
        var names = manifest.matches(of: #/\.package\(\s*url: "[^"]*\/([^"\/]+)"/#)
            .map { String($0.1) }
        names += manifest.matches(of: #/pkgConfig: "lib([^"]+)"/#).map { String($0.1) }
        #expect(names.count >= 10)
        for name in names {
            let plain = name.replacing(".git", with: "").replacing("xml-2.0", with: "libxml2")
            #expect(decisions.contains(plain), "\(plain) is in no file of docs/decisions")
        }
    }

    /// The table of docs/records.md has a row for each kind, with all its members.
    @Test func `every kind of fact is in the table of records with all its members`() throws {
        let table = try #require(Project.text("docs/records.md"))
        let rows = table.split(separator: "\n").filter { $0.hasPrefix("| `") }
        var kinds: [String] = []
        for file in Project.sources where file.room == "Records" {
            let text = file.lines.joined(separator: "\n")
            guard let kind = text.firstMatch(of: #/static let kind = "([^"]+)"/#)?.1 else {
                continue
            }
            kinds.append(String(kind))
            let members = text.matches(of: #/object\.set(?:UnlessEmpty)?\("([^"]+)"/#).map { $0.1 }
            let row = rows.first { $0.hasPrefix("| `\(kind)` |") }
            #expect(row != nil, "\(kind) has no row in docs/records.md")
            for member in members {
                #expect(
                    row?.contains("`\(member)`") == true, "\(kind): \(member) is not in its row")
            }
        }
        #expect(kinds.count >= 27)
        let listed = rows.compactMap { $0.firstMatch(of: #/^\| `([a-z_.]+\.v\d+)`/#)?.1 }
        for kind in listed { #expect(kinds.contains(String(kind)), "\(kind) is no kind") }
    }

    @Test func `the documents a newcomer looks for are there`() {
        for name in [
            "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "LICENSE", "NOTICE",
            "CHANGELOG.md", "docs/records.md",
        ] {
            #expect(Project.has(name), "\(name)")
        }
    }

    @Test func `documents link to files that exist`() throws {
        let documents =
            ["ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "README.md"]
            .filter(Project.has)
            + Project.files(in: ["docs"]).filter { $0.hasSuffix(".md") }
        for document in documents {
            let folder = document.split(separator: "/").dropLast().joined(separator: "/")
            let text = try #require(Project.text(document))
            for link in text.matches(of: #/\]\(([^)#:\s]+)(#[^)]*)?\)/#).map({ String($0.1) }) {
                let path = folder.isEmpty ? link : folder + "/" + link
                #expect(Project.has(path), "\(document) links to \(link)")
            }
        }
    }
}
