/// Submissions, and the way of one voice through theme and answer to the changed words.
extension Words {
    static let submissionsLead = Words(
        en: "Every submission is listed here, in the order of arrival. None is left out.",
        ur: "ہر رائے یہاں موصول ہونے کی ترتیب سے درج ہے۔ کوئی رائے چھوڑی نہیں گئی۔")
    static let noSubmissionHere = Words(
        en: "No submission to list here.", ur: "یہاں درج کرنے کے لیے کوئی رائے نہیں۔")
    static let filterLabel = Words(en: "Show", ur: "دکھائیں")
    static let filterAll = Words(en: "All", ur: "تمام")
    static let filterUnsorted = Words(en: "Not sorted yet", ur: "غیر مرتب")
    static let backToFirstPage = Words(en: "Back to the first page", ur: "پہلے صفحے پر واپس")
    static let arrivedInHour = Words(
        en: "Arrived in the hour from (Pakistan time)", ur: "آمد کا گھنٹہ (پاکستان کا وقت)")
    static let channelHeading = Words(en: "Arrived by", ur: "ذریعہ")
    static let channelPage = Words(en: "this website", ur: "یہ ویب سائٹ")
    static let channelFile = Words(en: "a file", ur: "فائل")
    static let channelPaper = Words(en: "paper", ur: "کاغذ")
    static let channelMeeting = Words(en: "a meeting", ur: "اجلاس")
    static let languageEnglish = Words(en: "English", ur: "انگریزی")
    static let languageUrdu = Words(en: "Urdu", ur: "اردو")
    static let languageRomanUrdu = Words(en: "Urdu in Latin letters", ur: "رومن اردو")
    static let languageUnknown = Words(en: "not determined", ur: "غیر متعین")
    static let theWholeText = Words(en: "The text as a whole", ur: "پورا متن")
    static let speaksTo = Words(en: "Speaks to:", ur: "اس بارے میں:")

    static let submissionChainLead = Words(
        en: "What was said, where it went, what was answered, and what it changed.",
        ur: "کیا کہا گیا، وہ کہاں گیا، کیا جواب ملا، اور اس سے کیا بدلا۔")
    static let submissionChainLabel = Words(
        en: "The chain of this submission", ur: "اس رائے کی سند")
    static let stepSaid = Words(en: "What was said", ur: "کیا کہا گیا")
    static let stepPublished = Words(en: "Published", ur: "شائع ہوئی")
    static let stepWithheld = Words(en: "Withheld from publication", ur: "اشاعت سے روکی گئی")
    static let stepNotPublished = Words(en: "Waiting for publication", ur: "اشاعت کی منتظر")
    static let stepNotSorted = Words(en: "Not sorted yet", ur: "ابھی غیر مرتب")
    static let stepUnique = Words(
        en: "A point that nobody else made", ur: "ایک ایسا نکتہ جو کسی اور نے نہیں اٹھایا")
    static let readTheTheme = Words(
        en: "Read the theme and everybody’s words in it", ur: "موضوع اور اس میں سب کے الفاظ پڑھیں")
    static let stepResponse = Words(en: "The response", ur: "وزارت کا جواب")
    static let stepNoChange = Words(en: "No change of the text", ur: "متن میں کوئی تبدیلی نہیں")
    static let notPublishedYet = Words(
        en: "An officer reads each submission before its words are shown. It is already counted.",
        ur: "الفاظ ظاہر ہونے سے پہلے ہر رائے کوئی افسر پڑھتا ہے۔ یہ رائے شمار ہو چکی ہے۔")
    static let wordsWithheld = Words(
        en: "The words are not shown. The submission is counted, read and answered like any other.",
        ur:
            "الفاظ ظاہر نہیں کیے جاتے۔ یہ رائے ہر دوسری رائے کی طرح شمار ہوئی، پڑھی گئی اور جواب کی حق دار ہے۔"
    )
    static let wordsErased = Words(
        en: "The words were erased for ever; the entry that received them stays.",
        ur: "الفاظ ہمیشہ کے لیے مٹا دیے گئے؛ انھیں وصول کرنے والا اندراج باقی ہے۔")
    static let wordsElsewhere = Words(
        en: "This copy of the record does not hold the words.",
        ur: "ریکارڈ کی اس نقل میں الفاظ موجود نہیں۔")
    static let publishedSentence = Words(
        en: "Anybody may read the words.", ur: "الفاظ ہر کوئی پڑھ سکتا ہے۔")
    static let notSortedSentence = Words(
        en: "It will join a theme or stand as a unique point; either way it gets an answer.",
        ur:
            "یہ کسی موضوع میں شامل ہوگی یا منفرد نکتے کے طور پر رہے گی؛ دونوں صورتوں میں جواب دیا جائے گا۔"
    )
    static let awaitingAnswerSentence = Words(
        en: "The ministry has not answered this theme yet.",
        ur: "وزارت نے ابھی اس موضوع کا جواب نہیں دیا۔")
    static let noChangeSentence = Words(
        en: "No published version names this answer as the cause of a change.",
        ur: "کسی شائع شدہ نسخے میں یہ جواب کسی تبدیلی کا سبب نہیں بتایا گیا۔")
    static let wordsUnchanged = Words(
        en: "The words stayed the same; number, place or duties of the provision changed.",
        ur: "الفاظ وہی رہے؛ شق کا نمبر، مقام یا ذمہ داری تبدیل ہوئی۔")

    static func submissionNumbered(_ entry: Int) -> Words {
        Words(en: "Submission \(entry)", ur: "رائے \(entry)")
    }
    static func submissionsOfRound(_ round: Int) -> Words {
        Words(en: "Submissions to round \(round)", ur: "مشاورتی دور \(round) کی آراء")
    }
    static func themeNamed(_ title: String) -> Words {
        Words(en: "In the theme “\(title)”", ur: "موضوع «\(title)» میں شامل")
    }
    static func provisionNamed(_ number: String, _ heading: String) -> Words {
        Words(en: "Provision \(number): \(heading)", ur: "شق \(number): \(heading)")
    }
    static func inVersion(_ number: Int) -> Words {
        Words(en: "in version \(number)", ur: "نسخہ \(number) میں")
    }
}
