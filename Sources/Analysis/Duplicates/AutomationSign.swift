/// A text's arrival, as far as it is public: its hour, its channel, and which texts are the same.
package struct Arrival: Hashable, Sendable {
    /// The reading, by its place in the list.
    package let reading: Int
    /// The hour it came in, counted from 1970 (UTC).
    package let hour: Int
    /// How it came: form, letter, import; empty where that is not known.
    package let channel: String
    /// The medoid of its copy group; `nil` where it is a copy of nothing.
    package let group: Int?
    /// Its words.
    package let text: String

    /// An arrival from its members.
    package init(reading: Int, hour: Int, channel: String, group: Int?, text: String) {
        self.reading = reading
        self.hour = hour
        self.channel = channel
        self.group = group
        self.text = text
    }
}

/// A sign that a machine may have sent a text. It decides nothing: a person looks, and may set the
/// text aside with a reason, or not.
package struct AutomationSign: Hashable, Sendable {
    /// What was counted, and where the rule begins.
    package struct Why: Hashable, Sendable {
        /// What was found: texts in the hour, hours in a row, words, permille; the rule says what.
        package let found: Int
        /// The limit of the rule.
        package let limit: Int
        /// The first hour it concerns, counted from 1970; `nil` where the rule looks at the words.
        package let hour: Int?

        /// A reason from its figures.
        package init(found: Int, limit: Int, hour: Int? = nil) {
            self.found = found
            self.limit = limit
            self.hour = hour
        }
    }

    /// The reading, by its place in the list.
    package let reading: Int
    /// The rule by its published name; docs/duplicates.md explains each.
    package let rule: String
    /// The figures behind it.
    package let why: Why

    /// A sign from its members.
    package init(reading: Int, rule: String, why: Why) {
        self.reading = reading
        self.rule = rule
        self.why = why
    }
}
