import Canon
import Foundation
import SanadTesting
import Testing

/// The test data of RFC 8785's author (`cyberphone/json-canonicalization`).
@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
struct JCSVectorTests {
    static let folder = "standards/jcs/testdata"
    static let names = ["arrays", "french", "structures", "unicode", "values", "weird"]

    @Test func `every vector of the folder is in the list`() throws {
        let files = try SharedData.files(in: "\(Self.folder)/input", extension: "json")
        #expect(files.map { $0.deletingPathExtension().lastPathComponent } == Self.names)
    }

    @Test(arguments: names)
    func `an input is written as the expected output, byte for byte`(name: String) throws {
        let input = try SharedData.bytes("\(Self.folder)/input/\(name).json")
        let output = try SharedData.bytes("\(Self.folder)/output/\(name).json")
        let written = try JSONParser.parse(input).canonicalBytes
        #expect(written == output)
    }

    @Test(arguments: names)
    func `an output is written as the expected bytes in base 16`(name: String) throws {
        let hex = try SharedData.bytes("\(Self.folder)/outhex/\(name).txt")
        let digits = String(decoding: hex, as: UTF8.self).filter { !$0.isWhitespace }
        let expected = try #require(Hexadecimal.decode(digits))
        let output = try SharedData.bytes("\(Self.folder)/output/\(name).json")
        #expect(try JSONParser.parse(output).canonicalBytes == expected)
    }

    @Test(arguments: names)
    func `an output is accepted as canonical`(name: String) throws {
        let output = try SharedData.bytes("\(Self.folder)/output/\(name).json")
        #expect(throws: Never.self) { try JSONValue(canonical: output, limits: .document) }
    }
}
