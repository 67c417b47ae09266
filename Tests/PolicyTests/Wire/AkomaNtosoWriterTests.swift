import Canon
import Foundation
import Policy
import Records
import Testing
import Wire

@Suite struct AkomaNtosoWriterTests {
    static let schema = ConsultationData.path("consultation/akn/schema/akomantoso30.xsd")

    private func problems(_ bytes: [UInt8]) throws -> [String] {
        try AkomaNtosoSchema.problems(in: bytes, schemaAt: Self.schema).map(\.description)
    }

    /// Both expressions written, read and merged.
    private func thereAndBack(_ document: InstrumentDocument) throws -> InstrumentDocument {
        var result: InstrumentDocument?
        for language in document.languages {
            let read = try AkomaNtosoReader.read(
                AkomaNtosoWriter.write(document, language: language))
            result = try result?.merging(read) ?? read
        }
        return try #require(result)
    }

    private func expectSame(_ left: InstrumentDocument, _ right: InstrumentDocument) {
        guard left != right else { return }
        for (first, second) in zip(left.provisions, right.provisions) where first != second {
            Issue.record(
                "\(first.recordValue.canonicalText)\n\(second.recordValue.canonicalText)")
            return
        }
        Issue.record("\(left.provisions.count) and \(right.provisions.count) provisions")
    }

    @Test(
        .enabled(if: ConsultationData.isPresent, "the example documents are absent"),
        arguments: ConsultationData.documents)
    func `A real document is exported to valid Akoma Ntoso and comes back the same`(
        _ path: String
    ) throws {
        let document = try AkomaNtosoReader.read(ConsultationData.bytes(path))
        let bytes = AkomaNtosoWriter.write(
            document, language: try #require(document.languages.first))
        #expect(try problems(bytes).prefix(5) == [])
        expectSame(try AkomaNtosoReader.read(bytes), document)
    }

    @Test(.enabled(if: ConsultationData.isPresent, "the sample policy is absent"))
    func `The sample policy and the older one come back the same from both languages`() throws {
        let sample = try SamplePolicy.from(ConsultationData.bytes("sample-policy.json"))
        for document in [sample.newPolicy, sample.olderPolicy] {
            for language in document.languages {
                let bytes = AkomaNtosoWriter.write(document, language: language)
                #expect(try problems(bytes).prefix(5) == [])
            }
            expectSame(try thereAndBack(document), document)
        }
    }

    @Test(arguments: 1...200)
    func `A generated document comes back the same`(_ seed: Int) throws {
        var generator = InstrumentGenerator(seed: UInt64(seed))
        let document = try generator.document()
        expectSame(try thereAndBack(document), document)
        #expect(try thereAndBack(document) == document)
        #expect(try InstrumentJSON.read(InstrumentJSON.write(document)) == document)
    }

    @Test(
        .enabled(if: ConsultationData.isPresent, "the schema is absent"), arguments: 1...12)
    func `A generated document is valid against the schema`(_ seed: Int) throws {
        var generator = InstrumentGenerator(seed: UInt64(seed))
        let document = try generator.document()
        for language in document.languages {
            let bytes = AkomaNtosoWriter.write(document, language: language)
            #expect(try problems(bytes).prefix(5) == [], "seed \(seed)")
        }
    }

    @Test(
        .enabled(
            if: ConsultationData.isPresent
                && FileManager.default.isExecutableFile(atPath: "/usr/bin/xmllint"),
            "xmllint or the schema is absent"))
    func `xmllint agrees that the sample policy is valid`() throws {
        let sample = try SamplePolicy.from(ConsultationData.bytes("sample-policy.json"))
        let file = FileManager.default.temporaryDirectory
            .appending(path: "sanad-\(ProcessInfo.processInfo.processIdentifier).xml")
        defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: file) } }
        try Data(AkomaNtosoWriter.write(sample.newPolicy, language: .urdu)).write(to: file)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/xmllint")
        process.arguments = ["--nonet", "--noout", "--schema", Self.schema, file.path]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test func `A renumbered provision tells the identifier of the first version`() throws {
        func document(_ number: String) throws -> InstrumentDocument {
            let content = ProvisionContent(
                provision: try #require(ID("p7")), position: 1, element: "section",
                number: number, body: Texts(en: "Words."))
            return InstrumentDocument(
                title: Texts(en: "T"), type: "policy", languages: [.english],
                provisions: [content])
        }
        let first = AkomaNtosoWriter.identifiers(of: try document("1.3"))
        #expect(first.map(\.eId) == ["sec_1-3"])
        let original = Dictionary(uniqueKeysWithValues: first.map { ($0.provision, $0.eId) })
        let bytes = AkomaNtosoWriter.write(
            try document("1.2"), language: .english, original: original)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("<section eId=\"sec_1-2\" GUID=\"p7\" wId=\"sec_1-3\">"))
    }

    @Test func `A translation in the same language or with other provisions is refused`() throws {
        var generator = InstrumentGenerator(seed: 5)
        let document = try generator.document()
        let english = document.only(in: .english)
        #expect(throws: DocumentProblem.self) { try english.merging(english) }
        var other = document.only(in: .urdu)
        other.provisions = [
            ProvisionContent(
                provision: try #require(ID("elsewhere")), position: 1, element: "section")
        ]
        #expect(throws: DocumentProblem.self) { try english.merging(other) }
    }
}
