import HTTPTypes
import Hummingbird

/// The register itself: entries, checkpoints, witnesses.
enum LedgerPages {
    static func register(_ pages: PageRoutes, _ router: Router<WebContext>) {
        for language in PageLanguage.allCases {
            router.get(RouterPath(language.href("/ledger/find"))) { request, _ in
                let entry = request.uri.queryParameters["entry"].flatMap { UInt64($0) }
                let path = entry.map { "/ledger/entries/\($0)" } ?? "/ledger"
                return PageAnswer.seeOther(language.href(path)).response
            }
        }
        pages.get("/ledger", LedgerPage.page)
        pages.get("/ledger/entries/:index", EntryPage.page)
        pages.get("/ledger/checkpoints", CheckpointsPage.page)
        pages.get("/ledger/checkpoints/:size", CheckpointPage.page)
        pages.get("/ledger/witnesses", WitnessesPage.page)
        pages.get("/verify", VerifyPage.page)
        pages.get("/verify/how", HowToCheckPage.page)
    }
}
