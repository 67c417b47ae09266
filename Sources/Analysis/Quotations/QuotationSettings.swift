/// How quotations are chosen.
package struct QuotationSettings: Hashable, Sendable {
    /// How much being typical counts against being new (lambda of maximal marginal relevance), in
    /// thousandths.
    package var typicalPermille = 700
    /// Cosine from which on a sentence says what another chosen one has said.
    package var alikePermille = 980
    /// Quotations from one reading at most.
    package var mostForEachReading = 1
    /// Words of a sentence that can be quoted.
    package var words = 5...60

    /// The settings that analyses use unless a person chooses others.
    package static let standard = QuotationSettings()

    /// Settings to change.
    package init() {}
}
