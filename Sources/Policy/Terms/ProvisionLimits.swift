import Canon
import Records

/// Bounds that keep every fact of a version within one entry (65,535 bytes).
package enum ProvisionLimits {
    /// Canonical bytes of one provision.
    package static let contentBytes = 56_000
    /// Canonical bytes of the causes of one change.
    package static let causeBytes = 6_000
    /// Provisions of one version.
    package static let provisions = 5_000
    /// Provisions that one was split or merged from, or carried to.
    package static let sources = 24

    static func check(_ content: ProvisionContent) throws(DraftProblem) {
        let bytes = content.recordValue.canonicalBytes.count
        guard bytes <= contentBytes else {
            throw .limit(
                .provisionTooLong(content.provision, bytes: bytes, limit: contentBytes))
        }
        guard (1...40).contains(content.element.utf8.count),
            content.element.utf8.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) })
        else { throw .limit(.notAnElement(content.element)) }
        let texts = [content.heading, content.body, content.objective].flatMap(\.versions)
        let words = texts.map(\.text) + [content.number, content.owner, content.due]
        guard (words + content.indicators).allSatisfy(isPlain) else {
            throw .limit(.controlCharacter(content.provision))
        }
    }

    static func check(_ causes: [Cause]) throws(DraftProblem) {
        let bytes = JSONValue.array(causes.map(\.recordValue)).canonicalBytes.count
        guard bytes <= causeBytes else {
            throw .limit(.causesTooLong(bytes: bytes, limit: causeBytes))
        }
    }

    static func check(sources ids: [ID<Provision>]) throws(DraftProblem) {
        guard ids.count <= sources else {
            throw .limit(.tooManySources(ids.count, limit: sources))
        }
    }

    private static func isPlain(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x09, 0x0A: true
            case 0..<0x20, 0x7F..<0xA0: false
            default: true
            }
        }
    }
}
