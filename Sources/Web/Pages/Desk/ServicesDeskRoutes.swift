/// The addresses of services on the desk.
enum ServicesDeskRoutes {
    static func register(_ pages: PageRoutes) {
        let services = ServicesDeskPage.path
        pages.desk(services, ServicesDeskPage.page)
        pages.desk(services + "/draws", form: "draw", ServicesDeskPage.draw)
        pages.desk(services + "/new", ServicesListPage.newPage)
        pages.desk(services + "/new", form: ServicesListPage.form, ServicesListPage.list)
        pages.desk(services + "/feedback", ServicesFeedbackPage.page)
        pages.desk(services + "/feedback", form: "publish", ServicesFeedbackPage.publish)
        let feedback = services + "/feedback/:feedback"
        pages.desk(feedback, ServicesFeedbackActs.page)
        pages.desk(feedback + "/publication", form: "publish", ServicesFeedbackActs.publish)
        pages.desk(feedback + "/withholding", form: "withhold", ServicesFeedbackActs.withhold)
        pages.desk(feedback + "/answer", form: "answer", ServicesFeedbackActs.answer)
        pages.desk(feedback + "/erasure", form: "erase", ServicesFeedbackActs.erase)
        let service = services + "/:service"
        pages.desk(service, ServicesListPage.page)
        pages.desk(service, form: ServicesListPage.form, ServicesListPage.revise)
        pages.desk(service + "/end", form: "end", ServicesListPage.end)
        pages.desk(service + "/cases", ServicesCasesPage.page)
        pages.desk(service + "/cases", form: "cases", ServicesCasesPage.act)
        pages.desk(service + "/test", ServicesTestPage.page)
        pages.desk(service + "/test", form: "test", ServicesTestPage.act)
    }
}
