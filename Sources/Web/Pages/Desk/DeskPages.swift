/// Every address of the officers' desk.
enum DeskPages {
    static func register(_ pages: PageRoutes) {
        pages.desk("/desk", DeskOverview.page)
        policies(pages)
        publication(pages)
        provisions(pages)
    }

    private static func policies(_ pages: PageRoutes) {
        pages.desk("/desk/policies/new", RegisterPolicyPage.page)
        pages.desk(
            "/desk/policies/new", form: RegisterPolicyPage.form, RegisterPolicyPage.act)
        let policy = "/desk/policies/:instrument"
        pages.desk(policy, PolicyDeskPage.page)
        pages.desk(policy + "/draft", form: "draft", DraftActs.open)
        pages.desk(policy + "/draft/discard", form: "discard", DraftActs.discard)
        pages.desk(policy + "/import", ImportPage.page)
        pages.desk(policy + "/import", form: ImportPage.form, ImportPage.act)
        pages.desk(policy + "/goals", GoalsDeskPage.page)
        pages.desk(policy + "/goals/:goal", GoalDeskPage.page)
        pages.desk(policy + "/goals/:goal", form: "fate", GoalDeskPage.act)
    }

    private static func publication(_ pages: PageRoutes) {
        let publish = "/desk/policies/:instrument/publish"
        pages.desk(publish, PublishPage.page)
        pages.desk(publish, form: "version", PublishActs.publish)
        pages.desk(publish + "/cancellation", form: "cancel", PublishActs.cancel)
        pages.desk(publish + "/withdrawal", form: "withdraw", PublishActs.withdraw)
    }

    private static func provisions(_ pages: PageRoutes) {
        let provisions = "/desk/policies/:instrument/provisions"
        pages.desk(provisions + "/new", NewProvisionPage.page)
        pages.desk(provisions + "/new", form: NewProvisionPage.form, NewProvisionPage.act)
        let provision = provisions + "/:provision"
        pages.desk(provision, ProvisionEditor.page)
        pages.desk(provision, form: ProvisionEditor.form, ProvisionEditor.save)
        pages.desk(provision + "/restore", form: "restore", DraftActs.restore)
        pages.desk(provision + "/move", ProvisionPlacing.movePage)
        pages.desk(provision + "/move", form: "move", ProvisionPlacing.move)
        pages.desk(provision + "/remove", ProvisionPlacing.removePage)
        pages.desk(provision + "/remove", form: "remove", ProvisionPlacing.remove)
        pages.desk(provision + "/split", ProvisionJoining.splitPage)
        pages.desk(provision + "/split", form: "split", ProvisionJoining.split)
        pages.desk(provision + "/merge", ProvisionJoining.mergePage)
        pages.desk(provision + "/merge", form: "merge", ProvisionJoining.merge)
    }
}
