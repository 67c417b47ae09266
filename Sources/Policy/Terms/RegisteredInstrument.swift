package import Canon
package import Records

/// An instrument as pages show it.
package struct RegisteredInstrument: Sendable {
    package let id: ID<Instrument>
    package let title: Texts
    package let summary: Texts
    /// What it is in Akoma Ntoso terms, e.g. `policy`.
    package let type: String
    /// The instrument it replaces.
    package let replaces: ID<Instrument>?
    /// The instrument that replaces it.
    package let replacedBy: ID<Instrument>?
    package let isDemonstration: Bool
    /// The entry that registered it.
    package let entry: Int
    package let registeredAt: Instant
    /// All its versions, newest first.
    package let versions: [PublishedVersion]

    /// The version published last, withdrawn or not.
    package var newestVersion: PublishedVersion? { versions.first }
    /// The newest version that still stands.
    package var currentVersion: PublishedVersion? { versions.first { $0.withdrawal == nil } }
    /// What the current version was published as.
    package var stage: VersionPublished.Stage? { currentVersion?.stage }
}

/// One published version of an instrument.
package struct PublishedVersion: Sendable {
    /// That a version no longer stands.
    package struct Withdrawal: Sendable {
        /// The entry that withdrew it.
        package let entry: Int
        package let at: Instant
        package let reason: Texts
    }

    package let instrument: ID<Instrument>
    /// Its number, from 1.
    package let number: Int
    package let stage: VersionPublished.Stage
    /// What it is called; may be empty.
    package let label: Texts
    /// The entry that published it.
    package let entry: Int
    package let publishedAt: Instant
    package let provisionCount: Int
    /// SHA-256 of the canonical array of its provisions.
    package let textDigest: Digest
    /// The entry that committed to it beforehand, where it came out at a set hour.
    package let scheduledBy: Int?
    /// Set where it no longer stands.
    package let withdrawal: Withdrawal?
}
