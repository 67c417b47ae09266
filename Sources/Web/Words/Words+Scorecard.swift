/// The scorecard: what the policy delivers, by rule and never typed in.
extension Words {
    static let scorecard = Words(en: "Scorecard", ur: "کارکردگی")
    static let scorecardTitle = Words(en: "Scorecard", ur: "کارکردگی کا گوشوارہ")
    static let scorecardRule = Words(
        en: "Each status is computed by a rule from numbers that anybody can check. "
            + "Nobody types it in.",
        ur: "ہر حیثیت ایک طے شدہ قاعدے کے مطابق ان اعداد سے نکلتی ہے جنہیں ہر کوئی پرکھ سکتا ہے۔ "
            + "کوئی اسے خود درج نہیں کرتا۔")
    static let scorecardDescription = Words(
        en:
            "What the digital policy delivers: numbers, targets and status, each with its evidence.",
        ur: "پالیسی نے کیا حاصل کیا: اعداد، اہداف اور حیثیت، ہر ایک اپنے ثبوت کے ساتھ۔")
    static let noIndicators = Words(
        en: "No indicator has been defined yet.", ur: "ابھی کوئی اشاریہ متعین نہیں ہوا۔")
    static let readThePolicies = Words(en: "Read the policies", ur: "پالیسیاں پڑھیں")

    static let statusOnTrack = Words(en: "On track", ur: "ہدف کے مطابق")
    static let statusBehind = Words(en: "Behind", ur: "ہدف سے پیچھے")
    static let statusDisputed = Words(en: "Disputed", ur: "زیرِ اعتراض")

    static let evidenceClass = Words(en: "Class of evidence", ur: "ثبوت کی نوعیت")
    static let classRecomputable = Words(en: "Recomputable", ur: "دوبارہ قابلِ حساب")
    static let classAttested = Words(en: "Attested", ur: "ناشر کی تصدیق")
    static let classMixed = Words(en: "Mixed", ur: "مخلوط")
    static let classRecomputableSentence = Words(
        en: "Anybody can compute this number again from the public register alone.",
        ur: "ہر کوئی صرف عوامی رجسٹر سے یہ عدد دوبارہ شمار کر سکتا ہے۔")
    static let classAttestedSentence = Words(
        en: "An outside publisher vouches for this number. The register proves what was quoted, "
            + "from where and when, but not that the publisher is right.",
        ur:
            "اس عدد کی ذمہ داری ایک بیرونی ناشر پر ہے۔ رجسٹر ثابت کرتا ہے کہ کیا، کہاں سے اور کب نقل ہوا، "
            + "یہ نہیں کہ ناشر درست ہے۔")
    static let classMixedSentence = Words(
        en: "Part of this number can be computed again from the register; part of it is vouched "
            + "for by a publisher.",
        ur: "اس عدد کا ایک حصہ رجسٹر سے دوبارہ شمار ہو سکتا ہے؛ دوسرے حصے کی ذمہ داری ناشر پر ہے۔")

    static let latestNumber = Words(en: "Latest number", ur: "تازہ ترین عدد")
    static let target = Words(en: "Target", ur: "ہدف")
    static let noTargetSet = Words(en: "No target is set", ur: "کوئی ہدف مقرر نہیں")
    static let pillar = Words(en: "Pillar", ur: "ستون")
    static let pillars = Words(en: "Pillars", ur: "ستون")
    static let overTime = Words(en: "Over time", ur: "وقت کے ساتھ")
    static let coreIndicators = Words(en: "The core indicators", ur: "مرکزی اشاریے")
    static let allIndicators = Words(en: "All indicators", ur: "تمام اشاریے")
    static let scorecardGoals = Words(en: "Goals of the policy", ur: "پالیسی کے بڑے اہداف")
    static let scorecardRegions = Words(en: "By region", ur: "علاقے کے لحاظ سے")
    static let disputes = Words(en: "Disputes", ur: "اعتراضات")
    static let yearlyReports = Words(en: "Yearly reports", ur: "سالانہ رپورٹیں")
    static let lookCloser = Words(en: "Look closer", ur: "تفصیل سے دیکھیں")
    static let withoutPillar = Words(en: "Across the policy", ur: "پوری پالیسی")
    static let byStatus = Words(en: "Indicators by status", ur: "اشاریے، حیثیت کے لحاظ سے")
    static let count = Words(en: "Count", ur: "تعداد")
    static let fileCSV = Words(en: "Table (CSV)", ur: "جدول (CSV)")
    static let fileJSONData = Words(en: "Data (JSON)", ur: "مواد (JSON)")
    static let downloads = Words(en: "Download", ur: "ڈاؤن لوڈ")
    static let simulated = Words(en: "Simulated", ur: "فرضی عدد")
    static let simulatedSentence = Words(
        en: "This number is invented, for the demonstration.",
        ur: "یہ عدد نمائش کے لیے فرض کیا گیا ہے۔")

    static let changedSinceReport = Words(
        en: "What changed since the last report", ur: "پچھلی رپورٹ کے بعد کیا بدلا")
    static let newestNumbers = Words(en: "Newest numbers", ur: "تازہ ترین اعداد")
    static let nothingSinceReport = Words(
        en: "No number has been published since the last report.",
        ur: "پچھلی رپورٹ کے بعد کوئی عدد شائع نہیں ہوا۔")
    static let noNumbersYet = Words(
        en: "No number has been published yet.", ur: "ابھی کوئی عدد شائع نہیں ہوا۔")

    /// The scorecard in one sentence.
    static func scorecardWhole(
        _ total: Int, onTrack: Int, behind: Int, noData: Int, disputed: Int, day: String
    ) -> Words {
        Words(
            en: "On \(day), \(onTrack) of \(total) indicators are on track, \(behind) behind, "
                + "\(noData) without data and \(disputed) disputed.",
            ur:
                "\(day) کو کل \(total) اشاریوں میں سے \(onTrack) ہدف کے مطابق، \(behind) ہدف سے پیچھے، "
                + "\(noData) بغیر اعداد اور \(disputed) زیرِ اعتراض ہیں۔")
    }
    static func countsOf(
        _ total: Int, onTrack: Int, behind: Int, noData: Int, disputed: Int
    ) -> Words {
        Words(
            en: "Indicators: \(total). On track \(onTrack), behind \(behind), without data "
                + "\(noData), disputed \(disputed).",
            ur: "اشاریے: \(total)۔ ہدف کے مطابق \(onTrack)، پیچھے \(behind)، بغیر اعداد \(noData)، "
                + "زیرِ اعتراض \(disputed)۔")
    }
    static func targetBy(_ value: String, _ day: String) -> Words {
        Words(en: "\(value) by \(day)", ur: "\(day) تک \(value)")
    }
    static func sinceReportOf(_ year: Int, _ count: Int) -> Words {
        Words(
            en: "Numbers published since the report of \(year): \(count)",
            ur: "رپورٹ \(year) کے بعد شائع ہونے والے اعداد: \(count)")
    }
    static func waitsFor(_ what: String) -> Words {
        Words(en: "Waits for: \(what)", ur: "انتظار ہے: \(what)")
    }
    static func indicatorCount(_ count: Int) -> Words {
        Words(en: "Indicators: \(count)", ur: "اشاریے: \(count)")
    }
    static func yearlyReport(_ year: Int) -> Words {
        Words(en: "Report of \(year)", ur: "رپورٹ \(year)")
    }
}
