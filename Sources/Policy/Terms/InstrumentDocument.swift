package import Canon
package import Records

/// A whole instrument as one document: what it is, and its provisions in document order.
///
/// Nothing of a foreign document is lost on the way in: preface, preamble, recitals, conclusions,
/// annexes, footnotes and tables are provisions under their own element name.
package struct InstrumentDocument: Sendable, Equatable {
    /// What it is called.
    package var title: Texts
    /// What it is in Akoma Ntoso terms: `policy`, `bill`, `act`.
    package var type: String
    /// Country or region code as an address has it (`pk`).
    package var country: String
    /// Who issues it, in words.
    package var author: String
    /// Day the instrument was first made, `YYYY-MM-DD`; a year alone where no more is known.
    package var date: String
    /// Day of this version, in the same form.
    package var versionDate: String
    /// Number or short name within its type and year (`digital-policy`).
    package var number: String
    /// The languages it is written in, sorted.
    package private(set) var languages: [LanguageTag]
    /// Its provisions in document order: position 1 to n, each parent before its children.
    package var provisions: [ProvisionContent]

    package init(
        title: Texts, type: String, country: String = "", author: String = "", date: String = "",
        versionDate: String = "", number: String = "", languages: [LanguageTag],
        provisions: [ProvisionContent]
    ) {
        self.title = title
        self.type = type
        self.country = country
        self.author = author
        self.date = date
        self.versionDate = versionDate
        self.number = number
        self.languages = Set(languages).sorted()
        self.provisions = provisions
    }

    /// Byte for byte, as everything that is recorded.
    package static func == (left: InstrumentDocument, right: InstrumentDocument) -> Bool {
        InstrumentJSON.value(of: left) == InstrumentJSON.value(of: right)
    }

    /// The document in one of its languages; provisions without words in it stay as places.
    package func only(in language: LanguageTag) -> InstrumentDocument {
        InstrumentDocument(
            title: title.only(in: language), type: type, country: country, author: author,
            date: date, versionDate: versionDate, number: number, languages: [language],
            provisions: provisions.map {
                $0.with(
                    heading: $0.heading.only(in: language), body: $0.body.only(in: language),
                    objective: $0.objective.only(in: language))
            })
    }
}

extension Texts {
    /// The text in one language alone.
    func only(in language: LanguageTag) -> Texts {
        Texts(versions.filter { $0.language == language })
    }

    /// All versions of both; of two in one language, the other's counts.
    func joined(with other: Texts) -> Texts { Texts(versions + other.versions) }
}

extension ProvisionContent {
    /// The same provision with other words.
    func with(heading: Texts, body: Texts, objective: Texts) -> ProvisionContent {
        ProvisionContent(
            provision: provision, parent: parent, position: position, element: element,
            number: number, heading: heading, body: body, objective: objective, owner: owner,
            due: due, indicators: indicators)
    }
}
