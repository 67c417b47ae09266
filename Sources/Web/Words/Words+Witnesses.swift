/// The page of witnesses and keys.
extension Words {
    static let witnessesTitle = Words(en: "Witnesses and keys", ur: "گواہان اور کلیدیں")
    static let witnessesLead = Words(
        en:
            "A witness is another organisation. It remembers the newest checkpoint it has seen, and "
            + "cosigns the next one only if that continues the first. So the operator cannot show "
            + "one history to some and another to others.",
        ur:
            "گواہ ایک دوسرا ادارہ ہے۔ وہ اپنا دیکھا ہوا تازہ ترین چیک پوائنٹ یاد رکھتا ہے، اور اگلے پر تبھی دستخط کرتا "
            + "ہے جب وہ اسی کا تسلسل ہو۔ اس لیے ادارہ کچھ لوگوں کو ایک تاریخ اور دوسروں کو دوسری نہیں دکھا سکتا۔"
    )
    static let policyInForce = Words(
        en: "Whose cosignatures count", ur: "کن کے دستخط شمار ہوتے ہیں")
    static let noPolicyInForce = Words(
        en:
            "No policy is in force: this register has no outside witness, and every checkpoint is "
            + "provisional. Keep checkpoints yourself, and compare them later.",
        ur:
            "کوئی ضابطہ نافذ نہیں: اس رجسٹر کا کوئی بیرونی گواہ نہیں اور ہر چیک پوائنٹ عارضی ہے۔ چیک پوائنٹ خود محفوظ "
            + "کریں اور بعد میں موازنہ کریں۔")
    static let allSimulated = Words(
        en:
            "All of these witnesses are simulated: they run on the operator’s own machine, show how "
            + "finality works, and prove nothing to anybody else.",
        ur:
            "یہ سب گواہ فرضی ہیں: وہ ادارے کی اپنی ہی مشین پر چلتے ہیں، حتمی ہونے کا طریقہ دکھاتے ہیں، اور کسی اور کے "
            + "لیے کچھ ثابت نہیں کرتے۔")
    static let someSimulated = Words(
        en: "Some of these witnesses are simulated: they run on the operator’s own machine. Only "
            + "the others make a checkpoint final.",
        ur:
            "ان میں سے کچھ گواہ فرضی ہیں: وہ ادارے کی اپنی مشین پر چلتے ہیں۔ صرف باقی گواہ چیک پوائنٹ کو حتمی بناتے "
            + "ہیں۔")
    static let adoptedBy = Words(en: "Adopted by", ur: "منظوری کا اندراج")
    static let policyFile = Words(
        en: "The policy as a file, for programs", ur: "ضابطہ بطور فائل، پروگراموں کے لیے")
    static let witnessTable = Words(en: "The witnesses", ur: "گواہان")
    static let independent = Words(en: "Outside", ur: "بیرونی")
    static let newestCosigned = Words(en: "Newest cosigned", ur: "تازہ ترین دستخط شدہ")
    static let usualDelay = Words(en: "Usual delay", ur: "عموماً تاخیر")
    static let missedCheckpoints = Words(en: "Missed", ur: "جو رہ گئے")
    static let neverCosigned = Words(en: "none yet", ur: "ابھی کوئی نہیں")
    static let nothingMissed = Words(en: "none", ur: "کوئی نہیں")
    static let witnessKeys = Words(en: "Their keys", ur: "ان کی کلیدیں")
    static let witnessKeysLead = Words(
        en: "Compare each key with what the organisation itself publishes.",
        ur: "ہر کلید کا موازنہ اس سے کریں جو وہ ادارہ خود شائع کرتا ہے۔")
    static let witnessAddress = Words(en: "Address", ur: "پتا")
    static let noWitnessAddress = Words(en: "none stated", ur: "درج نہیں")
    static let policyHistory = Words(en: "Policies so far", ur: "اب تک کے ضابطے")
    static let policyHistoryCaption = Words(
        en: "Policies of witnesses, newest first", ur: "گواہوں کے ضابطے، تازہ ترین پہلے")
    static let whatItAsks = Words(en: "What it asks for", ur: "کیا درکار ہے")
    static let overrides = Words(en: "Without silent witnesses", ur: "خاموش گواہوں کے بغیر")
    static let overridesLead = Words(
        en:
            "After a restart the register waits until its witnesses have told what they hold. These "
            + "times its operator went on without some of them, in writing.",
        ur:
            "دوبارہ چلنے کے بعد رجسٹر اس وقت تک رکتا ہے جب تک گواہ بتا نہ دیں کہ ان کے پاس کیا ہے۔ ان مواقع پر ادارہ کچھ "
            + "گواہوں کے بغیر تحریری طور پر آگے بڑھا۔")
    static let notHeard = Words(en: "Not heard", ur: "جن کا جواب نہ آیا")
    static let logKeys = Words(en: "The register’s own keys", ur: "رجسٹر کی اپنی کلیدیں")
    static let logKeysLead = Words(
        en: "Every key that ever signed, with the entry that put it in force.",
        ur: "ہر کلید جس نے کبھی دستخط کیے، اس اندراج کے ساتھ جس سے وہ نافذ ہوئی۔")
    static let key = Words(en: "Key", ur: "کلید")
    static let keyUse = Words(en: "Use", ur: "استعمال")
    static let keySigns = Words(en: "Signs checkpoints", ur: "چیک پوائنٹ پر دستخط")
    static let keyCosigns = Words(
        en: "Signs beside it, post-quantum", ur: "ساتھ دستخط، post-quantum")
    static let keyInForceSince = Words(en: "In force since", ur: "نفاذ کا اندراج")
    static let becomeAWitness = Words(
        en: "An organisation that wants to watch this register needs one small program and this "
            + "key; docs/witness.md of the source code says how.",
        ur:
            "جو ادارہ اس رجسٹر پر نظر رکھنا چاہے اسے ایک چھوٹا پروگرام اور یہ کلید درکار ہے؛ طریقہ سورس کوڈ کی "
            + "docs/witness.md میں ہے۔")
    static let causeFirst = Words(en: "the first key", ur: "پہلی کلید")
    static let causePlanned = Words(en: "planned change", ur: "طے شدہ تبدیلی")
    static let causeLost = Words(en: "the key before was lost", ur: "پچھلی کلید گم ہو گئی")
    static let causeCompromised = Words(
        en: "somebody else may have the key before", ur: "پچھلی کلید شاید کسی اور کے پاس ہے")
    static let causeLeft = Words(
        en: "whoever held the key before left", ur: "پچھلی کلید رکھنے والے دفتر سے چلے گئے")

    static func quorumOf(_ needed: Int, _ total: Int) -> Words {
        Words(
            en:
                "\(needed) of these \(total) organisations have to cosign a checkpoint before it is "
                + "final.",
            ur:
                "چیک پوائنٹ کے حتمی ہونے سے پہلے ان \(total) میں سے \(needed) اداروں کے دستخط ضروری ہیں۔"
        )
    }

    static func seconds(_ count: Int) -> Words {
        Words(en: "\(count) s", ur: "\(count) سیکنڈ")
    }

    static func quorumShort(_ needed: Int, _ total: Int) -> Words {
        Words(en: "\(needed) of \(total) witnesses", ur: "\(total) میں سے \(needed) گواہ")
    }

    static let quorumGroups = Words(
        en: "These groups of organisations have to cosign a checkpoint before it is final.",
        ur: "چیک پوائنٹ کے حتمی ہونے سے پہلے اداروں کے ان گروہوں کے دستخط ضروری ہیں۔")
    static let quorumGroupsShort = Words(en: "groups of witnesses", ur: "گواہوں کے گروہ")
    static let quorumNone = Words(
        en: "It asks for no cosignature.", ur: "اس میں کوئی توثیقی دستخط درکار نہیں۔")

    static func groupThreshold(_ needed: Int, _ total: Int) -> Words {
        Words(
            en: "At least \(needed) of these \(total):",
            ur: "ان \(total) میں سے کم از کم \(needed):")
    }

    static func witnessesCaption(_ count: Int) -> Words {
        Words(
            en:
                "What each witness did with the newest checkpoints (looked at: \(count)); the delay "
                + "is from the newest entry to the cosignature",
            ur:
                "ہر گواہ نے تازہ ترین چیک پوائنٹس کے ساتھ کیا کیا (دیکھے گئے: \(count))؛ تاخیر تازہ ترین "
                + "اندراج سے دستخط تک ہے")
    }
}
