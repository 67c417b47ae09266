import Store

/// What mirrors and copies say of themselves.
extension Words {
    static let mirrorTag = Words(en: "Mirror", ur: "عکسی نقل")
    static let copyTag = Words(en: "Copy", ur: "نقل")
    static let originalSite = Words(en: "Original site", ur: "اصل سائٹ")

    static func mirror(of origin: String, asOf time: String) -> Words {
        Words(
            en: "A mirror of \(origin), as of \(time). Every entry was checked here against the "
                + "signed checkpoint.",
            ur:
                "یہ \(origin) کی عکسی نقل ہے، \(time) تک کی۔ ہر اندراج یہاں دستخط شدہ چیک پوائنٹ سے "
                + "ملا کر جانچا گیا ہے۔")
    }
    static func copy(of origin: String, asOf time: String) -> Words {
        Words(
            en: "A copy of \(origin), as of \(time). Searching, choosing other filters and writing "
                + "need the original site.",
            ur: "یہ \(origin) کی نقل ہے، \(time) تک کی۔ تلاش، دوسرے فلٹر اور لکھنے کے لیے اصل سائٹ "
                + "درکار ہے۔")
    }
    static func mirrorStarting(_ origin: String) -> Words {
        Words(
            en: "A mirror of \(origin). It is fetching the record; not all of it is here yet.",
            ur: "یہ \(origin) کی عکسی نقل ہے۔ ریکارڈ حاصل کیا جا رہا ہے؛ ابھی سب کچھ یہاں نہیں۔")
    }

    /// What the original showed that is not taken over.
    static func refused(_ kind: MirrorRefusal.Kind, size: Int, at time: String) -> Words {
        switch kind {
        case .forked:
            Words(
                en: "On \(time) the original signed a head of \(size) entries that does not "
                    + "continue the history kept here: two histories under one key. This mirror "
                    + "did not take it over and keeps both signed heads as evidence.",
                ur:
                    "\(time) کو اصل سائٹ نے \(size) اندراجات کے ایسے سرے پر دستخط کیے جو یہاں محفوظ "
                    + "تاریخ سے جڑتا نہیں: ایک ہی کلید کے تحت دو تاریخیں۔ اس عکسی نقل نے اسے قبول نہیں "
                    + "کیا اور دونوں دستخط شدہ سرے بطور ثبوت محفوظ ہیں۔")
        case .shrunk:
            Words(
                en: "On \(time) the original showed a head of only \(size) entries, fewer than are "
                    + "kept here. This mirror keeps what was signed before.",
                ur:
                    "\(time) کو اصل سائٹ نے صرف \(size) اندراجات کا سرا دکھایا، جو یہاں محفوظ اندراجات "
                    + "سے کم ہے۔ یہ عکسی نقل پہلے سے دستخط شدہ ریکارڈ برقرار رکھتی ہے۔")
        case .unsigned:
            Words(
                en: "On \(time) the original showed a head that is not signed by the key trusted "
                    + "here. This mirror did not take it over.",
                ur:
                    "\(time) کو اصل سائٹ نے ایسا سرا دکھایا جس پر یہاں کی معتبر کلید کے دستخط نہیں۔ اس "
                    + "عکسی نقل نے اسے قبول نہیں کیا۔")
        case .unwitnessed:
            Words(
                en: "On \(time) the original showed a head of \(size) entries that too few "
                    + "witnesses have cosigned. This mirror waits for them.",
                ur:
                    "\(time) کو اصل سائٹ نے \(size) اندراجات کا ایسا سرا دکھایا جس پر گواہوں کے دستخط "
                    + "ابھی کم ہیں۔ یہ عکسی نقل ان کا انتظار کر رہی ہے۔")
        case .damaged:
            Words(
                en: "On \(time) the files of the original did not give the root that was signed "
                    + "over \(size) entries. This mirror did not take them over.",
                ur:
                    "\(time) کو اصل سائٹ کی فائلوں سے وہ جڑ نہیں نکلی جس پر \(size) اندراجات کے لیے "
                    + "دستخط ہوئے تھے۔ اس عکسی نقل نے انہیں قبول نہیں کیا۔")
        case .unreadable:
            Words(
                en:
                    "On \(time) the original showed entries that this mirror’s program cannot read. "
                    + "It has to be updated; until then the mirror stays as it is.",
                ur:
                    "\(time) کو اصل سائٹ نے ایسے اندراجات دکھائے جنہیں اس عکسی نقل کا پروگرام پڑھ نہیں "
                    + "سکتا۔ اسے تازہ کرنا ہو گا؛ تب تک یہ عکسی نقل ایسی ہی رہے گی۔")
        }
    }

    // MARK: - Pages that only the original has

    static let replicaTitle = Words(
        en: "Only the original site can do this", ur: "یہ صرف اصل سائٹ پر ممکن ہے")
    static let replicaLead = Words(
        en: "This site shows and proves the public record of another; nothing can be recorded, "
            + "searched for by receipt code or signed in to here.",
        ur:
            "یہ سائٹ ایک دوسری سائٹ کا عوامی ریکارڈ دکھاتی اور ثابت کرتی ہے؛ یہاں نہ کچھ درج ہو سکتا ہے، "
            + "نہ رسید کے کوڈ سے تلاش، نہ لاگ اِن۔")
    static let replicaAbsent = Words(
        en:
            "Receipt codes, words that were not published, private fields, drafts and the officers’ "
            + "desk are with the original alone: they are in no public file, so no mirror has them.",
        ur:
            "رسید کے کوڈ، غیر شائع شدہ الفاظ، نجی خانے، مسودے اور افسران کا ڈیسک صرف اصل سائٹ کے پاس ہیں: "
            + "یہ کسی عوامی فائل میں نہیں، اس لیے کسی عکسی نقل میں بھی نہیں۔")
    static let elsewhereTitle = Words(en: "Not in this copy", ur: "یہ اس نقل میں نہیں")
    static let elsewhereLead = Words(
        en: "This copy holds the public pages as they were. Searches, other filters, forms and "
            + "pages that were left out need the original site.",
        ur:
            "اس نقل میں عوامی صفحات اسی حالت میں ہیں جیسے وہ تھے۔ تلاش، دوسرے فلٹر، فارم اور چھوڑے گئے "
            + "صفحات کے لیے اصل سائٹ درکار ہے۔")
    static let elsewhereVerify = Words(
        en: "Every entry is in the folder log of this copy; this command checks all of it:",
        ur: "ہر اندراج اس نقل کے فولڈر log میں ہے؛ یہ کمانڈ اس سب کی جانچ کرتی ہے:")
    static let goToOriginal = Words(
        en: "Go to this page on the original site", ur: "اصل سائٹ پر اسی صفحے پر جائیں")
    static let originalUnknown = Words(
        en: "The address of the original site is not known here; its name is in the first entry.",
        ur: "اصل سائٹ کا پتا یہاں معلوم نہیں؛ اس کا نام پہلے اندراج میں ہے۔")
}
