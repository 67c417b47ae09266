/// The limits by which texts are called the same; all are published beside the groups.
package struct DuplicateSettings: Hashable, Sendable {
    /// Jaccard similarity of copies, in permille.
    package var copyPermille: Int
    /// A copy less like its group's medoid than this leaves the group, in permille.
    package var recentrePermille: Int
    /// Jaccard similarity of edited copies, in permille.
    package var editedPermille: Int
    /// An edited copy less like its group's medoid than this leaves the group, in permille.
    package var editedRecentrePermille: Int
    /// A text that holds this share of a template's word triples is a copy with an addition, in
    /// permille.
    package var containedPermille: Int
    /// Shorter texts ("see attached") are called copies only where all words are the same.
    package var shortestWords: Int
    /// Templates with fewer words are looked for in no other text.
    package var shortestTemplateWords: Int
    /// How many texts of a group decide, beside the medoid, what belongs to its template.
    package var templateSamples: Int

    /// The values of the measured prototype, and those that real dockets asked for.
    package static let standard = DuplicateSettings(
        copyPermille: 800, recentrePermille: 600, editedPermille: 500, editedRecentrePermille: 375,
        containedPermille: 900, shortestWords: 8, shortestTemplateWords: 20, templateSamples: 20)

    /// Limits from their values.
    package init(
        copyPermille: Int, recentrePermille: Int, editedPermille: Int,
        editedRecentrePermille: Int, containedPermille: Int, shortestWords: Int,
        shortestTemplateWords: Int, templateSamples: Int
    ) {
        self.copyPermille = copyPermille
        self.recentrePermille = recentrePermille
        self.editedPermille = editedPermille
        self.editedRecentrePermille = editedRecentrePermille
        self.containedPermille = containedPermille
        self.shortestWords = shortestWords
        self.shortestTemplateWords = shortestTemplateWords
        self.templateSamples = templateSamples
    }
}
