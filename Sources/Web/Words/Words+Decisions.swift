/// What was decided about a theme, a goal, a sentence or a submission.
extension Words {
    package static let accepted = Words(en: "Accepted", ur: "منظور")
    package static let acceptedInPart = Words(en: "Accepted in part", ur: "جزوی طور پر منظور")
    package static let notAccepted = Words(en: "Not accepted", ur: "نامنظور")
    package static let outOfScope = Words(en: "Out of scope", ur: "دائرۂ کار سے باہر")

    package static let goalKept = Words(en: "Kept", ur: "برقرار")
    package static let goalChanged = Words(en: "Changed", ur: "تبدیل شدہ")
    package static let goalMerged = Words(en: "Merged", ur: "ضم شدہ")
    package static let goalDropped = Words(en: "Dropped", ur: "ترک شدہ")
    package static let goalAchieved = Words(en: "Achieved", ur: "حاصل شدہ")

    package static let changeAdded = Words(en: "Added", ur: "اضافہ")
    package static let changeRemoved = Words(en: "Removed", ur: "حذف")
    package static let changeReworded = Words(en: "Reworded", ur: "الفاظ میں ترمیم")
    package static let changeRenumbered = Words(en: "Renumbered", ur: "نمبر کی تبدیلی")
    package static let changeMoved = Words(en: "Moved", ur: "مقام کی تبدیلی")
    package static let changeSplit = Words(en: "Split", ur: "تقسیم")
    package static let changeMerged = Words(en: "Merged", ur: "انضمام")
    package static let unchanged = Words(en: "Unchanged", ur: "کوئی تبدیلی نہیں")

    package static let groundPersonalData = Words(en: "Personal data", ur: "ذاتی معلومات")
    package static let groundDefamation = Words(en: "Defamation", ur: "ہتکِ عزت")
    package static let groundThreatOrAbuse = Words(en: "Threat or abuse", ur: "دھمکی یا بدزبانی")
    package static let groundNoPermission = Words(
        en: "No permission to publish",
        ur: "اشاعت کی اجازت نہیں")

    package static let statusDraft = Words(en: "Draft", ur: "مسودہ")
    package static let statusOpen = Words(en: "Open", ur: "جاری")
    package static let statusClosed = Words(en: "Closed", ur: "بند")
    package static let statusPublished = Words(en: "Published", ur: "شائع شدہ")
    package static let statusInForce = Words(en: "In force", ur: "نافذ")
    package static let statusWithdrawn = Words(en: "Withdrawn", ur: "واپس لیا گیا")
    package static let statusWithheld = Words(en: "Withheld", ur: "روکی گئی")
    package static let statusWaiting = Words(en: "Waiting", ur: "زیرِ التوا")
    package static let statusUpcoming = Words(en: "Not open yet", ur: "ابھی شروع نہیں ہوا")
}
