import Canon
import Records
import Rules

/// What a yearly report must keep to.
extension NumberWithoutEvidence {
    /// A report holds the digest of its data and no more: the data is made again from the entries
    /// before it.
    mutating func publish(_ fact: ReportPublished, _ entry: Entry) {
        reportCount += 1
        let index = entry.index
        if fact.asOf > entry.at.date {
            fail(
                index, "fact.as_of",
                "The report is of \(fact.asOf), a day after it was sealed.")
        }
        if fact.asOf.year < Int64(fact.year) {
            fail(
                index, "fact.as_of",
                "The report closes \(fact.year) and is of \(fact.asOf), before that year.")
        }
        guard UInt64(exactly: fact.logSize) == index else {
            return fail(
                index, "fact.log_size",
                "The report is made from \(fact.logSize) entries; there are \(index) before it.")
        }
        guard let report = reports.report(fact) else {
            return fail(
                index, "fact.instrument",
                "No instrument \(fact.instrument) was registered before.")
        }
        let digest = report.digest
        guard digest != fact.dataDigest else { return }
        fail(
            index, "fact.data_digest",
            "The entries give a report of \(fact.year) with the digest \(digest.short)…, the "
                + "one published has \(fact.dataDigest.short)….")
    }
}
