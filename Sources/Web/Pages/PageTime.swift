import Canon
import Foundation

/// Moments as people read them: day, month name, year, in the site's time zone.
package struct PageTime: Sendable {
    private let calendar: Calendar
    /// The zone, e.g. `Asia/Karachi`.
    let zone: TimeZone

    /// Times in a zone; an unknown name falls back to UTC, which the zone's name then shows.
    init(zoneName: String) {
        var calendar = Calendar(identifier: .gregorian)
        zone = TimeZone(identifier: zoneName) ?? .gmt
        calendar.timeZone = zone
        self.calendar = calendar
    }

    /// Pakistan time: the default of pages.
    package static let karachi = PageTime(zoneName: "Asia/Karachi")

    /// `23 November 2026`.
    func day(_ instant: Instant, _ language: PageLanguage) -> String {
        let parts = components(instant)
        return Words.date(day: parts.day ?? 1, month: parts.month ?? 1, year: parts.year ?? 1970)
            .in(language)
    }

    /// `23 November 2026, 18:05`.
    func minute(_ instant: Instant, _ language: PageLanguage) -> String {
        let parts = components(instant)
        return Words.moment(
            day: parts.day ?? 1, month: parts.month ?? 1, year: parts.year ?? 1970,
            hour: parts.hour ?? 0, minute: parts.minute ?? 0
        ).in(language)
    }

    /// The month that a moment lies in.
    func month(of instant: Instant) -> (year: Int, month: Int) {
        let parts = components(instant)
        return (parts.year ?? 1970, parts.month ?? 1)
    }

    /// The first moment of a month.
    func start(year: Int, month: Int) -> Instant {
        let date = calendar.date(from: DateComponents(year: year, month: month, day: 1))
        return Instant(milliseconds: Int64((date?.timeIntervalSince1970 ?? 0) * 1000))
    }

    /// The fields of a date-and-time question.
    func parts(_ instant: Instant) -> DateTimeField.Parts {
        let parts = components(instant)
        return DateTimeField.Parts(
            day: String(parts.day ?? 0), month: String(parts.month ?? 0),
            year: String(parts.year ?? 0), hour: twoDigits(parts.hour),
            minute: twoDigits(parts.minute))
    }

    /// The moment that the fields of a form name; `nil` for a date that does not exist.
    func instant(name: String, in form: FormBody) -> Instant? {
        var parts = DateComponents()
        guard let day = Int(form[name]), let month = Int(form[name + "-month"]),
            let year = Int(form[name + "-year"]), (1900...2200).contains(year),
            let hour = Int(form[name + "-hour"].isEmpty ? "0" : form[name + "-hour"]),
            let minute = Int(form[name + "-minute"].isEmpty ? "0" : form[name + "-minute"]),
            (0...23).contains(hour), (0...59).contains(minute)
        else { return nil }
        (parts.year, parts.month, parts.day) = (year, month, day)
        (parts.hour, parts.minute) = (hour, minute)
        parts.timeZone = zone
        guard parts.isValidDate(in: calendar), let date = calendar.date(from: parts) else {
            return nil
        }
        return Instant(milliseconds: Int64(date.timeIntervalSince1970 * 1000))
    }

    private func components(_ instant: Instant) -> DateComponents {
        let date = Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000)
        return calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
    }

    private func twoDigits(_ number: Int?) -> String {
        let text = String(number ?? 0)
        return text.count < 2 ? "0" + text : text
    }
}
