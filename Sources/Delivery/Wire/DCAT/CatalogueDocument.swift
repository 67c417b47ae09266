package import Canon

/// A way to get a dataset.
package struct CatalogueFile: Sendable {
    /// Path on this site.
    package let path: String
    package let title: Texts
    /// Media type without parameters, e.g. `text/csv`.
    package let mediaType: String
    /// The European file type that fits, e.g. `CSV`.
    package let fileType: String

    package init(_ path: String, _ title: Texts, mediaType: String, fileType: String) {
        self.path = path
        self.title = title
        self.mediaType = mediaType
        self.fileType = fileType
    }
}

/// A dataset as a catalogue lists it.
package struct CatalogueDataset: Sendable {
    /// Its name within the catalogue, unique.
    package let id: String
    package let title: Texts
    package let description: Texts
    /// Path of its page on this site.
    package let page: String
    package let files: [CatalogueFile]
    package var keywords: Texts = .none
    /// When it was first and last recorded.
    package var issued: Instant?
    package var modified: Instant?
    /// First and last day of what it tells of.
    package var from: CivilDate?
    package var to: CivilDate?
    /// How often it gets new numbers, as the European list of frequencies names it.
    package var frequency: String?

    package init(
        id: String, title: Texts, description: Texts, page: String, files: [CatalogueFile]
    ) {
        self.id = id
        self.title = title
        self.description = description
        self.page = page
        self.files = files
    }
}

/// The catalogue of everything that is public here (DCAT-AP 3.0.1), thing by thing.
package struct CatalogueDocument: Sendable {
    /// Where this site is, without a slash at the end.
    package let base: String
    package let title: Texts
    package let publisher: Texts
    /// ISO 3166-1 code of the country in lower case.
    package let country: String
    package let modified: Instant
    /// Terms of other vocabularies that were explained already.
    private var explained: Set<String> = []

    package init(
        base: String, title: Texts, publisher: Texts, country: String, modified: Instant
    ) {
        self.base = base
        self.title = title
        self.publisher = publisher
        self.country = country
        self.modified = modified
    }

    private static let authority = "http://publications.europa.eu/resource/authority/"
    private static let licence = "https://creativecommons.org/licenses/by/4.0/"
    private static let languages = ["ENG", "URD"].map {
        RDFTerm.iri(authority + "language/" + $0)
    }

    /// What stands before the datasets; the catalogue names them all.
    package mutating func beginning(listing datasets: [String]) -> [RDFThing] {
        [catalogue(of: datasets), agency, service] + vocabulary()
    }

    /// A dataset, its files, and the terms that no dataset before it has used.
    package mutating func things(of dataset: CatalogueDataset) -> [RDFThing] {
        [self.dataset(dataset)]
            + dataset.files.enumerated().map { file($0.element, $0.offset, of: dataset) }
            + vocabulary(of: dataset)
    }

    private func iri(_ path: String) -> RDFTerm { .iri(base + path) }
    private func datasetIRI(_ id: String) -> String { base + "/catalog/datasets/" + id }
    private var publisherIRI: RDFTerm { iri("/catalog#publisher") }
    private var place: RDFTerm {
        .iri(Self.authority + "country/" + (country == "pk" ? "PAK" : country.uppercased()))
    }

    private func catalogue(of datasets: [String]) -> RDFThing {
        RDFThing(
            base + "/catalog",
            [
                RDFStatement("a", .iri("dcat:Catalog")),
                RDFStatement("dct:title", RDFTerm.texts(title)),
                RDFStatement(
                    "dct:description",
                    RDFTerm.texts(
                        Texts(
                            en: "Every number, text and register of this record, open to all.",
                            ur: "اس ریکارڈ کے تمام اعداد، متون اور رجسٹر، سب کے لیے کھلے۔"))),
                RDFStatement("dct:publisher", publisherIRI),
                RDFStatement("dct:language", Self.languages),
                RDFStatement("dct:license", .iri(Self.licence)),
                RDFStatement("dct:spatial", place),
                RDFStatement("dct:modified", .typed(modified.description, "xsd:dateTime")),
                RDFStatement("foaf:homepage", iri("/")),
                RDFStatement("dcat:service", iri("/catalog#sdmx")),
                RDFStatement("dcat:dataset", datasets.map { .iri(datasetIRI($0)) }),
            ])
    }

    private var agency: RDFThing {
        RDFThing(
            base + "/catalog#publisher",
            [
                RDFStatement("a", .iri("foaf:Agent")),
                RDFStatement("foaf:name", RDFTerm.texts(publisher)),
                RDFStatement("foaf:homepage", iri("/")),
            ])
    }

    private var service: RDFThing {
        RDFThing(
            base + "/catalog#sdmx",
            [
                RDFStatement("a", .iri("dcat:DataService")),
                RDFStatement(
                    "dct:title",
                    RDFTerm.texts(
                        Texts(en: "Indicators by SDMX-REST", ur: "اشاریے بذریعہ SDMX-REST"))),
                RDFStatement("dcat:endpointURL", [iri("/sdmx/v1"), iri("/sdmx/v2")]),
                RDFStatement("dct:publisher", publisherIRI),
                RDFStatement("dct:license", .iri(Self.licence)),
            ])
    }

    private func dataset(_ dataset: CatalogueDataset) -> RDFThing {
        var period: [RDFStatement] = [RDFStatement("a", .iri("dct:PeriodOfTime"))]
        if let from = dataset.from {
            period.append(RDFStatement("dcat:startDate", .typed("\(from)", "xsd:date")))
        }
        if let to = dataset.to {
            period.append(RDFStatement("dcat:endDate", .typed("\(to)", "xsd:date")))
        }
        func moment(_ instant: Instant?) -> [RDFTerm] {
            instant.map { [.typed($0.description, "xsd:dateTime")] } ?? []
        }
        return RDFThing(
            datasetIRI(dataset.id),
            [
                RDFStatement("a", .iri("dcat:Dataset")),
                RDFStatement("dct:title", RDFTerm.texts(dataset.title)),
                RDFStatement("dct:description", RDFTerm.texts(dataset.description)),
                RDFStatement("dct:identifier", .text(dataset.id, language: nil)),
                RDFStatement("dct:publisher", publisherIRI),
                RDFStatement("dcat:keyword", RDFTerm.texts(dataset.keywords)),
                RDFStatement("dct:language", Self.languages),
                RDFStatement("dct:spatial", place),
                RDFStatement("dct:temporal", period.count > 1 ? [.blank(period)] : []),
                RDFStatement("dct:issued", moment(dataset.issued)),
                RDFStatement("dct:modified", moment(dataset.modified)),
                RDFStatement(
                    "dct:accrualPeriodicity",
                    dataset.frequency.map { [.iri(Self.authority + "frequency/" + $0)] } ?? []),
                RDFStatement(
                    "dct:accessRights", .iri(Self.authority + "access-right/PUBLIC")),
                RDFStatement(
                    "dcat:theme", .iri(Self.authority + "data-theme/GOVE")),
                RDFStatement("dcat:landingPage", iri(dataset.page)),
                RDFStatement(
                    "dcat:contactPoint",
                    .blank([
                        RDFStatement("a", [.iri("vcard:Kind"), .iri("vcard:Organization")]),
                        RDFStatement(
                            "vcard:fn", .text(publisher.best, language: nil)),
                        RDFStatement("vcard:hasURL", iri("/")),
                    ])),
                RDFStatement(
                    "dcat:distribution",
                    dataset.files.indices.map {
                        .iri(datasetIRI(dataset.id) + "#file-\($0 + 1)")
                    }),
            ])
    }

    private func file(
        _ file: CatalogueFile, _ offset: Int, of dataset: CatalogueDataset
    ) -> RDFThing {
        RDFThing(
            datasetIRI(dataset.id) + "#file-\(offset + 1)",
            [
                RDFStatement("a", .iri("dcat:Distribution")),
                RDFStatement("dct:title", RDFTerm.texts(file.title)),
                RDFStatement("dcat:accessURL", iri(file.path)),
                RDFStatement("dcat:downloadURL", iri(file.path)),
                RDFStatement(
                    "dct:format", .iri(Self.authority + "file-type/" + file.fileType)),
                RDFStatement(
                    "dcat:mediaType",
                    .iri("https://www.iana.org/assignments/media-types/" + file.mediaType)),
                RDFStatement("dct:license", .iri(Self.licence)),
                RDFStatement(
                    "dcatap:availability",
                    .iri("http://data.europa.eu/r5r/availability/stable")),
            ])
    }

    /// What the terms of other vocabularies are: a checker that knows only this document has to
    /// find out here that a language is one.
    private mutating func vocabulary() -> [RDFThing] {
        var things: [RDFThing] = []
        explain(Self.authority + "language/ENG", ["dct:LinguisticSystem"], "English", &things)
        explain(Self.authority + "language/URD", ["dct:LinguisticSystem"], "Urdu", &things)
        explain(Self.licence, ["dct:LicenseDocument"], "CC BY 4.0", &things)
        if case .iri(let iri) = place { explain(iri, ["dct:Location"], country, &things) }
        explain(
            Self.authority + "access-right/PUBLIC", ["dct:RightsStatement"], "public", &things)
        explain(
            Self.authority + "data-theme/GOVE", ["skos:Concept"], "Government and public sector",
            &things)
        explain(
            "http://data.europa.eu/r5r/availability/stable", ["skos:Concept"], "stable", &things)
        explain(base + "/", ["foaf:Document"], "home", &things)
        explain(base + "/sdmx/v1", ["rdfs:Resource"], "SDMX-REST 1", &things)
        explain(base + "/sdmx/v2", ["rdfs:Resource"], "SDMX-REST 2", &things)
        return things
    }

    private mutating func vocabulary(of dataset: CatalogueDataset) -> [RDFThing] {
        var things: [RDFThing] = []
        explain(base + dataset.page, ["foaf:Document"], dataset.id, &things)
        if let frequency = dataset.frequency {
            explain(
                Self.authority + "frequency/" + frequency, ["dct:Frequency"], frequency, &things)
        }
        for file in dataset.files {
            // An address stands in one dataset, or in a few: it is not worth remembering.
            things.append(
                RDFThing(base + file.path, [RDFStatement("a", .iri("rdfs:Resource"))]))
            explain(
                Self.authority + "file-type/" + file.fileType, ["dct:MediaTypeOrExtent"],
                file.fileType, &things)
            explain(
                "https://www.iana.org/assignments/media-types/" + file.mediaType,
                ["dct:MediaType"], file.mediaType, &things)
        }
        return things
    }

    /// Says of a term what it is, the first time that it is used.
    private mutating func explain(
        _ iri: String, _ types: [String], _ label: String, _ things: inout [RDFThing]
    ) {
        guard explained.insert(iri).inserted else { return }
        let labels: [RDFStatement] =
            types.contains("skos:Concept")
            ? [RDFStatement("skos:prefLabel", .text(label, language: "en"))] : []
        things.append(RDFThing(iri, [RDFStatement("a", types.map { .iri($0) })] + labels))
    }
}
