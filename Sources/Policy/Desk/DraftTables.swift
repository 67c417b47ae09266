/// Drafts on the desk: ordinary mutable rows, not official.
enum DraftTables {
    static let statements = [
        """
        CREATE TABLE IF NOT EXISTS desk_draft (
            instrument TEXT PRIMARY KEY,
            version INTEGER NOT NULL CHECK (version > 0),
            base_version INTEGER NOT NULL,
            revision INTEGER NOT NULL,
            stage TEXT NOT NULL,
            label TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('editing', 'scheduled'))
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE IF NOT EXISTS desk_draft_provision (
            instrument TEXT NOT NULL REFERENCES desk_draft ON DELETE CASCADE,
            provision TEXT NOT NULL,
            position INTEGER NOT NULL,
            content TEXT NOT NULL,
            causes TEXT NOT NULL,
            derived_from TEXT NOT NULL,
            revision INTEGER NOT NULL,
            PRIMARY KEY (instrument, provision)
        ) STRICT
        """,
        """
        CREATE TABLE IF NOT EXISTS desk_draft_removal (
            instrument TEXT NOT NULL REFERENCES desk_draft ON DELETE CASCADE,
            provision TEXT NOT NULL,
            carried_to TEXT NOT NULL,
            causes TEXT NOT NULL,
            revision INTEGER NOT NULL,
            PRIMARY KEY (instrument, provision)
        ) STRICT, WITHOUT ROWID
        """,
    ]
}
