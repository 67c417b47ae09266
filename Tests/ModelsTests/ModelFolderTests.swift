import Canon
import Foundation
import Models
import Testing

@Suite struct ModelFolderTests {
    /// A folder whose list names one file of weights.
    private func folder(_ weights: [UInt8], digest: Digest) throws -> ModelFolder {
        let folder = try ToyFiles.folder()
        try Data(weights).write(to: folder.appending(path: "w.bin"))
        let list = """
            {"format":"sanad-models.v1","model":"toy","files":[
            {"role":"weights","name":"w.bin","sha256":"\(digest.hex)"}]}
            """
        try Data(list.utf8).write(to: folder.appending(path: "manifest.json"))
        return ModelFolder(folder.path)
    }

    @Test func `a missing folder is named with what to do next`() throws {
        let path = try ToyFiles.folder().appending(path: "none").path
        let problem = #expect(throws: ModelProblem.self) { try ModelFolder(path).open() }
        #expect(problem == .missing(path: path + "/manifest.json"))
        #expect(problem?.description.contains("Run bin/model") == true)
    }

    @Test func `a file with another digest is not used`() throws {
        let folder = try folder([1, 2, 3], digest: .sha256([9]))
        #expect(
            throws: ModelProblem.wrongDigest(
                path: folder.path + "/w.bin", expected: .sha256([9]), found: .sha256([1, 2, 3]))
        ) { try folder.open() }
    }

    @Test func `a cut file says at which place`() throws {
        let bytes: [UInt8] = [0x45, 0x35, 0x53, 0x31, 1, 0]
        let folder = try folder(bytes, digest: .sha256(bytes))
        let problem = #expect(throws: ModelProblem.self) { try folder.open() }
        #expect(problem?.description.contains("damaged at the version") == true)
    }

    @Test func `a missing library is told in words`() {
        let problem = ModelProblem.libraryMissing(path: "lib.so", reason: "no such file")
        #expect(problem.what == "The library lib.so cannot be loaded: no such file.")
    }

    @Test func `a list may not name a file outside the folder`() {
        let list = """
            {"format":"sanad-models.v1","model":"toy","files":[
            {"role":"weights","name":"../w","sha256":"\(Digest.sha256([1]).hex)"}]}
            """
        #expect(throws: ModelProblem.self) {
            try ModelManifest(parsing: Array(list.utf8), path: "manifest.json")
        }
    }
}
