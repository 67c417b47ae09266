package import Canon

/// A thing or a value of RDF.
package enum RDFTerm: Sendable, Hashable {
    /// An IRI: absolute, or a prefix of ours and a name (`dct:title`).
    case iri(String)
    case text(String, language: String?)
    /// A value of a data type, e.g. `xsd:date`.
    case typed(String, String)
    /// A thing without a name of its own.
    case blank([RDFStatement])

    /// One text by language.
    package static func texts(_ texts: Texts) -> [RDFTerm] {
        texts.versions.map { .text($0.text, language: $0.language.text) }
    }
}

/// A property of a thing and its values.
package struct RDFStatement: Sendable, Hashable {
    /// With a prefix of ours; `a` for the type.
    package let property: String
    package let values: [RDFTerm]

    package init(_ property: String, _ values: [RDFTerm]) {
        self.property = property
        self.values = values
    }

    package init(_ property: String, _ value: RDFTerm) { self.init(property, [value]) }
}

/// A thing with a name and everything that is said of it.
package struct RDFThing: Sendable {
    package let iri: String
    package let statements: [RDFStatement]

    package init(_ iri: String, _ statements: [RDFStatement]) {
        self.iri = iri
        self.statements = statements.filter { !$0.values.isEmpty }
    }
}

/// The prefixes of our documents.
package enum RDFPrefix {
    package static let all: [(name: String, iri: String)] = [
        ("dcat", "http://www.w3.org/ns/dcat#"), ("dct", "http://purl.org/dc/terms/"),
        ("foaf", "http://xmlns.com/foaf/0.1/"), ("vcard", "http://www.w3.org/2006/vcard/ns#"),
        ("adms", "http://www.w3.org/ns/adms#"), ("dcatap", "http://data.europa.eu/r5r/"),
        ("skos", "http://www.w3.org/2004/02/skos/core#"),
        ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ]

    /// Whether an IRI is written with one of them.
    static func isShort(_ iri: String) -> Bool {
        guard let colon = iri.firstIndex(of: ":") else { return false }
        let name = iri[..<colon]
        return all.contains { $0.name == name } && !iri[colon...].hasPrefix("://")
    }
}
