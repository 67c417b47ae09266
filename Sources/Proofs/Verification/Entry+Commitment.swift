import Canon
package import Records

extension Entry {
    /// The commitment at a path of the entry's fact, such as `parts.0.text`; `nil` where none
    /// stands, and for fields that are promised to stay private.
    package func commitment(at member: String) -> Commitment? {
        member.hasPrefix("private.") ? nil : DisclosureCheck.commitment(at: member, in: fact)
    }
}
