/// The addresses of funds on the desk.
enum TreasuryDeskRoutes {
    static let path = "/desk/treasury"

    static func register(_ pages: PageRoutes) {
        pages.desk(path, TreasuryDeskPage.page)
        pages.desk(path + "/new", TreasuryOpenFundPage.page)
        pages.desk(path + "/new", form: TreasuryOpenFundPage.form, TreasuryOpenFundPage.act)
        pages.desk(path + "/import", TreasuryImportPage.page)
        pages.desk(path + "/import", form: TreasuryImportPage.form, TreasuryImportPage.act)
        let fund = path + "/funds/:fund"
        pages.desk(fund, TreasuryFundPage.page)
        pages.desk(fund + "/appropriations", form: "grant", TreasuryFundActs.appropriate)
        pages.desk(fund + "/allotments", form: "allot", TreasuryFundActs.allot)
        pages.desk(fund + "/lapse", form: "lapse", TreasuryFundActs.lapse)
        pages.desk(fund + "/awards", TreasuryAwardPage.newPage)
        pages.desk(fund + "/awards", form: TreasuryAwardPage.form, TreasuryAwardPage.make)
        let award = path + "/awards/:award"
        pages.desk(award, TreasuryAwardDeskPage.page)
        pages.desk(award + "/milestones", form: "accept", TreasuryAwardActs.accept)
        pages.desk(award + "/payments", form: "instruct", TreasuryAwardActs.instruct)
        pages.desk(award + "/void", form: "void", TreasuryAwardActs.void)
        pages.desk(award + "/erasure", form: "erase", TreasuryAwardActs.erase)
        let payment = path + "/payments/:payment"
        pages.desk(payment, TreasuryPaymentPage.page)
        pages.desk(payment + "/approval", form: "approve", TreasuryPaymentPage.approve)
        pages.desk(payment + "/void", form: "void", TreasuryPaymentPage.void)
        pages.desk(payment + "/refunds", form: "refund", TreasuryPaymentPage.refund)
        TreasuryOrderFile.register(pages)
    }

    /// The way back from a page below the funds of the desk.
    static func back(_ visit: DeskVisit) -> [Link] {
        [Link(.money, visit.language, href: visit.href(path))]
    }
}
