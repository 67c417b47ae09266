import Store

/// Search, for anybody and for officers.
enum SearchPages {
    static let path = "/search"
    static let deskPath = "/desk/search"

    static func register(_ pages: PageRoutes) {
        // What is asked for stands in the address: no shared cache may keep the page. A replica has no
        // words of submissions to search, and leads to the site that has.
        pages.get(path, isPrivate: true) { try SearchPage(reader: .anybody).page($0, $1) }
        pages.desk(deskPath) { try SearchPage(reader: .insider).page($0.wanted, $1) }
    }
}
