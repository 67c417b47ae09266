package import Canon
package import Records

/// What a machine read, and what it did not.
package struct ReadCounts: RecordPart, Hashable {
    /// Submissions with at least one part that was read.
    package let submissions: Int
    /// Parts that were read.
    package let parts: Int
    /// Different texts among them, letter variants and case apart.
    package let distinct: Int
    /// Parts by language, by the language's tag.
    package let languages: [LanguageCount]
    /// Submissions left to people alone, because they are withheld.
    package let withheld: Int
    /// Submissions left out because their words were erased.
    package let erased: Int
    /// Submissions left out because they were set aside.
    package let setAside: Int

    package init(
        submissions: Int = 0, parts: Int = 0, distinct: Int = 0, languages: [LanguageCount] = [],
        withheld: Int = 0, erased: Int = 0, setAside: Int = 0
    ) {
        self.submissions = submissions
        self.parts = parts
        self.distinct = distinct
        self.languages = languages
        self.withheld = withheld
        self.erased = erased
        self.setAside = setAside
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("submissions", submissions)
        object.set("parts", parts)
        object.set("distinct", distinct)
        object.set("languages", languages)
        object.set("withheld", withheld)
        object.set("erased", erased)
        object.set("set_aside", setAside)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        submissions = try object.integer("submissions")
        parts = try object.integer("parts")
        distinct = try object.integer("distinct")
        languages = try object.parts("languages")
        withheld = try object.integer("withheld")
        erased = try object.integer("erased")
        setAside = try object.integer("set_aside")
    }
}

/// How many parts are in a language.
package struct LanguageCount: RecordPart, Hashable {
    package let language: LanguageTag
    package let parts: Int

    package init(language: LanguageTag, parts: Int) {
        self.language = language
        self.parts = parts
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("language", language)
        object.set("parts", parts)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        language = try object.language("language")
        parts = try object.integer("parts")
    }
}
