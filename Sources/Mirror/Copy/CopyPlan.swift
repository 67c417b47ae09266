/// What of a site belongs into a copy.
struct CopyPlan: Sendable {
    /// Names in a query that only turn the pages of a list.
    private static let paging: Set<Substring> = ["after", "before", "page"]
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

    /// Whether a link is followed from a page. From a page with a query, such as a year or a
    /// filter, only its further pages are: years lead to years without end.
    func isFollowed(_ link: CopyAddress, from page: CopyAddress) -> Bool {
        guard !page.query.isEmpty, !link.query.isEmpty, link.path == page.path else { return true }
        return Self.choice(link) == Self.choice(page)
    }

    /// What a query chooses, apart from the page of the list.
    private static func choice(_ address: CopyAddress) -> [Substring] {
        address.query.split(separator: "&").filter { field in
            !paging.contains(field.prefix { $0 != "=" })
        }.sorted()
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
            if name == "receipts" { return UInt64(text.prefix { $0 != "." }) }
            if name == "entries", pieces.first != "log" { return UInt64(text) }
        }
        return nil
    }
}
