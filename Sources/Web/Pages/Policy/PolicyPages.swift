import Hummingbird

/// The public pages of policies, their texts and their sentences.
enum PolicyPages {
    static func register(
        _ pages: PageRoutes, _ router: Router<WebContext>, _ site: Site
    ) {
        let instrument = "/policies/:instrument"
        let version = instrument + "/versions/:version"
        let provision = instrument + "/provisions/:provision"
        pages.get("/policies", PolicyListPage.page)
        pages.get(instrument, InstrumentPage.page)
        pages.get(instrument + "/goals", GoalsPage.page)
        pages.get(version, TextPage.page)
        pages.get(version + "/changes", ChangesPage.page)
        pages.get(provision, ProvisionPage.page)
        pages.get(provision + "/sentences/:version/:ordinal", SentencePage.page)
        PolicyFiles(router: router, site: site).register()
    }
}
