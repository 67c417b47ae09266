package import Canon
package import Records
package import Wire

/// What the columns of a file of submissions mean.
package struct SubmissionsLayout: Sendable, Equatable {
    /// What one column means.
    package enum Role: Hashable, Sendable {
        /// Free text: what somebody says, perhaps in answer to a question of the round.
        case text(ID<Question>?)
        /// One of some given answers.
        case closed(ID<Question>?)
        /// Kept in the vault and not published.
        case privateField
        case category
        /// Provision that the row's text speaks to.
        case provision
        /// Question of the round that the row's text answers.
        case question
        case language
        case receivedAt
        /// Whether the author lets it be published.
        case consent
        /// The source's own name of the row.
        case key
    }

    /// Records before the first submission.
    package let headerRows: Int
    /// What each column asks, in words.
    package let titles: [String]
    /// What each column means.
    package private(set) var roles: [Role]

    package init(headerRows: Int, titles: [String], roles: [Role]) {
        precondition(titles.count == roles.count, "each column has a title and a role")
        self.headerRows = headerRows
        self.titles = titles
        self.roles = roles
    }

    /// The same layout with an officer's word on one column.
    package func setting(column: Int, to role: Role) -> SubmissionsLayout {
        var copy = self
        copy.roles[column] = role
        return copy
    }

    /// Reads the layout off the first two records of a file. A proposal: an officer looks at it
    /// before anything is imported.
    ///
    /// Known are our own column names; exports that number their columns (`Ident 1, Ident 2, …`)
    /// above the questions; and exports that begin with the questions themselves.
    package static func propose(_ first: CSVRow, _ second: CSVRow?) -> SubmissionsLayout {
        if first.fields.contains("text") {
            return SubmissionsLayout(
                headerRows: 1, titles: first.fields, roles: first.fields.map(ownRole))
        }
        let isNumbered = first.fields.allSatisfy { $0.hasPrefix("Ident ") }
        guard isNumbered, let second, second.fields.count == first.fields.count else {
            return SubmissionsLayout(
                headerRows: 1, titles: first.fields, roles: first.fields.map(foreignRole))
        }
        return SubmissionsLayout(
            headerRows: 2, titles: second.fields, roles: second.fields.map(foreignRole))
    }

    private static func ownRole(_ title: String) -> Role {
        switch title {
        case "text": .text(nil)
        case "category": .category
        case "provision": .provision
        case "question": .question
        case "language": .language
        case "received_at": .receivedAt
        case "consent": .consent
        case "id": .key
        default: .privateField
        }
    }

    /// Words that give a column away. Whoever the author is stays private; when in doubt, a
    /// column is what somebody says, so that nothing is lost.
    private static func foreignRole(_ title: String) -> Role {
        let lowered = title.lowercased()
        func has(_ words: String...) -> Bool { words.contains { lowered.contains($0) } }
        if has("be published", "permission to publish", "consent to publish") { return .consent }
        if has("please use this space", "explain", "comments", "in your own words") {
            return .text(nil)
        }
        if has(
            "your name", "email", "e-mail", "address", "telephone", "phone number",
            "respondent type", "responding as", "responding on behalf", "are you responding",
            "organisation name", "organisation type", "organization", "size of organisation",
            "which sector", "your organisation is", "location", "postcode")
        {
            return .privateField
        }
        if has("agree or disagree", "to what extent", "on a scale", "how likely", "select one") {
            return .closed(nil)
        }
        return .text(nil)
    }
}
