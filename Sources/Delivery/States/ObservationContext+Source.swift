import Canon
import Records

extension ObservationContext {
    /// The number with its source checked: a number must lead to the place where it is read.
    func withCheckedSource(
        _ proposed: ObservationAttested, _ cell: ObservationCell
    ) throws(ObservationProblem) -> ObservationAttested {
        let publisher = try proposed.publisher.checked(limit: TextLimit.title)
            .mapError(ObservationProblem.publisher).get()
        let reason = try proposed.reason.checked(limit: TextLimit.paragraph, isRequired: false)
            .mapError(ObservationProblem.reason).get()
        let document: String
        let place: String
        var quotation = ""
        do { document = try PlainText(checking: proposed.document, limit: 1_000).text } catch {
            throw .document(error)
        }
        do { place = try PlainText(checking: proposed.place, limit: 1_000).text } catch {
            throw .place(error)
        }
        if !proposed.quotation.isEmpty {
            do { quotation = try PlainText(checking: proposed.quotation, limit: 4_000).text } catch
            {
                throw .quotation(error)
            }
        }
        guard Self.isAddress(proposed.address) else { throw .address }
        return ObservationAttested(
            indicator: proposed.indicator, version: proposed.version, period: proposed.period,
            cell: cell, unit: proposed.unit, series: proposed.series, status: proposed.status,
            publisher: publisher, document: document, address: proposed.address,
            documentDigest: proposed.documentDigest, retrievedOn: proposed.retrievedOn,
            place: place, quotation: quotation, confidence: proposed.confidence,
            isSimulated: proposed.isSimulated, revises: proposed.revises, reason: reason)
    }

    /// Nothing, or an address that a page may link to.
    private static func isAddress(_ text: String) -> Bool {
        guard !text.isEmpty else { return true }
        return text.utf8.count <= 2_000
            && (text.hasPrefix("https://") || text.hasPrefix("http://"))
            && text.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x22 && $0 != 0x3C }
    }
}
