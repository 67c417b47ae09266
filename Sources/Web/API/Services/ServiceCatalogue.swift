import Canon
import Records
import Services

/// The catalogue in the terms of CPSV-AP 3 (Core Public Service Vocabulary Application Profile),
/// with what was measured and tested beside what is promised.
struct ServiceCatalogue: Sendable {
    /// Where the site's own addresses begin.
    private let base: String
    /// ISO 3166-1 code of the country.
    private let country: String
    private var nodes: [LinkedNode] = []
    private var written: Set<String> = []

    init(
        origin: String, country: String, services: [(ServiceSummary, ServiceListed)]
    ) {
        base = "https://\(origin)/"
        self.country = country
        for (summary, listing) in services { add(summary, listing) }
    }

    var document: LinkedDocument {
        LinkedDocument(
            prefixes: [
                ("cpsv", "http://purl.org/vocab/cpsv#"), ("cv", "http://data.europa.eu/m8g/"),
                ("dct", "http://purl.org/dc/terms/"),
                ("eli", "http://data.europa.eu/eli/ontology#"),
                ("locn", "http://www.w3.org/ns/locn#"), ("adms", "http://www.w3.org/ns/adms#"),
                ("org", "http://www.w3.org/ns/org#"),
                ("skos", "http://www.w3.org/2004/02/skos/core#"),
                ("xsd", "http://www.w3.org/2001/XMLSchema#"), ("sanad", base + "ns#"),
            ], nodes: nodes)
    }

    private mutating func add(_ summary: ServiceSummary, _ listing: ServiceListed) {
        let address = base + "services/" + listing.service.text
        var node = LinkedNode(address, "cpsv:PublicService")
        node.add("dct:identifier", listing.service.text)
        node.add("dct:title", listing.title)
        node.add(
            "dct:description", listing.description.isEmpty ? listing.title : listing.description)
        node.add("cv:hasCompetentAuthority", .thing(authority(of: listing)))
        node.add("cv:processingTime", .typed("P\(listing.promisedDays)D", "xsd:duration"))
        let status = listing.isEnded ? "ended" : "given"
        declare(base + "status/" + status, "skos:Concept", as: status)
        node.add("adms:status", .thing(base + "status/" + status))
        for tag in listing.languages {
            guard let language = Self.languages.first(where: { $0.tag == tag }) else { continue }
            declare(Self.languageRoot + language.code, "dct:LinguisticSystem", as: language.code)
            node.add("dct:language", .thing(Self.languageRoot + language.code))
        }
        addParts(of: listing, to: &node)
        addFindings(summary, to: &node)
        nodes.append(node)
        addParts(of: listing, at: address)
    }

    private func addParts(of listing: ServiceListed, to node: inout LinkedNode) {
        let address = node.address
        for place in listing.fees.indices {
            node.add("cv:hasCost", .thing("\(address)#cost-\(place + 1)"))
        }
        for place in listing.documents.indices {
            node.add("cpsv:hasInput", .thing("\(address)#input-\(place + 1)"))
        }
        if !listing.output.isEmpty { node.add("cpsv:produces", .thing(address + "#output")) }
        if !listing.address.isEmpty { node.add("cv:hasChannel", .thing(address + "#channel")) }
        if !listing.event.isEmpty {
            node.add("cv:isGroupedBy", .thing(base + "events/" + listing.event))
        }
        if !listing.legalBasis.isEmpty {
            node.add("cv:hasLegalResource", .thing(address + "#legal-basis"))
        }
    }

    private func addFindings(_ summary: ServiceSummary, to node: inout LinkedNode) {
        node.add("sanad:claimedLevel", whole: summary.claimedLevel)
        if let test = summary.test {
            node.add("sanad:testedLevel", whole: test.level)
            node.add("sanad:testedOn", .typed(test.testedOn.description, "xsd:date"))
        }
        if let median = summary.cases.median {
            node.add("sanad:medianDays", .typed(median.description, "xsd:decimal"))
        }
        node.add("sanad:entry", whole: summary.entry)
    }

    /// Costs, inputs, output, channel, rule and event, each a thing of its own.
    private mutating func addParts(of listing: ServiceListed, at address: String) {
        for (place, fee) in listing.fees.enumerated() {
            var node = LinkedNode("\(address)#cost-\(place + 1)", "cv:Cost")
            node.add("dct:identifier", "\(listing.service)-cost-\(place + 1)")
            let amount = fee.amount.decimal(places: fee.currency.places)
            node.add("cv:value", .typed(amount, "xsd:decimal"))
            let currency = Self.currencyRoot + fee.currency.code
            declare(currency, "skos:Concept", as: fee.currency.code)
            node.add("cv:currency", .thing(currency))
            node.add("dct:description", fee.note)
            nodes.append(node)
        }
        for (place, document) in listing.documents.enumerated() {
            var node = LinkedNode("\(address)#input-\(place + 1)", "cv:Evidence")
            node.add("dct:identifier", "\(listing.service)-input-\(place + 1)")
            node.add("dct:title", document.name)
            node.add("sanad:heldByGovernment", .typed("\(document.isHeld)", "xsd:boolean"))
            nodes.append(node)
        }
        addNamed(address + "#output", "cv:Output", listing.output, id: "output", listing)
        if !listing.legalBasis.isEmpty {
            addNamed(
                address + "#legal-basis", "eli:LegalResource", listing.legalBasis,
                id: "legal-basis", listing)
        }
        if !listing.address.isEmpty {
            var node = LinkedNode(address + "#channel", "cv:Channel")
            node.add("dct:identifier", "\(listing.service)-channel")
            node.add("cv:ownedBy", .thing(base + "offices/" + listing.office.text))
            node.add("sanad:webAddress", .typed(listing.address, "xsd:anyURI"))
            nodes.append(node)
        }
        if !listing.event.isEmpty, written.insert("event " + listing.event).inserted {
            var node = LinkedNode(base + "events/" + listing.event, "cv:Event")
            node.add("dct:identifier", listing.event)
            node.add("dct:title", .text(listing.event, .undetermined))
            nodes.append(node)
        }
    }

    /// Says once what a code of a list is, so that nobody has to fetch the list.
    private mutating func declare(_ address: String, _ type: String, as code: String) {
        guard written.insert(address).inserted else { return }
        var node = LinkedNode(address, type)
        node.add("dct:identifier", code)
        node.add("skos:prefLabel", .text(code, .undetermined))
        nodes.append(node)
    }

    private mutating func addNamed(
        _ address: String, _ type: String, _ name: Texts, id: String, _ listing: ServiceListed
    ) {
        guard !name.isEmpty else { return }
        var node = LinkedNode(address, type)
        node.add("dct:identifier", "\(listing.service)-\(id)")
        node.add("dct:title", name)
        nodes.append(node)
    }

    /// The office that answers, called by its authority; written once, by the first service of it.
    private mutating func authority(of listing: ServiceListed) -> String {
        let address = base + "offices/" + listing.office.text
        guard written.insert("office " + listing.office.text).inserted else { return address }
        let place = base + "places/" + country
        var node = LinkedNode(address, "cv:PublicOrganisation", "org:Organization")
        node.add("dct:identifier", listing.office.text)
        node.add("dct:title", listing.authority)
        node.add("skos:prefLabel", listing.authority)
        node.add("dct:spatial", .thing(place))
        nodes.append(node)
        if written.insert("place " + country).inserted {
            var node = LinkedNode(place, "dct:Location")
            node.add("dct:identifier", country.uppercased())
            node.add("locn:geographicName", country.uppercased())
            nodes.append(node)
        }
        return address
    }

    private static let currencyRoot = "http://publications.europa.eu/resource/authority/currency/"
    private static let languageRoot = "http://publications.europa.eu/resource/authority/language/"
    /// Codes of the EU's list of languages for the tags that records use.
    private static let languages: [(tag: String, code: String)] = [
        ("ar", "ARA"), ("en", "ENG"), ("fa", "FAS"), ("pa", "PAN"), ("ps", "PUS"), ("sd", "SND"),
        ("ur", "URD"),
    ]
}
