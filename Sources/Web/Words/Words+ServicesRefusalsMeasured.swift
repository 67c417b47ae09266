import Canon
import Records
import Rules
import Services

/// Why a test, a report or an act on feedback was refused, by the field it is about.
extension DeskRefusal {
    static func testService(_ refusal: TestService.Refusal) -> DeskRefusal {
        switch refusal {
        case .unknownService: DeskRefusal("", .serviceUnknown)
        case .ended: DeskRefusal("", .serviceEndedAlready, isStale: true)
        case .ownOffice: DeskRefusal("", .serviceOwnOffice)
        case .checklist(.missing(let check)): .unanswered(check.rawValue)
        case .checklist(.repeated(let check)):
            DeskRefusal(check.rawValue, .repeatedName(check.rawValue))
        case .checklist(.unknown(let item)): DeskRefusal("", .repeatedName(item))
        case .note(let item, let fault):
            DeskRefusal("notes", .named(item, .texts(fault)))
        case .inTheFuture: DeskRefusal("day", .serviceTestInTheFuture)
        case .beforeVersion(let day): DeskRefusal("day", .serviceTestBeforeVersion(day))
        case .unknownDraw, .notDrawn: DeskRefusal("draw", .serviceNotDrawn)
        case .alreadyTested(let entry):
            DeskRefusal("draw", .serviceTestedForDraw(entry), isStale: true)
        }
    }

    static func reportCases(_ refusal: ReportCases.Refusal) -> DeskRefusal {
        switch refusal {
        case .unknownService: DeskRefusal("", .serviceUnknown)
        case .unknownArea(let area): DeskRefusal("area", .serviceUnknownArea(area.text))
        case .periodNotOver: DeskRefusal("period", .servicePeriodNotOver)
        case .received: DeskRefusal("received", .serviceNotACount)
        case .pending: DeskRefusal("pending", .serviceNotACount)
        case .tooManyRows(let limit): DeskRefusal("decided", .tooManyLines(limit))
        case .table(let problem): DeskRefusal("decided", .serviceTable(problem))
        case .tooManyDays(let row, _): DeskRefusal("decided", .serviceLineUnread(row))
        case .alreadyReported(let entry):
            DeskRefusal("revises", .serviceAlreadyReported(entry), isStale: true)
        case .notTheStandingReport(let entry):
            DeskRefusal("revises", .serviceNotTheReport(entry), isStale: true)
        case .overlaps(let other): DeskRefusal("period", .serviceOverlaps(other.entry))
        case .reason(let fault): .texts("reason", fault)
        case .reasonWithoutRevision: DeskRefusal("revises", .serviceReasonAlone)
        }
    }

    static func publishFeedback(_ refusal: PublishFeedback.Refusal) -> DeskRefusal {
        switch refusal {
        case .tooMany(let limit): DeskRefusal("", .tooManyLines(limit))
        case .nothingToPublish, .unknownFeedback, .withheldFeedback, .wordlessFeedback:
            DeskRefusal("", .serviceFeedbackDecided, isStale: true)
        }
    }

    static func withholdFeedback(_ refusal: WithholdFeedback.Refusal) -> DeskRefusal {
        switch refusal {
        case .unknownFeedback, .wordless, .alreadyWithheld:
            DeskRefusal("", .serviceFeedbackDecided, isStale: true)
        case .note(let fault): .texts("note", fault)
        }
    }

    static func answerFeedback(_ refusal: AnswerFeedback.Refusal) -> DeskRefusal {
        switch refusal {
        case .unknownFeedback: DeskRefusal("", .serviceFeedbackDecided, isStale: true)
        case .answer(let fault): .texts("answer", fault)
        case .repeated: DeskRefusal("answer-en", .serviceAnswerRepeated)
        }
    }

    static func eraseFeedback(_ refusal: EraseFeedback.Refusal) -> DeskRefusal {
        switch refusal {
        case .unknownFeedback, .alreadyErased:
            DeskRefusal("", .serviceFeedbackDecided, isStale: true)
        }
    }
}

extension Words {
    static let serviceOwnOffice = Words(
        en: "Your office answers for this service; another office tests it.",
        ur: "آپ کا دفتر اس خدمت کا ذمہ دار ہے؛ آزمائش دوسرا دفتر کرتا ہے۔")
    static let serviceTestInTheFuture = Words(
        en: "This day has not come yet.", ur: "یہ دن ابھی نہیں آیا۔")
    static let serviceNotDrawn = Words(
        en: "This draw did not have the service.", ur: "اس قرعہ میں یہ خدمت شامل نہ تھی۔")
    static let servicePeriodNotOver = Words(
        en: "This period is not over yet; report it afterwards.",
        ur: "یہ مدت ابھی ختم نہیں ہوئی؛ بعد میں رپورٹ کریں۔")
    static let serviceNotACount = Words(
        en: "Write a whole number, 0 or more.", ur: "پورا عدد لکھیں، 0 یا زیادہ۔")
    static let serviceNotAPeriod = Words(
        en: "Write a period as the hint shows.", ur: "مدت ہدایت کے مطابق لکھیں۔")
    static let serviceReasonAlone = Words(
        en: "A reason is for a report that takes the place of an earlier one; choose which.",
        ur: "وجہ اس رپورٹ کے لیے ہے جو پچھلی کی جگہ لے؛ وہ چنیں۔")
    static let serviceFeedbackDecided = Words(
        en: "Somebody else has decided on this feedback. Load the page again.",
        ur: "کسی اور نے اس تجربے کا فیصلہ کر دیا ہے۔ صفحہ دوبارہ کھولیں۔")
    static let serviceAnswerRepeated = Words(
        en: "This answer was given already.", ur: "یہ جواب پہلے دیا جا چکا ہے۔")

    static func serviceTestBeforeVersion(_ day: CivilDate) -> Words {
        let (en, ur) = (Words.day(day).en, Words.day(day).ur)
        return Words(
            en: "The version that stands was listed on " + en + "; a test of it is later.",
            ur: "قائم نسخہ " + ur + " کو درج ہوا؛ اس کی آزمائش بعد کی ہونی چاہیے۔")
    }
    static func serviceTestedForDraw(_ entry: Int) -> Words {
        Words(
            en: "Entry \(entry) records the test for this draw already.",
            ur: "اس قرعہ کی آزمائش اندراج \(entry) میں درج ہے۔")
    }
    static func serviceUnknownArea(_ area: String) -> Words {
        Words(en: "\(area) is not in the list of areas.", ur: "\(area) علاقوں کی فہرست میں نہیں۔")
    }
    static func serviceAlreadyReported(_ entry: Int) -> Words {
        Words(
            en: "Entry \(entry) reports this period and area. Choose it to take its place.",
            ur: "اندراج \(entry) اس مدت اور علاقے کی رپورٹ ہے۔ اس کی جگہ لینے کے لیے اسے چنیں۔")
    }
    static func serviceNotTheReport(_ entry: Int) -> Words {
        Words(
            en: "Entry \(entry) is not the report that stands for this period and area.",
            ur: "اندراج \(entry) اس مدت اور علاقے کی قائم رپورٹ نہیں۔")
    }
    static func serviceOverlaps(_ entry: Int) -> Words {
        Words(
            en: "Entry \(entry) covers some of the same cases, so they would count twice.",
            ur: "اندراج \(entry) میں انہی میں سے کچھ معاملات شامل ہیں، وہ دو بار گنے جائیں گے۔")
    }

    static func serviceTable(_ problem: CaseDurations.Problem) -> Words {
        switch problem {
        case .negativeDays(let row), .noCases(let row): serviceLineUnread(row)
        case .notAscending(let row):
            serviceLine(
                row,
                Words(
                    en: "Its days are not more than those above.",
                    ur: "اس کے دن اوپر والوں سے زیادہ نہیں۔"))
        case .tooMany: serviceNotACount
        }
    }
}
