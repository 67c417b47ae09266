/// A language the interface is written in; every page exists in each of them.
package enum PageLanguage: String, CaseIterable, Sendable, Hashable {
    case en, ur

    package var direction: WritingDirection {
        switch self {
        case .en: .ltr
        case .ur: .rtl
        }
    }

    /// The language the switch in the header leads to.
    package var other: PageLanguage {
        switch self {
        case .en: .ur
        case .ur: .en
        }
    }

    /// The language's name in itself, as the switch shows it.
    package var ownName: String {
        switch self {
        case .en: "English"
        case .ur: "اردو"
        }
    }

    /// The address of a page in this language: `/policies` becomes `/ur/policies`.
    ///
    /// The language is in the path so that public pages need no cookie to be cached.
    package func href(_ path: String) -> String { path == "/" ? "/\(self)" : "/\(self)\(path)" }
}
