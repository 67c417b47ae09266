import Hummingbird

/// The public pages of delivery: the scorecard, the numbers and their disputes.
enum ScorecardPages {
    static func register(_ pages: PageRoutes, _ router: Router<WebContext>, _ site: Site) {
        pages.get("/scorecard", ScorecardPage.page)
        pages.get("/scorecard/all", AllIndicatorsPage.page)
        pages.get("/scorecard/goals", GoalsScorePage.page)
        pages.get("/scorecard/pillars/:pillar", PillarPage.page)
        pages.get("/scorecard/provisions/:provision", ProvisionScorePage.page)
        pages.get("/scorecard/regions", RegionsPage.page)
        pages.get("/scorecard/regions/:area", RegionPage.page)
        let indicator = "/indicators/:indicator"
        pages.get(indicator, IndicatorPage.page)
        pages.get(indicator + "/recompute", RecomputePage.page)
        pages.get(indicator + "/dispute", isForm: true, DisputeForm.page)
        pages.post(indicator + "/dispute/check", DisputeCheck.act)
        pages.post(indicator + "/dispute/send", SendDispute.act)
        pages.get("/disputes", DisputesPage.page)
        pages.get("/disputes/:dispute", DisputePage.page)
        // The address holds the author's code, so no shared cache may keep the page.
        pages.get("/disputes/:dispute/receipt", isPrivate: true, DisputeReceiptPage.page)
        ScorecardFiles(router: router, site: site).register()
        IndicatorFiles(router: router, site: site).register()
    }
}
