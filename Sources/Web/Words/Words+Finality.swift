import Registrar

/// How sure the record is, by whom, and what to do while it is not.
extension Words {
    static let simulatedWitnesses = Words(en: "Simulated", ur: "فرضی گواہ")

    static let provisionalUncovered = Words(
        en:
            "Recorded, and not yet under a signed checkpoint. One follows within seconds; look again.",
        ur:
            "درج ہو چکا ہے، مگر ابھی کسی دستخط شدہ چیک پوائنٹ میں نہیں آیا۔ چند سیکنڈ میں آ جائے گا؛ دوبارہ دیکھیں۔"
    )
    static let provisionalAlone = Words(
        en: "Signed by this register alone; it has no outside witnesses yet. Keep a copy of the "
            + "checkpoint and compare it later.",
        ur:
            "اس پر صرف اسی رجسٹر کے دستخط ہیں؛ ابھی کوئی بیرونی گواہ مقرر نہیں۔ چیک پوائنٹ کی نقل رکھیں اور "
            + "بعد میں موازنہ کریں۔")

    static func provisionalWaiting(_ count: QuorumCount) -> Words {
        guard let needed = count.needed else {
            return Words(
                en: "Signed by this register; \(count.cosigned) of \(count.total) witnesses have "
                    + "cosigned so far, which is not enough. Look again in a minute.",
                ur:
                    "اس پر رجسٹر کے دستخط ہیں؛ \(count.total) میں سے \(count.cosigned) گواہ اب تک دستخط کر "
                    + "چکے ہیں، جو کافی نہیں۔ ایک منٹ بعد دوبارہ دیکھیں۔")
        }
        return Words(
            en: "Signed by this register; \(count.cosigned) of \(count.total) witnesses have "
                + "cosigned so far, and \(needed) are needed. Look again in a minute.",
            ur:
                "اس پر رجسٹر کے دستخط ہیں؛ \(count.total) میں سے \(count.cosigned) گواہ اب تک دستخط کر چکے "
                + "ہیں، اور \(needed) درکار ہیں۔ ایک منٹ بعد دوبارہ دیکھیں۔")
    }

    static func simulatedFinality(_ count: QuorumCount, _ time: Words) -> Words {
        Words(
            en: "Cosigned by \(count.cosigned) of \(count.total) witnesses by \(time.en), but on "
                + "the operator’s own machine: that shows how finality works and proves nothing "
                + "to others.",
            ur:
                "\(time.ur) تک \(count.total) میں سے \(count.cosigned) گواہ دستخط کر چکے ہیں، مگر یہ ادارے کی "
                + "اپنی ہی مشین پر ہیں: اس سے طریقہ دکھایا جاتا ہے، دوسروں کے لیے کچھ ثابت نہیں ہوتا۔"
        )
    }

    static func finalSentence(by names: Words, _ count: QuorumCount, _ time: Words) -> Words {
        guard let needed = count.needed else {
            return Words(
                en: "Cosigned by \(names.en): \(count.cosigned) of \(count.total) witnesses, "
                    + "enough since \(time.en). It can no longer be changed unnoticed.",
                ur:
                    "\(names.ur) کے توثیقی دستخط موجود ہیں: \(count.total) میں سے \(count.cosigned) گواہ، جو "
                    + "\(time.ur) سے کافی ہیں۔ اب اسے چپکے سے بدلنا ممکن نہیں۔")
        }
        return Words(
            en: "Cosigned by \(names.en): \(count.cosigned) of \(count.total) witnesses, where "
                + "\(needed) are enough, since \(time.en). It can no longer be changed unnoticed.",
            ur:
                "\(names.ur) کے توثیقی دستخط موجود ہیں: \(count.total) میں سے \(count.cosigned) گواہ، جب کہ "
                + "\(needed) کافی ہیں، \(time.ur) سے۔ اب اسے چپکے سے بدلنا ممکن نہیں۔")
    }

    // MARK: - When nothing can be recorded

    static let readOnly = Words(en: "Read only", ur: "صرف پڑھنے کے لیے")
    static let standstillMore = Words(en: "Why, and since what", ur: "وجہ اور تفصیل")
    static let stoppedSentence = Words(
        en: "Nothing can be recorded now: the register has stopped and waits for its operator. "
            + "Everything recorded so far can be read and checked.",
        ur:
            "اس وقت کچھ درج نہیں ہو سکتا: رجسٹر رک گیا ہے اور منتظم کا انتظار ہے۔ جو کچھ اب تک درج ہوا وہ پڑھا اور "
            + "جانچا جا سکتا ہے۔")
    static let standstillReason = Words(
        en: "What the register says of it:", ur: "رجسٹر اس کے بارے میں کہتا ہے:")

    static func waitingSentence(_ names: String) -> Words {
        Words(
            en: "Nothing can be recorded for a moment: after a restart the register asks its "
                + "witnesses what they hold. Not heard yet: \(names).",
            ur:
                "تھوڑی دیر کے لیے کچھ درج نہیں ہو سکتا: دوبارہ چلنے کے بعد رجسٹر اپنے گواہوں سے پوچھ رہا ہے کہ ان کے "
                + "پاس کیا ہے۔ جن کا جواب نہیں آیا: \(names)۔")
    }

    /// Why nothing can be recorded; `nil` where everything can.
    static func standstill(_ condition: WritingCondition) -> Words? {
        switch condition {
        case .open: nil
        case .waiting(let names): waitingSentence(names.joined(separator: " · "))
        case .stopped: stoppedSentence
        }
    }
}
