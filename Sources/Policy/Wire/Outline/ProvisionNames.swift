import Canon
import Records

/// Gives provisions their identifiers.
///
/// An identifier of the source is kept as it is: equal identifiers in two versions mean the same
/// provision. Where it has characters or a length that an identifier may not have, it becomes its
/// allowed characters and the start of its SHA-256, the same in every version. A provision
/// without one is named after its parent, its element and its number or its count there.
struct ProvisionNames {
    private var taken: Set<String> = []
    private var reserved: Set<String> = []
    private var counts: [String: Int] = [:]

    /// Sets aside all identifiers of the source, so that a made one never takes one of them.
    mutating func reserve(_ drafts: [ProvisionDraft]) {
        for draft in drafts {
            if !draft.sourceID.isEmpty {
                reserved.insert(Self.cleaned(draft.sourceID).text)
            }
            reserve(draft.children)
        }
    }

    /// The identifier of a draft; repeated ones get a count behind them.
    mutating func identifier(
        for draft: ProvisionDraft, in parent: ID<Provision>?
    ) -> ID<Provision> {
        if !draft.sourceID.isEmpty {
            let id = Self.cleaned(draft.sourceID)
            if taken.insert(id.text).inserted { return id }
            return unused(id.text)
        }
        let prefix = parent.map { "\($0.text)__" } ?? ""
        let name = prefix + AkomaNtosoNames.abbreviation(of: draft.element)
        let number = AkomaNtosoNumber.cleaned(draft.number, element: draft.element)
        if number.isEmpty {
            counts[name, default: 0] += 1
            return unused("\(name)_\(counts[name, default: 1])")
        }
        return unused("\(name)_\(number)")
    }

    private mutating func unused(_ name: String) -> ID<Provision> {
        var count = 1
        while true {
            let id = Self.cleaned(count == 1 ? name : "\(name)-\(count)")
            if !reserved.contains(id.text), taken.insert(id.text).inserted { return id }
            count += 1
        }
    }

    /// The name itself where it is an identifier, else its allowed characters and 12 digits of
    /// its digest.
    static func cleaned(_ name: String) -> ID<Provision> {
        if let id = ID<Provision>(name) { return id }
        var characters: [UInt8] = []
        for byte in name.utf8 where characters.count < 40 {
            let isLetterOrDigit =
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                || (0x61...0x7A).contains(byte)
            if isLetterOrDigit || (!characters.isEmpty && (byte == 0x5F || byte == 0x2D)) {
                characters.append(byte)
            }
        }
        let digest = Digest.sha256(Array(name.utf8)).hex.prefix(12)
        let stem = characters.isEmpty ? "p" : String(decoding: characters, as: UTF8.self)
        guard let id = ID<Provision>("\(stem)-\(digest)") else {
            preconditionFailure("letters, digits and a digest are an identifier")
        }
        return id
    }
}
