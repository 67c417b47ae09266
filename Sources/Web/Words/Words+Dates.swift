/// Dates are written out: day, month name, year.
extension Words {
    package static let january = Words(en: "January", ur: "جنوری")
    package static let february = Words(en: "February", ur: "فروری")
    package static let march = Words(en: "March", ur: "مارچ")
    package static let april = Words(en: "April", ur: "اپریل")
    package static let may = Words(en: "May", ur: "مئی")
    package static let june = Words(en: "June", ur: "جون")
    package static let july = Words(en: "July", ur: "جولائی")
    package static let august = Words(en: "August", ur: "اگست")
    package static let september = Words(en: "September", ur: "ستمبر")
    package static let october = Words(en: "October", ur: "اکتوبر")
    package static let november = Words(en: "November", ur: "نومبر")
    package static let december = Words(en: "December", ur: "دسمبر")

    package static let day = Words(en: "Day", ur: "دن")
    package static let month = Words(en: "Month", ur: "مہینہ")
    package static let year = Words(en: "Year", ur: "سال")
    package static let hour = Words(en: "Hour", ur: "گھنٹہ")
    package static let minute = Words(en: "Minute", ur: "منٹ")
    package static let today = Words(en: "Today", ur: "آج")
    package static let yesterday = Words(en: "Yesterday", ur: "گزشتہ روز")
    package static let opens = Words(en: "Opens", ur: "آغاز")
    package static let closes = Words(en: "Closes", ur: "اختتام")
    package static let timeZone = Words(en: "Pakistan Standard Time", ur: "پاکستان کا معیاری وقت")

    package static func opensOn(_ date: String) -> Words {
        Words(
            en: "Opens on \(date)",
            ur: "آغاز: \(date)")
    }
    package static func closesOn(_ date: String) -> Words {
        Words(
            en: "Closes on \(date)",
            ur: "آخری تاریخ: \(date)")
    }
    package static func daysLeft(_ days: Int) -> Words {
        Words(
            en: "Days left to comment: \(days)",
            ur: "رائے دینے کے لیے باقی دن: \(days)")
    }
}
