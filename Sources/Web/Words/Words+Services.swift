/// The catalogue of public services.
extension Words {
    static let publicServices = Words(en: "Services", ur: "سرکاری خدمات")
    static let servicesLead = Words(
        en: "What each service promises, what it takes in fact, and how far it works online when "
            + "somebody tries.",
        ur:
            "ہر خدمت کا وعدہ کیا ہے، حقیقت میں کتنا وقت لگتا ہے، اور آزمانے پر وہ آن لائن کہاں تک چلتی ہے۔"
    )
    static let serviceNoun = Words(en: "Service", ur: "خدمت")
    static let servicesFind = Words(en: "Find a service", ur: "خدمت تلاش کریں")
    static let servicesName = Words(en: "Words of its name", ur: "نام کے الفاظ")
    static let serviceEvent = Words(en: "Life or business event", ur: "زندگی یا کاروبار کا موقع")
    static let serviceOffice = Words(en: "Office that answers for it", ur: "ذمہ دار دفتر")
    static let serviceAuthority = Words(en: "Authority", ur: "مجاز ادارہ")
    static let serviceTestedLevel = Words(en: "Level as tested", ur: "آزمائش کے مطابق درجہ")
    static let serviceClaimedLevel = Words(en: "Level as claimed", ur: "دفتر کے دعوے کا درجہ")
    static let serviceUntested = Words(en: "Not tested yet", ur: "ابھی آزمائی نہیں گئی")
    static let servicesNone = Words(
        en: "No service is listed yet.", ur: "ابھی کوئی خدمت درج نہیں۔")
    static let servicesNotFound = Words(
        en: "No service fits this search. Use fewer words or choose less.",
        ur: "اس تلاش سے کوئی خدمت نہیں ملی۔ کم الفاظ لکھیں یا کم شرطیں چنیں۔")
    static let servicesAll = Words(en: "All services", ur: "تمام خدمات")
    static let servicePromised = Words(en: "Promised", ur: "وعدہ")
    static let serviceMeasured = Words(en: "Measured", ur: "ناپا گیا وقت")
    static let servicesCatalogue = Words(en: "Catalogue", ur: "فہرست")
    static let serviceNoCases = Words(en: "No cases reported", ur: "کوئی معاملہ رپورٹ نہیں ہوا")
    static let serviceDraws = Words(en: "Draws for tests", ur: "آزمائش کے لیے قرعہ")
    static let serviceHasEnded = Words(en: "No longer given", ur: "اب دستیاب نہیں")
    static let servicesAsData = Words(en: "The catalogue as data", ur: "فہرست بطور ڈیٹا")
    static let servicesLevelNote = Words(
        en: "Level 3 and above means online from start to end. The level follows from a checklist "
            + "that a tester of another office goes through.",
        ur:
            "درجہ 3 یا اس سے اوپر کا مطلب ہے شروع سے آخر تک آن لائن۔ درجہ ایک جانچ فہرست سے نکلتا ہے "
            + "جسے کسی دوسرے دفتر کا آزمائش کار پُر کرتا ہے۔")

    /// The sentence that matters: what was found, beside what is claimed.
    static func servicesOnline(_ tested: Int, of all: Int, claimed: Int) -> Words {
        Words(
            en: "\(tested) of \(all) services work online from start to end, as tested. Their "
                + "offices claim \(claimed).",
            ur:
                "\(all) میں سے \(tested) خدمات آزمائش کے مطابق شروع سے آخر تک آن لائن ہیں۔ دفاتر کا "
                + "دعویٰ \(claimed) کا ہے۔")
    }
    static func servicesTested(_ tested: Int, of all: Int, overstated: Int) -> Words {
        Words(
            en: "\(tested) of \(all) were tested; \(overstated) of these did less than claimed.",
            ur: "\(all) میں سے \(tested) آزمائی گئیں؛ ان میں سے \(overstated) دعوے سے کم نکلیں۔")
    }
    static func serviceDays(_ days: String) -> Words {
        Words(en: "\(days) days", ur: "\(days) دن")
    }
    static func serviceMedian(_ days: String, share: String) -> Words {
        Words(
            en: "median \(days) days; \(share)% within the promise",
            ur: "وسطانیہ \(days) دن؛ \(share) فیصد وعدے کے اندر")
    }
    static func servicePromisesDays(_ days: String) -> Words {
        Words(en: "promised: \(days) days", ur: "وعدہ: \(days) دن")
    }
    static func serviceClaims(_ level: Words) -> Words {
        Words(en: "Claimed: " + level.en, ur: "دعویٰ: " + level.ur)
    }
    static func serviceTestedOn(_ day: String) -> Words {
        Words(en: "tested on \(day)", ur: "آزمائش: \(day)")
    }
    static func serviceLevel(_ level: Int, _ name: Words) -> Words {
        Words(en: String(level) + ": " + name.en, ur: String(level) + ": " + name.ur)
    }

    /// The name of a level.
    static func onlineLevel(_ level: Int) -> Words {
        switch level {
        case 0: serviceLevel(level, Words(en: "information at most", ur: "صرف معلومات"))
        case 1: serviceLevel(level, Words(en: "a form to download", ur: "فارم ڈاؤن لوڈ"))
        case 2: serviceLevel(level, Words(en: "apply online", ur: "آن لائن درخواست"))
        case 3:
            serviceLevel(
                level, Words(en: "online from start to end", ur: "شروع سے آخر تک آن لائن"))
        default:
            serviceLevel(
                level, Words(en: "online, nothing asked twice", ur: "آن لائن، کچھ دوبارہ طلب نہیں"))
        }
    }
}
