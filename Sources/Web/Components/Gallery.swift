import Registrar

/// Writes every component once, in the page's language with runs in the other, so that a person
/// and a test can look at all of them.
package func galleryPage(language: PageLanguage) -> HTML {
    var shell = PageShell(.gallery, language: language, path: "/gallery", section: .policies)
    shell.isDemonstration = true
    shell.breadcrumbs = [
        Link(.home, language, href: language.href("/")),
        Link(.policies, language, href: language.href("/policies")),
    ]
    shell.errors = [
        FieldError("comment", Words.commentEmpty.in(language)),
        FieldError("consent", Words.consentMissing.in(language)),
    ]
    shell.seal = PageShell.Seal(
        entry: 1_041, checkpointHash: Gallery.hash,
        assurance: Assurance(.provisional, .provisionalSentence))
    return shell.page { html in
        html.element("h1", words: .gallery)
        html.lead(.words(.verifyLead))
        Gallery.writeChain(to: &html)
        Gallery.writeStatus(to: &html)
        Gallery.writeLists(to: &html)
        Gallery.writeForm(to: &html)
        Gallery.writeReceipt(to: &html)
    }
}

/// The samples of the gallery; invented, and marked as a demonstration.
enum Gallery {
    static let hash = "9f2c41d07be85a36c1f0e4928d7b6a5533e0c9f18a2b7d64e5f30c1b9a8d7e62"

    static let policyUrdu = "ہر شق کے ساتھ ذمہ دار، آخری تاریخ اور کم از کم ایک اشاریہ درج ہوگا۔"
    static let policyEnglish =
        "Every provision names an owner, a due date and at least one indicator."

    static let voiceUrdu =
        "ہمارے گاؤں میں انٹرنیٹ دن میں چند گھنٹے ہی چلتا ہے، اس لیے فارم کاغذ پر بھی دستیاب ہونا چاہیے۔"
    static let voiceEnglish =
        "Publish the method next to the number, or nobody outside the ministry can check it."

    static func writeStatus(to html: inout HTML) {
        html.element("h2", words: .status)
        html.element("p", .class("tags")) { html in
            for tag in [
                Tag(.accepted, .done), Tag(.acceptedInPart, .partly), Tag(.notAccepted, .refused),
                Tag(.outOfScope, .neutral), Tag(.statusWaiting, .waiting),
                Tag(.statusWithheld, .warning), .checkpoint(.final),
                .checkpoint(.simulated), .checkpoint(.provisional),
            ] {
                html.write(tag)
                html.raw(" ")
            }
        }
        html.steps(
            [.words(.giveYourView), .words(.checkYourAnswers), .words(.receipt)], current: 1)
        html.notice { html in html.element("p", words: .provisionalSentence) }
        html.inset(language: html.language.other.rawValue) { html in
            html.element("p", text: html.language == .en ? policyUrdu : policyEnglish)
        }
        html.codeBlock("sanad-verify --log https://example.org/log --checkpoint latest")
        html.emptyState(
            .noConsultations,
            next: Link(.goToPolicies, html.language, href: html.language.href("/policies")))
    }

    static func writeChain(to html: inout HTML) {
        html.element("h2", words: .chainTitle)
        html.chain { html in
            html.chainStep(.words(.whatChanged), entry: 1_041, receiptHref: "/receipts/1041") {
                html in
                writeDiffs(to: &html)
            }
            html.chainStep(.words(.theAnswer), entry: 987, receiptHref: "/receipts/987") { html in
                html.write(Tag(.acceptedInPart, .partly))
                html.element("p", words: .noNumberWithoutEvidenceSentence)
            }
            html.chainStep(.words(.whatPeopleSaid)) { html in
                html.quotation(
                    Quotation(
                        parts: [Quotation.Part(voiceUrdu, isMarked: true)], language: "ur",
                        source: .words(.entry(412)), href: "/submissions/412"))
                html.quotation(
                    Quotation(
                        parts: [
                            Quotation.Part("I read the draft twice. "),
                            Quotation.Part(voiceEnglish, isMarked: true),
                        ], language: "en", source: .words(.entry(398)),
                        href: "/submissions/398"))
            }
        }
    }

    private static func writeDiffs(to html: inout HTML) {
        html.diff(
            [
                DiffRun(.same, "Every provision names an owner, "),
                DiffRun(.deleted, "a budget"), DiffRun(.inserted, "a due date"),
                DiffRun(.same, " and at least one indicator"),
                DiffRun(.inserted, " with a published method"), DiffRun(.same, "."),
            ], language: "en")
        html.diff(
            [
                DiffRun(.same, "ہر شق کے ساتھ ذمہ دار، "), DiffRun(.deleted, "بجٹ"),
                DiffRun(.same, " "), DiffRun(.inserted, "آخری تاریخ"),
                DiffRun(.same, " اور کم از کم ایک اشاریہ درج ہوگا۔"),
            ], language: "ur")
    }
}
