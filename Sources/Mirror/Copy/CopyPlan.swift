/// What of a site belongs into a copy.
struct CopyPlan: Sendable {
    /// Most queries of one page that are copied, such as the pages of a long list.
    static let mostQueries = 500
    /// What only a running server can answer, or what is not of the record.
    private static let leftOut = [
        "/desk", "/healthz", "/metrics", "/ledger/find", "/gallery", "/demo/", "/receipt",
    ]

    private let routes: RouteTable
    private let files: [String]
    private let firstEntry: UInt64

    init(patterns: [String], files: [String], firstEntry: UInt64) {
        routes = RouteTable(patterns)
        self.files = files
        self.firstEntry = firstEntry
    }

    /// Where the copy begins: every address without a variable piece, and every file of the log.
    var starts: [CopyAddress] {
        (routes.fixed + files.map { "/log/" + $0 }).map { CopyAddress($0) }
    }

    /// The addresses that follow from one that exists.
    func following(_ address: CopyAddress) -> [CopyAddress] {
        routes.following(from: address.path).map { CopyAddress($0) }
    }

    /// Whether an address belongs into the copy.
    func isWanted(_ address: CopyAddress) -> Bool {
        guard address.path != "/" else { return false }
        let pieces = address.path.split(separator: "/")
        let page = pieces.first.map { $0.count == 2 ? pieces.dropFirst() : pieces[...] } ?? []
        let path = "/" + page.joined(separator: "/")
        guard !Self.leftOut.contains(where: { path.hasPrefix($0) || path.hasSuffix($0) }) else {
            return false
        }
        guard let index = Self.entry(page) else { return true }
        return index >= firstEntry
    }

    /// The entry that an address is about: its page, its data, its proof.
    private static func entry(_ pieces: ArraySlice<Substring>) -> UInt64? {
        for (name, text) in zip(pieces, pieces.dropFirst()) {
            if name == "entries" { return UInt64(text) }
            if name == "receipts" { return UInt64(text.prefix { $0 != "." }) }
        }
        return nil
    }
}
