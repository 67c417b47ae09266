import Rules

/// Accounts of a fund, their postings and their balances.
extension Words {
    static let moneyAccount = Words(en: "Account", ur: "کھاتہ")
    static let moneyAccounts = Words(en: "Accounts", ur: "کھاتے")
    static let moneyBalance = Words(en: "Balance", ur: "بقایا")
    static let moneyDebit = Words(en: "Debit balance", ur: "نام")
    static let moneyCredit = Words(en: "Credit balance", ur: "جمع")
    static let moneyCameIn = Words(en: "Came in", ur: "آیا")
    static let moneyWentOut = Words(en: "Went out", ur: "گیا")
    static let moneyLeft = Words(en: "Left", ur: "باقی")
    static let moneyFrom = Words(en: "From", ur: "کس کھاتے سے")
    static let moneyTo = Words(en: "To", ur: "کس کھاتے میں")
    static let moneyFromAfter = Words(en: "Left there", ur: "وہاں باقی")
    static let moneyToAfter = Words(en: "There then", ur: "وہاں اب")
    static let accountHolder = Words(en: "Kept for", ur: "جس کے لیے ہے")
    static let allAccounts = Words(
        en: "All accounts of this year, at any size of the register",
        ur: "اس سال کے تمام کھاتے، رجسٹر کے کسی بھی حجم پر")
    static let accountsAtSize = Words(
        en: "Accounts, computed from the register", ur: "رجسٹر سے شمار کیے گئے کھاتے")
    static let logSizeField = Words(
        en: "How many entries of the register count", ur: "رجسٹر کے کتنے اندراجات شمار ہوں")
    static let logSizeHint = Words(
        en:
            "Any number up to all of them; the page then shows what each account held at that time.",
        ur: "کل تعداد تک کوئی بھی عدد؛ صفحہ دکھائے گا کہ اس وقت ہر کھاتے میں کیا تھا۔")
    static let recomputeBalances = Words(en: "Recompute", ur: "دوبارہ حساب کریں")
    static let noPostings = Words(
        en: "Nothing had moved on this account at that size.",
        ur: "اس حجم پر اس کھاتے میں کوئی رقم نہیں آئی تھی۔")
    static let balancesAddUpToZero = Words(
        en: "All balances together are zero: what the source gave, the other accounts hold.",
        ur: "تمام بقایا مل کر صفر ہوتے ہیں: جو منبع نے دیا، وہی باقی کھاتوں میں ہے۔")
    static let accountsByHand = Words(en: "By your own hand", ur: "اپنے ہاتھ سے")
    static let accountsByHandSteps = Words(
        en:
            "Take the file of all postings, keep the entries below the size, add what arrived in an "
            + "account and subtract what left it: that is its balance. Any spreadsheet can do it.",
        ur:
            "تمام اندراجِ کھاتہ کی فائل لیں، مقررہ حجم سے پہلے کے اندراجات رکھیں، کھاتے میں آئی رقوم "
            + "جمع کریں اور گئی رقوم منہا کریں: یہی بقایا ہے۔ یہ کام کوئی بھی اسپریڈ شیٹ کر سکتی ہے۔"
    )

    /// What an account holds.
    static func account(_ kind: AccountKind) -> Words {
        switch kind {
        case .appropriated: Words(en: "Source of the grant", ur: "منظوری کا منبع")
        case .available:
            Words(en: "Granted, with no office yet", ur: "منظور شدہ، ابھی کسی دفتر کو نہیں ملی")
        case .allotted: Words(en: "At an office’s disposal", ur: "دفتر کے اختیار میں")
        case .committed: Words(en: "Promised, not yet earned", ur: "وعدہ شدہ، ابھی واجب نہیں")
        case .payable: Words(en: "Earned, not yet under way", ur: "واجب الادا")
        case .inTransit: Words(en: "Under way to the recipient", ur: "زیرِ ادائیگی")
        case .paid: Words(en: "Paid to the recipient", ur: "وصول کنندہ کو ادا شدہ")
        case .lapsed: Words(en: "Lapsed at the end of the year", ur: "سال کے اختتام پر منقضی")
        }
    }

    static func recomputeAccount(_ kind: AccountKind) -> Words {
        let (en, ur) = (account(kind).en, account(kind).ur)
        return Words(
            en: "Recompute the balance of the account “" + en + "”",
            ur: "کھاتہ ”" + ur + "“ کا بقایا دوبارہ شمار کریں")
    }

    static func accountsLead(year: Int, size: Int) -> Words {
        Words(
            en: "What each account of the fiscal year \(year) held when the register had "
                + "\(size) entries.",
            ur: "مالی سال \(year) کے ہر کھاتے میں کیا تھا جب رجسٹر میں \(size) اندراجات تھے۔")
    }

    static func accountsShortened(_ limit: Int) -> Words {
        Words(
            en: "The first \(limit) accounts are shown; the file of postings has all.",
            ur: "پہلے \(limit) کھاتے دکھائے گئے ہیں؛ فائل میں سب موجود ہیں۔")
    }

    static func balancesAt(size: Int, _ currency: String) -> Words {
        Words(
            en: "Balances at \(size) entries, in \(currency)",
            ur: "\(size) اندراجات پر بقایا، کرنسی \(currency)")
    }

    static func postingsOfAccount(_ currency: String) -> Words {
        Words(
            en: "Postings of the account, the newest first, in \(currency)",
            ur: "کھاتے کی منتقلیاں، نئی پہلے، کرنسی \(currency)")
    }

    static func postingsOfEntry(_ currency: String) -> Words {
        Words(
            en: "What this entry moved, in \(currency)",
            ur: "اس اندراج نے کیا منتقل کیا، کرنسی \(currency)")
    }
}
