package import Canon
package import Records

/// The definitions of the demonstration as facts: 58 of the sample policy, and one of our own.
package struct IndicatorDefinitions: Sendable {
    /// First versions, in the order of the sample policy, the story's own last.
    package let first: [IndicatorDefined]
    /// Minimum becomes median, twice.
    package let second: [IndicatorDefined]

    /// - Parameter policy: the instrument that they measure.
    package init(of policy: ID<Instrument>) throws {
        let sample = try SampleIndicators.embedded()
        var first: [IndicatorDefined] = []
        var second: [IndicatorDefined] = []
        for content in IndicatorContent.all {
            guard let term = sample.terms.first(where: { $0.code == content.code }) else {
                throw SamplePolicyError.missing(content.code)
            }
            let defined = content.definition(of: policy, term)
            if content.code == "C-1" {
                first.append(defined.asMinimumOfSpeed)
                second.append(defined.asMedianOfSpeed)
            } else {
                first.append(defined)
            }
        }
        self.first = first + [.decisionDays(of: policy)]
        self.second = second + [.decisionDays(of: policy).asMedianOfDays]
    }

    /// The unit of an indicator, the same in all its versions.
    package func unit(of code: String) -> Unit? { first.first { $0.code == code }?.unit }
}

extension IndicatorContent {
    /// Version 1 of its definition.
    fileprivate func definition(
        of policy: ID<Instrument>, _ term: SampleIndicators.Term
    ) -> IndicatorDefined {
        var (formula, fold, awaits) = ("", "", Texts.none)
        switch computation {
        case .none: break
        case .formula(let text): formula = text
        case .fold(let name): fold = name
        case .awaits(let texts): awaits = texts
        }
        return IndicatorDefined(
            indicator: known(code), version: 1, instrument: policy, code: code,
            title: Texts(en: term.title, ur: title), unit: unit, population: population,
            method: Texts(en: term.method, ur: method),
            owner: owner ?? term.owner ?? "Policy owner", source: source,
            evidence: term.evidence, better: term.better, frequency: frequency,
            formula: formula, fold: fold, awaits: awaits, dimensions: dimensions,
            smallCell: smallCell, isCore: term.isCore, gamingRisk: risk, gamingGuard: safeguard,
            mappings: mappings)
    }
}
