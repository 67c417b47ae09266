import Canon

/// One member in which two values differ.
struct JSONDifference {
    let path: String
    let was: JSONValue?
    let now: JSONValue?

    /// The members in which two values differ, in the order of their paths, at most `limit`.
    static func between(_ was: JSONValue, _ now: JSONValue, limit: Int = 20) -> [JSONDifference] {
        var found: [JSONDifference] = []
        collect(was, now, "", &found, limit)
        return found
    }

    private static func collect(
        _ was: JSONValue, _ now: JSONValue, _ path: String, _ found: inout [JSONDifference],
        _ limit: Int
    ) {
        guard found.count < limit, was != now else { return }
        switch (was, now) {
        case (.object(let left), .object(let right)):
            let added = right.filter { was[$0.key] == nil }
            for member in left + added {
                child(was[member.key], now[member.key], path, member.key, &found, limit)
            }
        case (.array(let left), .array(let right)):
            for position in 0..<max(left.count, right.count) {
                let one = position < left.count ? left[position] : nil
                let other = position < right.count ? right[position] : nil
                child(one, other, path, String(position), &found, limit)
            }
        default: found.append(JSONDifference(path: path, was: was, now: now))
        }
    }

    private static func child(
        _ was: JSONValue?, _ now: JSONValue?, _ path: String, _ step: String,
        _ found: inout [JSONDifference], _ limit: Int
    ) {
        guard found.count < limit else { return }
        let place = path.isEmpty ? step : path + "." + step
        if let was, let now {
            collect(was, now, place, &found, limit)
        } else {
            found.append(JSONDifference(path: place, was: was, now: now))
        }
    }

    /// Both values in a sentence.
    var sentence: String { "was \(Self.show(was)), now \(Self.show(now))" }

    private static func show(_ value: JSONValue?) -> String {
        guard let value else { return "nothing" }
        let text = value.canonicalText
        return text.unicodeScalars.count <= 160
            ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(160))) + "…"
    }
}
