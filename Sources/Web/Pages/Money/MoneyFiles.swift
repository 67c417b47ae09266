import Canon
import Hummingbird
import Records
import Store
import Treasury

/// The postings of a fund as a file: whoever adds them up gets every balance.
struct MoneyFiles {
    let router: Router<WebContext>
    let site: Site

    func register() {
        router.get("/data/funds/:fund/postings.csv") { [site] _, context in
            guard let fund = context.parameters.get("fund").flatMap({ ID<Fund>($0) }) else {
                return LogFiles.absent("no such fund")
            }
            let bytes: [UInt8]? = try site.store.read { database in
                let queries = TreasuryQueries(database)
                guard try queries.fund(fund) != nil else { return nil }
                return try queries.postingsCSV(of: fund)
            }
            guard let bytes else { return LogFiles.absent("no such fund") }
            return LogFiles.octets(
                bytes, cache: "public, max-age=5", type: "text/csv; charset=utf-8")
        }
    }
}
