import Testing

/// How large files and functions are, and what they are called.
@Suite struct ShapeTests {
    @Test func `a file has at most 400 lines`() {
        let long = (Project.sources + Project.tests).filter { $0.lines.count > 401 }
        #expect(long.map { "\($0.path): \($0.lines.count) lines" } == [])
    }

    /// The invented texts of the demonstration are tables written as a switch: data, not a function.
    @Test func `a function has at most 60 lines`() {
        let files = (Project.sources + Project.tests)
            .filter { !$0.path.hasPrefix("Sources/Demonstration/Content/") }
        let long = files.flatMap { file in
            FunctionLengths.of(file).filter { $0.count > 60 }
                .map { "\(file.path):\($0.line) has \($0.count) lines" }
        }
        #expect(long == [])
    }

    @Test func `functions are measured to their closing brace`() throws {
        let file = try #require(Project.tests.first { $0.name == "ShapeTests.swift" })
        let lengths = FunctionLengths.of(file)
        #expect(lengths.first?.count == 4)
        #expect(lengths.count == 6)
    }

    @Test func `no file is called after nothing in particular`() {
        let names = #/(Utils?|Utilities|Helpers?|Manager|Impl|Common|Misc)(\.swift|\+|$)/#
        let folders = #/^(Utils?|Utilities|Helpers?|Common|Misc)$/#
        let found = (Project.sources + Project.tests).filter { file in
            file.name.contains(names) || file.folders.contains { $0.contains(folders) }
        }
        #expect(found.map(\.path) == [])
        let types =
            #/\b(struct|class|enum|actor|protocol)\s+\w*(Utils?|Utilities|Helpers?|Manager|Impl|Common)\b/#
        #expect((Project.sources + Project.tests).flatMap { $0.places(of: types) } == [])
    }

    /// Comparison and machines are ideas of their own beside the drawers that every room has.
    @Test func `a feature room has the same drawers everywhere`() {
        let drawers: Set<String> = [
            "Terms", "Commands", "States", "Views", "Wire", "Desk", "Comparison", "Machines",
        ]
        let found = Project.sources.filter { file in
            guard ImportTests.features.contains(file.room) else { return false }
            return file.drawer.isEmpty ? file.name != "Room.swift" : !drawers.contains(file.drawer)
        }
        #expect(found.map(\.path) == [])
    }
}

/// Counts lines from `func`, `init` or a computed property's brace to the closing brace.
enum FunctionLengths {
    static func of(_ file: SourceFile) -> [(line: Int, count: Int)] {
        let start =
            #/^\s*(@\w+(\(.*\))?\s+)*((public|package|private|fileprivate|internal|static|mutating|nonisolated|override|borrowing|consuming)\s+)*(func\s|init[?(<])/#
        var lengths: [(line: Int, count: Int)] = []
        var open: [(line: Int, depth: Int)] = []
        var pending: Int?
        var depth = 0
        for (number, line) in file.code.enumerated() {
            if line.contains(start) { pending = number }
            for character in line {
                if character == "{" {
                    if let first = pending, !line.contains("protocol") {
                        open.append((first, depth))
                        pending = nil
                    }
                    depth += 1
                } else if character == "}" {
                    depth -= 1
                    if let last = open.last, last.depth == depth {
                        lengths.append((last.line + 1, number - last.line + 1))
                        open.removeLast()
                    }
                }
            }
            if line.allSatisfy(\.isWhitespace) { pending = nil }
        }
        return lengths.sorted { $0.line < $1.line }
    }
}
