/// The comment form, in the words a first-time visitor knows.
extension Words {
    package static let giveYourView = Words(en: "Give your view", ur: "اپنی رائے دیں")
    package static let commentLabel = Words(
        en: "What do you think of this provision?",
        ur: "اس شق کے بارے میں آپ کی کیا رائے ہے؟")
    package static let commentHint = Words(
        en: "Write in any language. Do not put names, addresses or phone numbers in the text.",
        ur: "کسی بھی زبان میں لکھیے۔ متن میں نام، پتے یا فون نمبر نہ لکھیں۔")
    package static let suggestionLabel = Words(
        en: "What should it say instead?",
        ur: "اس کی جگہ کیا لکھا ہونا چاہیے؟")
    package static let suggestionHint = Words(
        en: "You may suggest the exact words.",
        ur: "آپ تجویز کردہ الفاظ بھی لکھ سکتے ہیں۔")
    package static let stanceLabel = Words(
        en: "Do you agree with this provision?",
        ur: "کیا آپ اس شق سے متفق ہیں؟")
    package static let stanceAgree = Words(en: "I agree", ur: "متفق ہوں")
    package static let stanceAgreeWithChanges = Words(
        en: "I agree, with changes",
        ur: "تبدیلیوں کے ساتھ متفق ہوں")
    package static let stanceDisagree = Words(en: "I disagree", ur: "متفق نہیں ہوں")
    package static let capacityLabel = Words(
        en: "For whom are you writing?",
        ur: "آپ کس کی طرف سے لکھ رہے ہیں؟")
    package static let capacityMyself = Words(en: "For myself", ur: "اپنی طرف سے")
    package static let capacityOrganisation = Words(
        en: "For an organisation",
        ur: "کسی ادارے کی طرف سے")
    package static let organisationLabel = Words(en: "Name of the organisation", ur: "ادارے کا نام")
    package static let organisationHint = Words(
        en: "This name is published with your comment.",
        ur: "یہ نام آپ کی رائے کے ساتھ شائع ہوگا۔")
    package static let regionLabel = Words(en: "Where do you live?", ur: "آپ کہاں رہتے ہیں؟")
    package static let emailLabel = Words(en: "E-mail address", ur: "ای میل پتہ")
    package static let emailHint = Words(
        en: "Only if you want to hear the answer. It is never published.",
        ur: "صرف اس صورت میں لکھیں کہ آپ جواب کی اطلاع چاہتے ہوں۔ یہ کبھی شائع نہیں ہوتا۔")
    package static let consentLabel = Words(
        en: "May we publish your comment?",
        ur: "کیا ہم آپ کی رائے شائع کر سکتے ہیں؟")
    package static let consentHint = Words(
        en: "A comment you do not let us publish is still counted, read and answered.",
        ur: "جس رائے کی اشاعت کی اجازت نہ ہو وہ بھی شمار کی جاتی، پڑھی جاتی اور جواب پاتی ہے۔")
    package static let consentYes = Words(
        en: "Yes, without my name",
        ur: "جی ہاں، میرے نام کے بغیر")
    package static let consentNo = Words(en: "No, do not publish it", ur: "نہیں، اسے شائع نہ کریں")
    package static let sendComment = Words(en: "Send comment", ur: "رائے بھیجیں")
    package static let commentEmpty = Words(en: "Write your comment.", ur: "اپنی رائے لکھیں۔")
    package static let consentMissing = Words(
        en: "Say whether we may publish your comment.",
        ur: "بتائیں کہ کیا ہم آپ کی رائے شائع کر سکتے ہیں۔")
    package static let emailInvalid = Words(
        en: "Enter an e-mail address like name@example.org.",
        ur: "ای میل پتہ اس طرح درج کریں: name@example.org۔")
    package static let roundClosed = Words(
        en: "This round has closed; comments are no longer taken.",
        ur: "یہ مشاورتی دور ختم ہو چکا ہے؛ مزید آراء نہیں لی جا رہیں۔")
}
