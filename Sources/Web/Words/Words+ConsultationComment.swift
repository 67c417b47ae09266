/// Giving a view without an account, and finding it again.
extension Words {
    static let commentTextLabel = Words(
        en: "What do you want to say?", ur: "آپ کیا کہنا چاہتے ہیں؟")
    static let commentAboutLabel = Words(en: "What is it about?", ur: "یہ کس بارے میں ہے؟")
    static let commentAboutHint = Words(
        en: "Choose a provision or a question, or the text as a whole.",
        ur: "کوئی شق یا سوال منتخب کریں، یا پورا متن۔")
    static let commentCategoryLabel = Words(
        en: "Who are you? (optional)", ur: "آپ کون ہیں؟ (اختیاری)")
    static let commentCategoryHint = Words(
        en: "The category is published with your comment. Your name is not asked.",
        ur: "زمرہ آپ کی رائے کے ساتھ شائع ہوتا ہے۔ آپ کا نام نہیں پوچھا جاتا۔")
    static let commentNoCategory = Words(en: "I would rather not say", ur: "ظاہر نہیں کرنا")
    static let commentChange = Words(en: "Change my comment", ur: "رائے میں تبدیلی کریں")
    static let commentNoAccount = Words(
        en: "You need no account. You get a code with which you can follow your comment.",
        ur:
            "کسی اکاؤنٹ کی ضرورت نہیں۔ آپ کو ایک کوڈ ملے گا جس سے آپ اپنی رائے کا حال دیکھ سکتے ہیں۔"
    )
    static let commentProvisionText = Words(
        en: "The provision as this round asks about it", ur: "شق، جیسی اس دور میں زیرِ رائے ہے")
    static let commentYourWords = Words(en: "Your words", ur: "آپ کے الفاظ")
    static let commentLanguageGuessed = Words(
        en: "Language (as the server reads it)", ur: "زبان (جیسا کہ سرور نے سمجھی)")
    static let commentPublishNotice = Words(
        en: """
            After an officer has read it, your comment is published without a name. The public \
            register keeps for ever when it was recorded.
            """,
        ur: """
            افسر کے پڑھنے کے بعد آپ کی رائے نام کے بغیر شائع ہوتی ہے۔ عوامی رجسٹر میں اس کے اندراج کا \
            وقت ہمیشہ درج رہتا ہے۔
            """)
    static let commentUnknownTarget = Words(
        en: "This round does not ask about that provision or question. Choose from the list.",
        ur: "اس دور میں وہ شق یا سوال شامل نہیں۔ فہرست میں سے منتخب کریں۔")
    static let commentUnknownCategory = Words(
        en: "This consultation does not have that category. Choose from the list.",
        ur: "اس مشاورت میں وہ زمرہ شامل نہیں۔ فہرست میں سے منتخب کریں۔")
    static let commentFormStale = Words(
        en: "The form had lost its one-time token. Nothing was recorded; check and send again.",
        ur: "فارم کا یک بار ٹوکن موجود نہیں تھا۔ کچھ ریکارڈ نہیں ہوا؛ جانچ کر دوبارہ بھیجیں۔")
    static let roundClosedTitle = Words(
        en: "This round takes no comments now", ur: "یہ دور اس وقت رائے نہیں لے رہا")
    static let roundNotOpenYet = Words(
        en: "This round has not opened yet.", ur: "یہ دور ابھی شروع نہیں ہوا۔")
    static let keepYourWords = Words(
        en: "Nothing was recorded. Your words are below, for you to copy.",
        ur: "کچھ ریکارڈ نہیں ہوا۔ آپ کے الفاظ نیچے موجود ہیں، آپ نقل کر سکتے ہیں۔")
    static let goToTheRound = Words(en: "Go to the round", ur: "مشاورتی دور پر جائیں")
    static let yourCommentPage = Words(
        en: "Follow your comment on its own page", ur: "اپنی رائے کا حال اس کے صفحے پر دیکھیں")
    static let lookUpUnfit = Words(
        en: """
            A code has 16 letters and digits, in four groups of four. Check that none is \
            missing.
            """,
        ur:
            "کوڈ میں 16 حروف اور ہندسے ہوتے ہیں، چار چار کے چار گروہ۔ دیکھ لیں کہ کوئی رہ نہ گیا ہو۔"
    )

    static func commentTooLong(limit: String, bytes: String, characters: String) -> Words {
        Words(
            en: """
                The comment takes \(bytes) bytes and may take \(limit). Shorten it by about \
                \(characters) characters.
                """,
            ur: """
                رائے \(bytes) بائٹ کی ہے جبکہ حد \(limit) ہے۔ اسے تقریباً \(characters) حروف \
                مختصر کریں۔
                """)
    }
    static func commentControlCharacter(_ place: String) -> Words {
        Words(
            en: """
                The comment had an invisible control character, number \(place) from its start. \
                It has been taken out below: read the comment again and continue.
                """,
            ur: """
                رائے میں ایک نادیدہ کنٹرول حرف تھا، شروع سے نمبر \(place)۔ اسے نیچے سے نکال دیا گیا \
                ہے: رائے دوبارہ پڑھ کر آگے بڑھیں۔
                """)
    }
}
