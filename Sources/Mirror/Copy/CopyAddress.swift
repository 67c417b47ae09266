import Canon

/// An address of the site, and the file that holds it in a copy.
struct CopyAddress: Hashable, Sendable {
    /// The path, beginning with `/`, without a slash at its end.
    let path: String
    /// The query, empty where there is none.
    let query: String

    var text: String { query.isEmpty ? path : path + "?" + query }

    /// The address that a link on a page leads to; `nil` when it leads to another site, or
    /// nowhere but within the page.
    init?(link: String, on page: CopyAddress) {
        let whole = String(link.prefix { $0 != "#" })
        guard !whole.isEmpty, !whole.hasPrefix("//") else { return nil }
        if whole.hasPrefix("?") {
            self.init(path: page.path, query: String(whole.dropFirst()))
        } else {
            guard whole.hasPrefix("/") else { return nil }
            self.init(whole)
        }
    }

    /// An address as it stands in a list.
    init(_ text: String) {
        let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        var path = String(parts[0])
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.init(path: path, query: parts.count > 1 ? String(parts[1]) : "")
    }

    private init(path: String, query: String) {
        self.path = path
        self.query = query
    }

    /// The file of the address, below the folder of the copy. A page is a folder with an
    /// `index.html`, so that a web server finds it under the very address it had.
    func file(type: String) -> String {
        var pieces = path.utf8.split(separator: UInt8(ascii: "/")).map { Self.name(Array($0)) }
        let type = type.prefix { $0 != ";" }
        let folder = query.isEmpty ? [] : ["_" + Self.name(Array(query.utf8))]
        guard type != "text/html" else {
            return (pieces + folder + ["index.html"]).joined(separator: "/")
        }
        let last = pieces.popLast() ?? "index"
        let ending = Self.ending(of: String(type))
        let name = last.hasSuffix(ending) ? last : last + ending
        return (pieces + folder + [name]).joined(separator: "/")
    }

    /// The ending that a desktop knows a file by; what has one in its address keeps it.
    private static func ending(of type: String) -> String {
        switch type {
        case "application/json": ".json"
        case "text/csv": ".csv"
        case "application/pdf": ".pdf"
        case "text/turtle": ".ttl"
        case "application/ld+json": ".jsonld"
        case let type where type.hasSuffix("+json"): ".json"
        case let type where type.hasSuffix("xml"): ".xml"
        default: ""
        }
    }

    /// A name that every file system takes, sticks with FAT included, and no two addresses share.
    private static func name(_ bytes: [UInt8]) -> String {
        bytes.map { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"):
                String(UnicodeScalar(byte))
            default: "=" + Hexadecimal.encode([byte])
            }
        }.joined()
    }
}
