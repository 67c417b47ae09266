import Canon
public import Records

extension FundBooks {
    /// The chain of linked acts that an entry breaks off: its acts stand side by side in the log,
    /// from the first to the last, or none of them is to stand there.
    public func chainBroken(by entry: Entry) -> OpenChain? {
        guard openChain != nil else { return nil }
        return chainBroken(by: TreasuryAct(entry.fact)?.link, at: entry.index)
    }

    private func chainBroken(by link: ActLink?, at index: UInt64) -> OpenChain? {
        guard let open = openChain else { return nil }
        guard let link, link.chain == open.chain, link.position == open.position + 1,
            link.length == open.length, index == open.last + 1
        else { return open }
        return nil
    }

    /// Lets go of a chain that was broken off.
    public mutating func dropChain() { openChain = nil }

    func checkChain(_ link: ActLink?, at index: UInt64) throws(BooksProblem) {
        if let open = openChain {
            guard chainBroken(by: link, at: index) == nil else {
                throw BooksProblem("fact.link", .chainBroken(start: open.start))
            }
            return
        }
        guard let link else { return }
        guard link.position == 1, (1...Self.chainLimit).contains(link.length) else {
            throw BooksProblem("fact.link.position", .chainPlace)
        }
        guard !chains.contains(link.chain) else {
            throw BooksProblem("fact.link.chain", .chainUsed)
        }
    }

    mutating func applyChain(_ link: ActLink?, at index: UInt64) {
        guard let link else {
            openChain = nil
            return
        }
        if var open = openChain, chainBroken(by: link, at: index) == nil {
            open.last = index
            open.position = link.position
            openChain = link.position == link.length ? nil : open
            return
        }
        chains.insert(link.chain)
        openChain =
            link.position < link.length
            ? OpenChain(
                chain: link.chain, length: link.length, start: index, last: index,
                position: link.position) : nil
    }
}
