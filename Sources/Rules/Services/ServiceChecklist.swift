public import Records

/// From a checklist to the level of a service, as tested.
public enum ServiceChecklist {
    /// Why a checklist is not one.
    public enum Problem: Error, Hashable, Sendable {
        /// A code that the checklist does not have.
        case unknown(String)
        /// A line that stands there twice.
        case repeated(ServiceCheck)
        /// A line that was not answered.
        case missing(ServiceCheck)
    }

    /// The level: the highest one of which each line was passed, and each line of the levels below.
    ///
    /// - Throws: `Problem` unless each line stands there exactly once; their order is free.
    public static func level(_ items: [TestedItem]) throws(Problem) -> OnlineLevel {
        let passed = try passed(items)
        var level = OnlineLevel.information
        for next in OnlineLevel.allCases.dropFirst() {
            let needed = ServiceCheck.allCases.filter { $0.neededFor == next }
            guard needed.allSatisfy(passed.contains) else { break }
            level = next
        }
        return level
    }

    /// The items in the order of the checklist.
    ///
    /// - Throws: `Problem` unless each line stands there exactly once.
    public static func ordered(_ items: [TestedItem]) throws(Problem) -> [TestedItem] {
        _ = try passed(items)
        return ServiceCheck.allCases.compactMap { check in
            items.first { $0.item == check.rawValue }
        }
    }

    private static func passed(_ items: [TestedItem]) throws(Problem) -> [ServiceCheck] {
        var seen: [ServiceCheck] = []
        var passed: [ServiceCheck] = []
        for item in items {
            guard let check = ServiceCheck(rawValue: item.item) else { throw .unknown(item.item) }
            guard !seen.contains(check) else { throw .repeated(check) }
            seen.append(check)
            if item.isPassed { passed.append(check) }
        }
        for check in ServiceCheck.allCases where !seen.contains(check) { throw .missing(check) }
        return passed
    }
}
