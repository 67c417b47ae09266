import FoundationEssentials

extension Instant: CustomStringConvertible {
    /// RFC 3339 in UTC with whole seconds, or with milliseconds where there are any.
    public var description: String {
        let date = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
        let hasFraction = !milliseconds.isMultiple(of: 1000)
        return date.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: hasFraction))
    }

    /// A moment from RFC 3339 text with a zone (`2026-11-23T18:00:00Z`, `…+05:00`); `nil` otherwise.
    public init?(_ text: String) {
        guard text.utf8.count <= 35 else { return nil }
        for includingFraction in [false, true] {
            let style = Date.ISO8601FormatStyle(includingFractionalSeconds: includingFraction)
            do {
                let date = try style.parse(text)
                self.init(milliseconds: Int64((date.timeIntervalSince1970 * 1000).rounded()))
                return
            } catch {
                continue  // The other spelling may fit; the caller names the field.
            }
        }
        return nil
    }
}
