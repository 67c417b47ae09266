import HTTPTypes
import Hummingbird

/// Every page of the site, by address.
enum SitePages {
    static func register(_ pages: PageRoutes, _ router: Router<WebContext>) {
        router.get("/") { request, _ in
            PageAnswer.seeOther(preferred(request).href("/")).response
        }
        LedgerPages.register(pages, router)
        pages.get("/data", DataPage.page)
        pages.get("/gallery") { wanted, _ in galleryPage(language: wanted.language) }
        pages.get("/gallery/charts") { wanted, _ in chartGalleryPage(language: wanted.language) }
        CheatPage.register(pages)
        ConsultationPages.register(pages)
        pages.get("/", HomePage.page)
        PolicyPages.register(pages, router, pages.site)
        ServicePages.register(pages)
        SearchPages.register(pages)
        ScorecardPages.register(pages, router, pages.site)
        MoneyPages.register(pages, router, pages.site)
        ReportPages.register(pages, router, pages.site)
        pages.get(ReplicaPage.elsewhere, isForm: true) { _, _ in throw PageProblem.notFound }
        SignInRoutes(pages: pages).register()
        DeskPages.register(pages)
        // Whatever no page answers to is a page as well, in the reader's language.
        pages.get("/**") { _, _ in throw PageProblem.notFound }
    }

    /// The language that the browser asks for, the site's first one otherwise.
    private static func preferred(_ request: Request) -> PageLanguage {
        let wanted = request.headers[.acceptLanguage] ?? ""
        for range in wanted.split(separator: ",") {
            let tag = range.split(separator: ";")[0].drop { $0 == " " }
            for language in PageLanguage.allCases where tag.hasPrefix(language.rawValue) {
                return language
            }
        }
        return .en
    }
}
