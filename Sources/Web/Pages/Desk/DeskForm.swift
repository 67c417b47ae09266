import Canon
import Records

/// One form of a desk page, by name: what its fields are called, what was typed in them, and
/// what is wrong with it. Fields carry the form's name, so that several forms can share a page.
struct DeskForm: Sendable {
    /// Name of the form, which is also the id of its section.
    let name: String
    /// What was sent with it; `nil` where the form is shown for the first time.
    let typed: FormBody?
    /// What is wrong, if it was refused.
    let errors: [FieldError]

    /// What was sent in a form.
    init(_ name: String, _ typed: FormBody) {
        self.init(name: name, typed: typed, errors: [])
    }

    init(name: String, typed: FormBody?, errors: [FieldError]) {
        self.name = name
        self.typed = typed
        self.errors = errors
    }

    /// The name of a field on the page; the form's own id for the empty name.
    func id(_ field: String) -> String { field.isEmpty ? name : "\(name)-\(field)" }

    /// What is wrong with a field.
    func error(_ field: String) -> String? { errors.message(for: id(field)) }

    /// What was typed in a field: line ends as the record has them, no white space at the ends.
    subscript(_ field: String) -> String { Self.clean(typed?[id(field)] ?? "") }

    /// All values chosen of a field, in order.
    func values(_ field: String) -> [String] { typed?.values(id(field)) ?? [] }

    /// What a field shows: what was typed, else what stands.
    func shown(_ field: String, else standing: String) -> String {
        typed == nil ? standing : self[field]
    }

    /// What a choice shows as chosen.
    func chosen(_ field: String, else standing: [String]) -> [String] {
        typed == nil ? standing : values(field)
    }

    /// English and Urdu of a pair of fields; texts in other languages are kept as they are.
    func texts(_ field: String, keeping old: Texts = .none) -> Texts {
        let others = old.versions.filter { $0.language != .english && $0.language != .urdu }
        return Texts(
            others + [
                Texts.Version(.english, self[field + "-en"]),
                Texts.Version(.urdu, self[field + "-ur"]),
            ])
    }

    /// Identifiers chosen of a field; what is not one is left out.
    func ids<Subject>(_ field: String) -> [ID<Subject>] { values(field).compactMap { ID($0) } }

    /// The lines of a field that are not empty, each split at `|`.
    func rows(_ field: String) -> [[String]] {
        self[field].split(separator: "\n").map { line in
            line.split(separator: "|", omittingEmptySubsequences: false)
                .map { Self.clean(String($0)) }
        }
    }

    /// Browsers send carriage returns, which no record holds.
    private static func clean(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where scalar != "\r" { scalars.append(scalar) }
        let head = scalars.drop { $0.properties.isWhitespace }
        guard let last = head.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
        return String(String.UnicodeScalarView(head[...last]))
    }
}
