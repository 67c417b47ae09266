import Canon

extension SingleVoice {
    /// Points of round 2 that one person made and nobody else.
    static let round2: [SingleVoice] = [
        SingleVoice(
            name: "images", provision: "0.3", category: "disability_organisation", script: .english,
            text: """
                I am a blind student. Your draft came as a PDF of pictures, and my screen \
                reader said "image, image, image" for thirty-one pages. A friend read it to me \
                over the phone for two evenings. I can answer every one of your questions if \
                you publish the words and not a photograph of the words.
                """,
            point: Texts(
                en: """
                    Drafts published as images of pages cannot be read by a screen reader; \
                    publish the text itself.
                    """,
                ur: "صفحات کی تصاویر اسکرین ریڈر نہیں پڑھ سکتا؛ خود متن شائع کیا جائے۔"),
            response: Texts(
                en: """
                    One person said this, and it is right for everybody who cannot see the \
                    page. The words "as images of the signed pages" are struck from 0.3, and \
                    all drafts are published as text from today.
                    """,
                ur: """
                    یہ بات ایک ہی فرد نے کہی اور یہ ہر اس شخص کے لیے درست ہے جو صفحہ نہیں دیکھ \
                    سکتا۔ شق 0.3 سے "دستخط شدہ صفحات کی تصاویر کی صورت میں" کے الفاظ نکال دیے \
                    گئے ہیں، اور آج سے تمام مسودے متن کی صورت میں شائع ہوں گے۔
                    """)),
        SingleVoice(
            name: "braille", provision: "4.2", category: "disability_organisation",
            script: .english,
            text: """
                A certificate that is checked by pointing a camera is of no use to me when I \
                cannot see where to point. Let the check also accept a typed number.
                """,
            point: Texts(
                en: "The check of a certificate should accept a typed number beside a camera.",
                ur: "سند کی تصدیق کیمرے کے علاوہ نمبر لکھ کر بھی ہو سکے۔"),
            response: Texts(
                en: """
                    Accepted as a requirement for the tool. The wording of 4.2 names no camera \
                    and needs no change.
                    """,
                ur: """
                    آلے کی شرط کے طور پر قبول ہے۔ شق 4.2 میں کیمرے کا ذکر نہیں، اس لیے متن میں \
                    تبدیلی کی ضرورت نہیں۔
                    """)),
        SingleVoice(
            name: "solar", provision: "3.2", category: "provincial_department", script: .english,
            text: """
                Half of the badly served sites in our hills fail because of batteries and not \
                because of radio. A ranking that looks only at signal will send money to the \
                wrong thing.
                """,
            point: Texts(
                en: """
                    The ranking of badly served areas should record why they are badly served.
                    """,
                ur: "ناقص سروس والے علاقوں کی درجہ بندی میں خرابی کی وجہ بھی درج ہو۔"),
            response: Texts(
                en: """
                    The ranking method is fixed before applications open, and cause of failure \
                    (power, radio, link) becomes one of its columns.
                    """,
                ur: """
                    درجہ بندی کا طریقہ درخواستوں سے پہلے طے ہوتا ہے، اور خرابی کی وجہ (بجلی، \
                    ریڈیو، رابطہ) اس کا ایک خانہ ہو گی۔
                    """)),
        SingleVoice(
            name: "sisters", provision: "3.4", category: "citizen", script: .roman,
            text: """
                Hamare ghar mein phone aik hai aur bhai ke paas hota hai. Agar installment do \
                to phone behan ke naam pe do, warna farq wohi rahe ga.
                """,
            point: Texts(
                en: """
                    A device on instalments should be registered to the woman who will use it.
                    """,
                ur: "قسطوں پر دیا جانے والا آلہ اسی خاتون کے نام ہو جو اسے استعمال کرے گی۔"),
            response: Texts(
                en: """
                    A good condition for the plans under 3.4. It will be offered and not \
                    forced, since a name on a contract is also a debt.
                    """,
                ur: """
                    شق 3.4 کے منصوبوں کے لیے اچھی شرط ہے۔ یہ پیش کی جائے گی، لازم نہیں، کیونکہ \
                    معاہدے پر نام قرض بھی ہوتا ہے۔
                    """)),
        SingleVoice(
            name: "translator", provision: "0.3", category: "journalist", script: .english,
            text: """
                The Urdu of your draft says "faraham kunanda" for supplier in one place and \
                another word elsewhere. Publish the list of terms so that we all use the same.
                """,
            point: Texts(
                en: "Publish the list of terms used in the Urdu text.",
                ur: "اردو متن میں استعمال ہونے والی اصطلاحات کی فہرست شائع کی جائے۔"),
            response: Texts(
                en: """
                    Agreed. The list of terms is published with each draft from this round on.
                    """,
                ur: "اتفاق ہے۔ اس دور سے ہر مسودے کے ساتھ اصطلاحات کی فہرست شائع ہو گی۔")),
        SingleVoice(
            name: "timestamps", provision: "2.1", category: "it_firm", script: .english,
            text: """
                "Within one minute of the act" needs a clock that is right. Say whose clock, \
                and what is done in the second that is added to some years.
                """,
            point: Texts(
                en: "Say whose clock counts for the one minute in 2.1.",
                ur: "شق 2.1 کے ایک منٹ کے لیے کس کی گھڑی معتبر ہے، یہ بتایا جائے۔"),
            response: Texts(
                en: """
                    The clock of the ledger counts, in UTC, and its distance from public time \
                    servers is published. Added seconds do not matter at the scale of a \
                    minute.
                    """,
                ur: """
                    کھاتے کی گھڑی معتبر ہے، عالمی وقت کے مطابق، اور عوامی وقت سے اس کا فرق \
                    شائع کیا جاتا ہے۔ ایک منٹ کے پیمانے پر اضافی سیکنڈ سے فرق نہیں پڑتا۔
                    """)),
        SingleVoice(
            name: "fishermen", provision: "3.1", category: "citizen", script: .urdu,
            text: """
                ہم ماہی گیر ہیں۔ ساحل پر سگنل ناپ کر لکھ دیا جاتا ہے کہ سروس ہے، مگر خطرہ ہمیں \
                سمندر میں بارہ کلومیٹر پر ہوتا ہے۔
                """,
            point: Texts(
                en: "Coverage is measured on the shore while fishermen need it at sea.",
                ur: "سروس ساحل پر ناپی جاتی ہے جبکہ ماہی گیروں کو سمندر میں درکار ہوتی ہے۔"),
            response: Texts(
                en: """
                    Districts end at the shore and so do these figures. The point is passed to \
                    the maritime authority, and coastal probes will note the range offshore.
                    """,
                ur: """
                    اضلاع ساحل پر ختم ہوتے ہیں اور یہ اعداد بھی۔ نکتہ بحری حکام کو بھیجا گیا \
                    ہے اور ساحلی آلات سمندر کی طرف فاصلے کا بھی اندراج کریں گے۔
                    """)),
        SingleVoice(
            name: "exams", provision: "3.6", category: "university", script: .english,
            text: """
                When a service is stopped on the morning of an examination, tell the \
                examination board first; our students stood outside a locked portal.
                """,
            point: Texts(
                en: "Examination boards should be told first when a service stops.",
                ur: "سروس بند ہو تو امتحانی بورڈوں کو سب سے پہلے بتایا جائے۔"),
            response: Texts(
                en: """
                    Publication comes after the fact and cannot help an examination. A notice \
                    to boards and hospitals is asked of operators by letter; the result will \
                    be reported in round 3.
                    """,
                ur: """
                    اشاعت بعد میں ہوتی ہے اور امتحان میں مدد نہیں دے سکتی۔ آپریٹروں سے خط کے \
                    ذریعے بورڈوں اور ہسپتالوں کو اطلاع کا کہا گیا ہے؛ نتیجہ تیسرے دور میں \
                    بتایا جائے گا۔
                    """)),
    ]
}
