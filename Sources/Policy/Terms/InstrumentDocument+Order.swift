import Canon
import Records
import Wire

extension InstrumentDocument {
    /// Refuses provisions that are not one tree in document order: positions 1 to n, identifiers
    /// used once, and each provision directly behind what stands before it in its parent.
    func checkOrder() throws(DocumentProblem) {
        var seen: Set<ID<Provision>> = []
        var open: [ID<Provision>] = []
        for (index, content) in provisions.enumerated() {
            let path = "provisions.\(index)"
            guard content.position == index + 1 else {
                throw DocumentProblem(
                    .member("\(path).position", "expected \(index + 1), found \(content.position)"))
            }
            guard seen.insert(content.provision).inserted else {
                throw DocumentProblem(
                    .member(
                        "\(path).provision",
                        "the identifier \(content.provision) is already used"))
            }
            while let last = open.last, last != content.parent { open.removeLast() }
            guard open.last == content.parent else {
                throw DocumentProblem(
                    .member(
                        "\(path).parent",
                        "the parent does not stand before it in document order"))
            }
            open.append(content.provision)
        }
    }
}
