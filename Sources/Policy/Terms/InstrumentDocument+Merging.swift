import Canon
import Records
package import Wire

extension InstrumentDocument {
    /// This document with the words of a translation beside its own.
    ///
    /// Provisions meet by identifier. Structure, numbers, owners and dates are this document's;
    /// where it has none, the translation's. A text that is longer in both languages than an
    /// entry may be is split again (``ProvisionFitting``).
    ///
    /// - Throws: `DocumentProblem` when the two share a language, or when the translation has a
    ///   provision that this document has not.
    package func merging(
        _ translation: InstrumentDocument
    ) throws(DocumentProblem) -> InstrumentDocument {
        for language in translation.languages where languages.contains(language) {
            throw DocumentProblem(.merge("both documents are in the language \(language)"))
        }
        var places: [ID<Provision>: Int] = [:]
        for (index, content) in provisions.enumerated() { places[content.provision] = index }
        var merged = provisions
        for content in translation.provisions {
            guard let place = places[content.provision] else {
                throw DocumentProblem(
                    .merge("the translation has a provision \(content.provision) of its own"))
            }
            merged[place] = merged[place].beside(content)
        }
        return InstrumentDocument(
            title: title.joined(with: translation.title), type: type,
            country: country.isEmpty ? translation.country : country,
            author: author.isEmpty ? translation.author : author,
            date: date.isEmpty ? translation.date : date,
            versionDate: versionDate.isEmpty ? translation.versionDate : versionDate,
            number: number.isEmpty ? translation.number : number,
            languages: languages + translation.languages,
            provisions: ProvisionFitting.fitted(merged))
    }
}

extension ProvisionContent {
    fileprivate func beside(_ other: ProvisionContent) -> ProvisionContent {
        ProvisionContent(
            provision: provision, parent: parent, position: position, element: element,
            number: number.isEmpty ? other.number : number,
            heading: heading.joined(with: other.heading), body: body.joined(with: other.body),
            objective: objective.joined(with: other.objective),
            owner: owner.isEmpty ? other.owner : owner, due: due.isEmpty ? other.due : due,
            indicators: indicators.isEmpty ? other.indicators : indicators)
    }
}
