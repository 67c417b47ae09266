import Canon
import Records
import Wire

/// An object of a foreign JSON file that may have members we do not know, with its path.
struct SampleObject {
    private let value: JSONValue
    private let path: String

    init(_ value: JSONValue, path: String) {
        self.value = value
        self.path = path
    }

    func problem(_ key: String, _ why: String) -> DocumentProblem {
        DocumentProblem(.member(path.isEmpty ? key : "\(path).\(key)", why))
    }

    /// A text that must be there and not empty.
    func text(_ key: String) throws(DocumentProblem) -> String {
        guard let text = value[key]?.text, !text.isEmpty else {
            throw problem(key, "expected a text, found \(value[key]?.kindName ?? "nothing")")
        }
        return text
    }

    /// A text or an integer as text; empty where there is none.
    func optional(_ key: String) -> String {
        value[key]?.text ?? value[key]?.integer.map { String($0) } ?? ""
    }

    func texts(_ key: String) throws(DocumentProblem) -> [String] {
        var texts: [String] = []
        for element in value[key]?.elements ?? [] {
            guard let text = element.text else {
                throw problem(key, "expected texts, found \(element.kindName)")
            }
            texts.append(text)
        }
        return texts
    }

    func identifier(
        _ key: String, prefix: String = ""
    ) throws(DocumentProblem) -> ID<Provision> {
        let text = prefix + (try text(key))
        guard let id = ID<Provision>(text) else {
            throw problem(key, "not an identifier: \"\(text)\"")
        }
        return id
    }

    func object(_ key: String) throws(DocumentProblem) -> SampleObject {
        guard let member = value[key], member.members != nil else {
            throw problem(key, "expected an object, found \(value[key]?.kindName ?? "nothing")")
        }
        return SampleObject(member, path: path.isEmpty ? key : "\(path).\(key)")
    }

    func list(_ key: String) throws(DocumentProblem) -> [SampleObject] {
        guard let elements = value[key]?.elements else {
            throw problem(key, "expected a list, found \(value[key]?.kindName ?? "nothing")")
        }
        let step = path.isEmpty ? key : "\(path).\(key)"
        return elements.enumerated().map { SampleObject($1, path: "\(step).\($0)") }
    }
}
