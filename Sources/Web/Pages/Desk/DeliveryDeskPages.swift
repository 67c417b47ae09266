/// Every address of the desk of delivery.
enum DeliveryDeskPages {
    /// Where the list of indicators is.
    static let path = "/desk/delivery"

    static func path(_ indicator: String) -> String { path + "/indicators/" + indicator }

    static func register(_ pages: PageRoutes) {
        pages.desk(path, DeliveryDeskPage.page)
        let new = path + "/new"
        pages.desk(new, DeliveryDefinitionPage.page)
        pages.desk(new, form: DeliveryDefinitionPage.form, DeliveryDefinitionPage.act)
        let indicator = path(":indicator")
        pages.desk(indicator, DeliveryIndicatorPage.page)
        pages.desk(indicator + "/withdrawals", form: "withdraw", DeliveryIndicatorPage.withdraw)
        pages.desk(indicator + "/replies", form: "reply", DeliveryIndicatorPage.reply)
        let definition = indicator + "/definition"
        pages.desk(definition, DeliveryDefinitionPage.page)
        pages.desk(definition, form: DeliveryDefinitionPage.form, DeliveryDefinitionPage.act)
        let target = indicator + "/target"
        pages.desk(target, DeliveryTargetPage.page)
        pages.desk(target, form: DeliveryTargetPage.form, DeliveryTargetPage.act)
        let attest = indicator + "/attest"
        pages.desk(attest, DeliveryAttestPage.page)
        pages.desk(attest, form: DeliveryAttestPage.form, DeliveryAttestPage.act)
        let compute = indicator + "/compute"
        pages.desk(compute, DeliveryComputePage.page)
        pages.desk(compute, form: DeliveryComputePage.form, DeliveryComputePage.act)
        let file = path + "/import"
        pages.desk(file, DeliveryImportPage.page)
        pages.desk(file, form: DeliveryImportPage.form, DeliveryImportPage.act)
        let dispute = path + "/disputes/:dispute"
        pages.desk(dispute, DeliveryDisputePage.page)
        pages.desk(dispute + "/admission", form: "admit", DeliveryDisputePage.admit)
        pages.desk(dispute + "/refusal", form: "refuse", DeliveryDisputePage.refuse)
        pages.desk(dispute + "/answer", form: "answer", DeliveryDisputePage.answer)
        pages.desk(DeliveryAreasPage.path, DeliveryAreasPage.page)
        pages.desk(
            DeliveryAreasPage.path, form: DeliveryAreasPage.form, DeliveryAreasPage.act)
        pages.desk(DeliveryGoalsPage.path, DeliveryGoalsPage.page)
        pages.desk(
            DeliveryGoalsPage.path, form: DeliveryGoalsPage.form, DeliveryGoalsPage.act)
        let goal = DeliveryGoalsPage.path + "/:policy/:goal"
        pages.desk(goal, DeliveryGoalsPage.goal)
        pages.desk(goal, form: DeliveryGoalsPage.form, DeliveryGoalsPage.actAnew)
        pages.desk(dispute + "/erasure", form: "erase", DeliveryDisputePage.erase)
        let report = path + "/reports"
        pages.desk(report, DeliveryReportPage.page)
        pages.desk(report, form: DeliveryReportPage.form, DeliveryReportPage.act)
    }
}
