import Canon
import Records
package import Store

extension VaultWords {
    /// The words of an objection.
    package func text(of objection: ObjectionSummary) throws -> Shown {
        try text(entry: UInt64(objection.entry), member: ObjectionMember.text)
    }
}
