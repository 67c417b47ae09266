/// Names and sentences that frame every page.
extension Words {
    package static let siteName = Words(en: "Sanad", ur: "سند")
    package static let siteTagline = Words(
        en: "Public policy, made in the open and proved",
        ur: "عوامی پالیسی: کھلے عام تشکیل، ثبوت کے ساتھ")
    package static let skipToContent = Words(
        en: "Skip to main content",
        ur: "براہِ راست اصل متن پر جائیں")
    package static let mainNavigation = Words(en: "Main", ur: "مرکزی فہرست")
    package static let policies = Words(en: "Policies", ur: "پالیسیاں")
    package static let consultations = Words(en: "Consultations", ur: "مشاورتیں")
    package static let ledger = Words(en: "Ledger", ur: "عوامی رجسٹر")
    package static let checkItYourself = Words(en: "Check it yourself", ur: "خود تصدیق کریں")
    package static let data = Words(en: "Data", ur: "اعداد و شمار")
    package static let officersDesk = Words(en: "Officers’ desk", ur: "افسران کا ڈیسک")
    /// Shown on the switch, in the language it leads to.
    package static let readInThisLanguage = Words(
        en: "Read this page in English", ur: "یہ صفحہ اردو میں پڑھیں")
    package static let breadcrumb = Words(en: "You are here", ur: "آپ یہاں ہیں")
    package static let home = Words(en: "Home", ur: "سرورق")
    package static let demonstration = Words(
        en: "Demonstration data: invented people and organisations; not a text of any government.",
        ur: "نمائشی مواد: افراد اور ادارے فرضی ہیں؛ یہ کسی حکومت کا متن نہیں۔")
    package static let demonstrationTag = Words(en: "Demonstration", ur: "نمائشی")
    package static let about = Words(en: "About this site", ur: "اس سائٹ کے بارے میں")
    package static let accessibility = Words(en: "Accessibility", ur: "سہولتِ رسائی")
    package static let privacy = Words(en: "Privacy", ur: "رازداری")
    package static let sourceCode = Words(en: "Source code", ur: "سورس کوڈ")
    package static let gallery = Words(en: "Components", ur: "اجزا کی نمائش")
    package static let recordOfThisPage = Words(
        en: "The record of this page",
        ur: "اس صفحے کا ریکارڈ")
    package static let computedFromEntries = Words(
        en: "Everything on this page is computed from public entries; anyone can recompute it.",
        ur: """
            اس صفحے کی ہر بات عوامی اندراجات سے اخذ کی گئی ہے؛ کوئی بھی اسے دوبارہ حساب کر \
            کے پرکھ سکتا ہے۔
            """)
    package static let verifyThisPage = Words(en: "Verify this page", ur: "اس صفحے کی تصدیق کریں")
}
