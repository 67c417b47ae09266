package import Canon

extension PageTime {
    /// `2026-03-27`, as files write days.
    package func isoDay(_ instant: Instant) -> String {
        let parts = parts(instant)
        let (month, day) = (parts.month, parts.day)
        return parts.year + "-" + (month.count < 2 ? "0" : "") + month + "-"
            + (day.count < 2 ? "0" : "") + day
    }
}
