import Canon
import Hummingbird
import Records
import Store
import Treasury

/// The approved payments of a fund as a file for the accounts office. It holds names of persons,
/// so it is for officers alone and no cache keeps it.
enum TreasuryOrderFile {
    /// One address, because one file is in no language.
    static func address(_ fund: ID<Fund>) -> String { "/desk/funds/\(fund.text)/approved.csv" }

    static func register(_ pages: PageRoutes) {
        pages.router.get("/desk/funds/:fund/approved.csv") { [site = pages.site] request, context in
            guard try SessionCookie.office(of: request, site: site) != nil else {
                return PageAnswer.seeOther(PageLanguage.en.href("/desk/sign-in")).response
            }
            guard let fund = context.parameters.get("fund").flatMap({ ID<Fund>($0) }) else {
                return LogFiles.absent("no such fund")
            }
            let bytes: [UInt8]? = try site.store.read { database in
                guard try TreasuryQueries(database).fund(fund) != nil else { return nil }
                return try PaymentOrder.csv(of: fund, in: database, site.store.vault)
            }
            guard let bytes else { return LogFiles.absent("no such fund") }
            return LogFiles.octets(bytes, cache: "no-store", type: "text/csv; charset=utf-8")
        }
    }
}
