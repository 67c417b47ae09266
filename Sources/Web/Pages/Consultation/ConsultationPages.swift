/// The public pages of consultations, by address.
enum ConsultationPages {
    static func register(_ pages: PageRoutes) {
        pages.get("/consultations", ConsultationsPage.page)
        pages.get("/consultations/:consultation", ConsultationPage.page)
        pages.get("/consultations/:consultation/answers", AnswersPage.page)
        let round = "/consultations/:consultation/rounds/:round"
        pages.get(round, RoundPage.page)
        pages.get(round + "/submissions", SubmissionsPage.page)
        pages.get(round + "/comment", isForm: true, CommentPage.page)
        pages.post(round + "/comment/check", CommentCheck.act)
        pages.post(round + "/comment/send", SendComment.act)
        pages.get("/themes/:theme", ThemePage.page)
        pages.get("/submissions/:submission", SubmissionPage.page)
        // The address holds the author's code, so no shared cache may keep the page.
        pages.get("/submissions/:submission/receipt", isPrivate: true, CommentReceiptPage.page)
        pages.get("/find", isForm: true, FindPage.page)
        pages.post("/find", FindPage.act)
    }
}
