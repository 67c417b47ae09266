/// Pages that say no: what happened, and what to do next.
extension Words {
    package static let notFoundTitle = Words(en: "Page not found", ur: "صفحہ نہیں ملا")
    package static let notFoundNext = Words(
        en: "Check the address, or start from the list of policies.",
        ur: "پتہ جانچیں، یا پالیسیوں کی فہرست سے شروع کریں۔")
    package static let forbiddenTitle = Words(
        en: "You may not do this",
        ur: "آپ کو اس کی اجازت نہیں")
    package static let forbiddenNext = Words(
        en: """
            Your role does not allow it. Sign in with another role, or ask the head of \
            your office.
            """,
        ur: """
            آپ کے عہدے کو یہ اختیار حاصل نہیں۔ کسی اور عہدے سے سائن اِن کریں یا اپنے دفتر \
            کے سربراہ سے رجوع کریں۔
            """)
    package static let conflictTitle = Words(
        en: "Somebody changed this first",
        ur: "کسی اور نے اسے پہلے تبدیل کر دیا")
    package static let conflictNext = Words(
        en: "Nothing of yours was recorded. See what changed, then try again.",
        ur: "آپ کی طرف سے کچھ ریکارڈ نہیں ہوا۔ تبدیلی دیکھ کر دوبارہ کوشش کریں۔")
    package static let unprocessableTitle = Words(
        en: "This cannot be recorded",
        ur: "اسے ریکارڈ نہیں کیا جا سکتا")
    package static let unprocessableNext = Words(
        en: "Read the reason, change the form and send it again.",
        ur: "وجہ پڑھیں، فارم میں تبدیلی کریں اور دوبارہ بھیجیں۔")
    package static let tooManyTitle = Words(en: "Too many requests", ur: "بہت زیادہ درخواستیں")
    package static let tooManyNext = Words(
        en: "Wait a minute, then try again. What you wrote is still in your browser.",
        ur: "ایک منٹ انتظار کر کے دوبارہ کوشش کریں۔ آپ کا لکھا ہوا متن آپ کے براؤزر میں محفوظ ہے۔")
    package static let unavailableTitle = Words(
        en: "We cannot record anything just now",
        ur: "اس وقت کچھ ریکارڈ نہیں کیا جا سکتا")
    package static let unavailableNext = Words(
        en: """
            Reading still works, and nothing you sent was half recorded. Try again in a \
            few minutes.
            """,
        ur: """
            پڑھنے کی سہولت جاری ہے، اور آپ کی بھیجی ہوئی کوئی چیز ادھوری ریکارڈ نہیں ہوئی۔ \
            چند منٹ بعد دوبارہ کوشش کریں۔
            """)
    package static let goToPolicies = Words(en: "Go to the policies", ur: "پالیسیوں پر جائیں")
}
