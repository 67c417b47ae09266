/// The public pages of services, by address.
enum ServicePages {
    static func register(_ pages: PageRoutes) {
        pages.get("/services", CataloguePage.page)
        pages.get("/services/draws", DrawsPage.page)
        let service = "/services/:service"
        pages.get(service, ServicePage.page)
        let feedback = service + "/feedback"
        pages.get(feedback, isForm: true, GiveFeedbackPage.page)
        pages.post(feedback + "/check", FeedbackCheck.act)
        pages.post(feedback + "/send", SendFeedback.act)
        pages.get(feedback + "/:feedback", FeedbackStoryPage.page)
        // The address holds the author's code, so no shared cache may keep the page.
        pages.get(feedback + "/:feedback/receipt", isPrivate: true, FeedbackReceiptPage.page)
    }
}
