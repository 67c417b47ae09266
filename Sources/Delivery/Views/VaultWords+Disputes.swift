import Canon
package import Store

extension VaultWords {
    /// The words of a dispute: public while it is admitted.
    package func words(of dispute: DisputeSummary) throws -> Shown {
        try text(entry: UInt64(dispute.entry), member: "text")
    }
}
