package import Canon
package import Records

/// One submission of an import, read from a file, a letter or minutes, not yet checked.
package struct PreparedSubmission: Sendable {
    /// A field that came with it and is not published.
    package struct Field: Sendable {
        /// Name of the column or question; public.
        package let name: String
        /// What it holds; for the vault only.
        package let value: String

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// Number of the row in the source, from 1: what a refusal names.
    package let row: Int
    /// Names the row for ever, so that an interrupted import can be repeated without doubles.
    package let sourceKey: String
    /// Category of the author.
    package let category: ID<StakeholderCategory>?
    /// When it arrived; `nil` for now.
    package let receivedAt: Instant?
    /// Whether the author lets it be published.
    package let hasConsent: Bool
    /// What it says.
    package let parts: [PreparedPart]
    /// What is kept and not published.
    package let privateFields: [Field]

    package init(
        row: Int, sourceKey: String, category: ID<StakeholderCategory>? = nil,
        receivedAt: Instant? = nil, hasConsent: Bool = true, parts: [PreparedPart],
        privateFields: [Field] = []
    ) {
        self.row = row
        self.sourceKey = sourceKey
        self.category = category
        self.receivedAt = receivedAt
        self.hasConsent = hasConsent
        self.parts = parts
        self.privateFields = privateFields
    }
}
