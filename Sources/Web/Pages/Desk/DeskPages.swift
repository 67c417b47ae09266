/// Every address of the officers' desk.
enum DeskPages {
    static func register(_ pages: PageRoutes) {
        pages.desk("/desk", DeskOverview.page)
        policies(pages)
        publication(pages)
        provisions(pages)
        consultations(pages)
        submissions(pages)
        themes(pages)
        ServicesDeskRoutes.register(pages)
        DeliveryDeskPages.register(pages)
        TreasuryDeskRoutes.register(pages)
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

    private static func consultations(_ pages: PageRoutes) {
        pages.desk("/desk/consultations/new", OpenConsultationPage.page)
        pages.desk(
            "/desk/consultations/new", form: OpenConsultationPage.form, OpenConsultationPage.act)
        let consultation = "/desk/consultations/:consultation"
        pages.desk(consultation, ConsultationDeskPage.page)
        pages.desk(consultation + "/rounds", form: "round", RoundActs.open)
        let round = consultation + "/rounds/:round"
        pages.desk(round + "/extension", form: "extension", RoundActs.extend)
        pages.desk(round + "/closure", form: "closure", RoundActs.close)
        pages.desk(round + "/books", form: "books", RoundActs.closeBooks)
        pages.desk(round + "/submissions", SubmissionsDeskPage.page)
        pages.desk(round + "/submissions", form: "publish", SubmissionsDeskPage.publish)
        pages.desk(round + "/themes", ThemesDeskPage.page)
        pages.desk(round + "/themes", form: ThemesDeskPage.form, ThemesDeskPage.create)
    }

    private static func submissions(_ pages: PageRoutes) {
        let submission = "/desk/submissions/:submission"
        pages.desk(submission, SubmissionDeskPage.page)
        pages.desk(submission + "/assignments", form: "assign", SubmissionActs.assign)
        pages.desk(submission + "/unique-point", form: "unique", SubmissionActs.markUnique)
        pages.desk(submission + "/withholding", form: "withhold", SubmissionActs.withhold)
        pages.desk(submission + "/erasure", form: "erase", SubmissionActs.erase)
    }

    private static func themes(_ pages: PageRoutes) {
        let theme = "/desk/themes/:theme"
        pages.desk(theme, ThemeDeskPage.page)
        pages.desk(theme + "/answer", form: "answer", ThemeForms.answer)
        pages.desk(theme + "/wording", form: "wording", ThemeForms.reviseAct)
        pages.desk(theme + "/retirement", form: "retire", ThemeForms.retireAct)
        pages.desk(theme + "/removals", form: "taken", ThemeForms.takeOutAct)
    }
}
