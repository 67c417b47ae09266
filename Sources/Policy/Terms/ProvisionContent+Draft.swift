package import Canon
package import Records

extension ProvisionContent {
    /// Whether both are the same record, byte for byte.
    package func isIdentical(to other: ProvisionContent) -> Bool {
        recordValue == other.recordValue
    }

    /// The same words at another place.
    func standing(at position: Int, in parent: ID<Provision>?) -> ProvisionContent {
        ProvisionContent(
            provision: provision, parent: parent, position: position, element: element,
            number: number, heading: heading, body: body, objective: objective, owner: owner,
            due: due, indicators: indicators)
    }

    /// The same provision with another number.
    func numbered(_ number: String) -> ProvisionContent {
        ProvisionContent(
            provision: provision, parent: parent, position: position, element: element,
            number: number, heading: heading, body: body, objective: objective, owner: owner,
            due: due, indicators: indicators)
    }
}

extension Cause {
    func isIdentical(to other: Cause) -> Bool { recordValue == other.recordValue }
}

extension [Cause] {
    /// These causes and those of the others that are not among them.
    func joined(with others: [Cause]) -> [Cause] {
        others.reduce(into: self) { causes, other in
            if !causes.contains(where: { $0.isIdentical(to: other) }) { causes.append(other) }
        }
    }
}

extension [ProvisionContent] {
    /// SHA-256 of the canonical array of the provisions, which must be in document order: the
    /// `text_digest` of a version, which anybody can compute again.
    package var textDigest: Digest {
        .sha256(JSONValue.array(map(\.recordValue)).canonicalBytes)
    }
    /// The same provisions, in the same order, at places 1 to n: what documents are written with.
    /// Their digest is another than the version's.
    package var countedFromOne: [ProvisionContent] {
        enumerated().map { $1.standing(at: $0 + 1, in: $1.parent) }
    }
}
