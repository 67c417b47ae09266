extension Voice {
    /// People who cannot answer on a website.
    static let hearings = Voice(
        theme: "r1-hearings", provision: "0.3", question: 2,
        people: 58,
        categories: [
            "citizen", "civil_society", "disability_organisation",
            "provincial_department", "journalist",
        ],
        english: Sentences(
            claims: [
                """
                At the hearing in {place} most people in the room could not have answered \
                on a website.
                """,
                "My mother speaks only Pashto and nobody asked her anything in it.",
                """
                In our village {n} houses have a working internet connection, and you \
                publish online only.
                """,
                """
                A comment given by voice in a meeting should weigh the same as one typed \
                in Lahore.
                """,
                """
                The officer in {place} wrote down what we said, and we have no proof that \
                it went further than his notebook.
                """,
            ],
            reasons: [
                """
                Those who are most affected by the gap are the ones your website cannot \
                hear.
                """,
                """
                We walked {n} kilometres to the hearing because it was the only way to be \
                counted.
                """,
                "Urdu is the second language of most people here and English is the third.",
                """
                A form in the post office would reach {big} families here who never open a \
                browser.
                """,
            ],
            asks: [
                """
                Take answers on paper, by phone and in meetings, and give a receipt for \
                each.
                """,
                "Publish at least a summary in Sindhi, Pashto, Punjabi and Balochi.",
                "Please write in 0.3 that such answers carry the same weight.",
            ]),
        urdu: Sentences(
            claims: [
                "{place} کی کھلی کچہری میں بیٹھے اکثر لوگ ویب سائٹ پر رائے نہیں دے سکتے تھے۔",
                """
                میری والدہ صرف پشتو بولتی ہیں اور ان سے کسی نے ان کی زبان میں کچھ نہیں \
                پوچھا۔
                """,
                "ہمارے گاؤں میں صرف {n} گھروں میں انٹرنیٹ چلتا ہے اور مسودہ صرف آن لائن ہے۔",
                """
                جلسے میں زبانی دی گئی رائے کا وزن بھی وہی ہونا چاہیے جو ٹائپ کی ہوئی رائے \
                کا ہے۔
                """,
                """
                {place} میں افسر نے ہماری بات کاپی میں لکھی مگر ہمارے پاس کوئی ثبوت نہیں \
                کہ وہ آگے پہنچی۔
                """,
            ],
            reasons: [
                "جو لوگ سب سے زیادہ متاثر ہیں، ویب سائٹ انہی کی آواز نہیں سنتی۔",
                """
                ہم {n} کلومیٹر پیدل چل کر جلسے میں آئے کیونکہ بات پہنچانے کا اور کوئی \
                راستہ نہ تھا۔
                """,
                "یہاں اردو بھی اکثر لوگوں کی دوسری زبان ہے۔",
                """
                ڈاک خانے میں فارم رکھا جائے تو یہاں کے {big} گھرانوں تک پہنچے گا جو \
                انٹرنیٹ نہیں چلاتے۔
                """,
            ],
            asks: [
                "کاغذ، فون اور جلسوں میں دی گئی آرا لی جائیں اور ہر ایک کی رسید دی جائے۔",
                "سندھی، پشتو، پنجابی اور بلوچی میں کم از کم خلاصہ شائع کیا جائے۔",
                "شق 0.3 میں لکھا جائے کہ ایسی آرا کا وزن برابر ہو گا۔",
            ]),
        roman: Sentences(
            claims: [
                """
                {place} ki hearing mein baithe aksar log website par jawab nahi de sakte \
                thay.
                """,
                """
                Meri walida sirf Pashto bolti hain aur un se un ki zuban mein kuch nahi \
                poocha gaya.
                """,
                """
                Hamare gaon mein sirf {n} gharon mein internet chalta hai aur draft sirf \
                online hai.
                """,
                "Jalse mein di gayi raye ka wazan bhi barabar hona chahiye.",
                """
                {place} mein officer ne hamari baat copy mein likhi, aage pohanchi ya nahi \
                koi saboot nahi.
                """,
            ],
            reasons: [
                "Jo log sab se zyada mutasir hain website unhi ki awaz nahi sunti.",
                "Hum {n} kilometre chal kar jalse mein aaye, aur koi rasta nahi tha.",
                "Urdu yahan aksar logon ki doosri zuban hai.",
                "Post office mein form ho to {big} gharon tak pohanchay ga.",
            ],
            asks: [
                "Kaghaz, phone aur jalson se bhi raye lein aur raseed dein.",
                "Sindhi, Pashto, Punjabi aur Balochi mein kam az kam khulasa chhapein.",
                "0.3 mein likhein ke aisi raye ka wazan barabar hoga.",
            ]))
}
