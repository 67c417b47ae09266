import Language
import Testing

@Suite struct ScriptTests {
    @Test(arguments: [("a", Script.latin), ("ک", .arabic), ("क", .devanagari), ("д", .other)])
    func `a letter has a script`(letter: String, script: Script) {
        #expect(letter.unicodeScalars.first.flatMap(Script.init) == script)
    }

    @Test(arguments: ["1", " ", "۔", "🙂"])
    func `what is not a letter has none`(text: String) {
        #expect(text.unicodeScalars.first.flatMap(Script.init) == nil)
    }
}
