import Canon

extension SingleVoice {
    /// Points of round 1 that one person made and nobody else.
    static let round1: [SingleVoice] = [
        SingleVoice(
            name: "harvest", provision: "0.2", category: "citizen", script: .urdu,
            text: """
                آپ نے مشاورت گندم کی کٹائی کے دنوں میں رکھی۔ ہمارے علاقے میں اس مہینے کسی کے \
                پاس بیٹھ کر پڑھنے کا وقت نہیں ہوتا۔
                """,
            point: Texts(
                en: "A round should not fall wholly within the harvest.",
                ur: "مشاورت کا پورا دور کٹائی کے دنوں میں نہ رکھا جائے۔"),
            response: Texts(
                en: """
                    Thirty days is the least and not the most. The next rounds are set so that \
                    at least two weeks lie outside the harvest and the fasting month.
                    """,
                ur: """
                    تیس دن کم از کم مدت ہے۔ اگلے ادوار یوں رکھے جائیں گے کہ کم از کم دو ہفتے \
                    کٹائی اور رمضان سے باہر ہوں۔
                    """)),
        SingleVoice(
            name: "dialect", provision: "1.4", category: "university", script: .english,
            text: """
                A speech set that records only the city accent of Pashto will fail the south. \
                Please gather by dialect, and let the speakers hear what is kept.
                """,
            point: Texts(
                en: "Gather speech by dialect, and let speakers hear what is kept of them.",
                ur: """
                    آواز کا مواد لہجوں کے لحاظ سے جمع ہو اور بولنے والے سن سکیں کہ کیا محفوظ \
                    کیا گیا۔
                    """),
            response: Texts(
                en: """
                    Agreed as to method. The documentation of each set will list dialects, and \
                    consent will include hearing one's own recording. The text of 1.4 already \
                    asks for documentation and consent.
                    """,
                ur: """
                    طریقۂ کار کی حد تک اتفاق ہے۔ ہر ذخیرے کی دستاویز میں لہجے درج ہوں گے اور \
                    رضامندی میں اپنی ریکارڈنگ سننا شامل ہو گا۔ شق 1.4 دستاویز اور رضامندی پہلے \
                    ہی مانگتی ہے۔
                    """)),
        SingleVoice(
            name: "clinic", provision: "1.3", category: "citizen", script: .roman,
            text: """
                Main lady health visitor hoon. Pilot ka sawal pehle un se poochein jo clinic \
                mein kaam karti hain, warna machine us cheez ka jawab degi jo kisi ne poochi \
                hi nahi.
                """,
            point: Texts(
                en: """
                    The question of a health pilot should be written with those who work in \
                    the clinic.
                    """,
                ur: """
                    صحت کے آزمائشی منصوبے کا سوال کلینک میں کام کرنے والوں کے ساتھ مل کر لکھا \
                    جائے۔
                    """),
            response: Texts(
                en: """
                    A useful rule for the sector lead. The form for pilots will ask who was \
                    consulted on the question.
                    """,
                ur: """
                    شعبے کے ذمہ دار کے لیے مفید اصول ہے۔ منصوبے کے فارم میں پوچھا جائے گا کہ \
                    سوال پر کس سے مشورہ ہوا۔
                    """)),
        SingleVoice(
            name: "lineman", provision: "3.3", category: "telecom_operator", script: .english,
            text: """
                Rights of way are not our only delay. In two districts the poles belong to the \
                power company and there is no price list for hanging a fibre on them.
                """,
            point: Texts(
                en: "Fibre is delayed by power poles that have no published price for sharing.",
                ur: """
                    بجلی کے کھمبوں پر فائبر لٹکانے کی کوئی شائع شدہ قیمت نہیں، اس سے تاخیر \
                    ہوتی ہے۔
                    """),
            response: Texts(
                en: """
                    The poles are outside this policy, but the missing price list is a fair \
                    point. It is passed to the power division with a request for an answer.
                    """,
                ur: """
                    کھمبے اس پالیسی سے باہر ہیں مگر قیمت کی فہرست نہ ہونا جائز نکتہ ہے۔ اسے \
                    جواب کی درخواست کے ساتھ پاور ڈویژن کو بھیجا گیا ہے۔
                    """)),
        SingleVoice(
            name: "witnesses", provision: "2.2", category: "civil_society", script: .english,
            text: """
                If all five witnesses host their machines in the same data centre, one power \
                cut silences them together. Ask for different buildings and different cities.
                """,
            point: Texts(
                en: "Witnesses should not share one data centre.",
                ur: "تمام گواہوں کی مشینیں ایک ہی ڈیٹا سینٹر میں نہ ہوں۔"),
            response: Texts(
                en: """
                    Right. The witness agreement will ask each body where its machine stands, \
                    and the list will be public. The text of 2.2 stays short.
                    """,
                ur: """
                    درست۔ گواہی کے معاہدے میں ہر ادارے سے مشین کی جگہ پوچھی جائے گی اور فہرست \
                    عوامی ہو گی۔ شق 2.2 کا متن مختصر رہے گا۔
                    """)),
        SingleVoice(
            name: "ramp", provision: "4.5", category: "disability_organisation", script: .urdu,
            text: """
                تربیتی مرکز کی پہلی منزل پر کلاس رکھنا وہیل چیئر والے کے لیے انکار ہے، چاہے \
                فارم پر کچھ بھی لکھا ہو۔
                """,
            point: Texts(
                en: """
                    A class on an upper floor without a lift is a refusal for a wheelchair \
                    user.
                    """,
                ur: "بغیر لفٹ اوپری منزل پر کلاس وہیل چیئر استعمال کرنے والے کے لیے انکار ہے۔"),
            response: Texts(
                en: """
                    The word "formats" in 4.5 is meant to include the building. Centres will \
                    state step-free access when they register a course.
                    """,
                ur: """
                    شق 4.5 میں "شکل" سے مراد عمارت بھی ہے۔ مراکز کورس درج کراتے وقت بتائیں گے \
                    کہ سیڑھیوں کے بغیر رسائی ہے یا نہیں۔
                    """)),
        SingleVoice(
            name: "calendar", provision: "0.1", category: "federal_body", script: .english,
            text: """
                Provisions give a year as due date. Our budget year ends in June, so "2025" \
                can mean two different budgets.
                """,
            point: Texts(
                en: "A due year should say whether it is the calendar or the budget year.",
                ur: "مقررہ سال میں واضح ہو کہ تقویمی سال مراد ہے یا مالی سال۔"),
            response: Texts(
                en: "The calendar year is meant, and the foreword of the text will say so.",
                ur: "تقویمی سال مراد ہے اور متن کے دیباچے میں یہ لکھ دیا جائے گا۔")),
    ]
}
