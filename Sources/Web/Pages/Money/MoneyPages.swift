import Hummingbird

/// The public pages of funds, awards and payments, by address.
enum MoneyPages {
    static func register(
        _ pages: PageRoutes, _ router: Router<WebContext>, _ site: Site
    ) {
        pages.get("/money", MoneyPage.page)
        pages.get("/funds/:fund", FundPage.page)
        pages.get("/funds/:fund/accounts", FundAccountsPage.page)
        pages.get("/awards/:award", AwardPage.page)
        pages.get("/payments/:payment", PaymentPage.page)
        MoneyFiles(router: router, site: site).register()
    }
}
