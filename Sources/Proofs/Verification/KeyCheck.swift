import Canon
import Ledger
import Records

/// Who signed, by the log's own account of its keys, and whether trust leads from the stranger's
/// key to the one that signs now.
struct KeyCheck {
    let history: KeyHistory
    /// The key that the stranger brought along, or the one beside the log.
    let trusted: VerifierKey
    let head: SignedCheckpoint
    /// The checkpoints that join two keys, compared with the tree.
    let joints: KnownHeads
    /// Changes of the key whose joint checkpoint cannot be read.
    let unusableJoints: [UInt64]
    private(set) var findings = FindingList()

    init(
        history: KeyHistory, trusted: VerifierKey, head: SignedCheckpoint, joints: KnownHeads,
        unusableJoints: [UInt64]
    ) {
        self.history = history
        self.trusted = trusted
        self.head = head
        self.joints = joints
        self.unusableJoints = unusableJoints
    }

    /// The key to check a checkpoint of this size with: the one in force then, as long as the
    /// stranger's key is one of the log's.
    func key(at size: UInt64) -> VerifierKey {
        guard history.position(of: trusted) != nil, let term = history.inForce(at: size) else {
            return trusted
        }
        return Self.key(term) ?? trusted
    }

    /// Checks the signatures.
    ///
    /// - Parameter vouched: whether the witnesses of the stranger's policy make the head final.
    mutating func run(vouched: Bool) {
        checkSignature()
        checkSecond()
        guard let last = history.terms.last else { return }
        let position = history.position(of: trusted)
        if position == nil {
            findings.fail(
                .structure, entry: last.entry, field: "fact.verifier_key",
                "The key that the log says is in force is not the one that was used: \(last.text)")
        }
        for (index, term) in history.terms.enumerated().dropFirst() {
            let before = history.terms[index - 1]
            follow(term, after: before, isTrustedAfter: index <= position ?? .max, vouched)
        }
        if let position, position > 0 {
            findings.note(
                .ledger, entry: history.terms[position].entry,
                "The key that was used is in force from here on. The tree binds it to every entry "
                    + "before; who held the keys before is said by the log alone.")
        }
    }

    private mutating func checkSignature() {
        let size = head.checkpoint.size
        do {
            try head.verify(with: key(at: size))
        } catch {
            let former = history.terms.dropLast().last { term in
                Self.key(term).map { Self.isSigned(head, by: $0) } ?? false
            }
            let hint =
                former.map { " It is signed by the key of entry \($0.entry), which was replaced." }
                ?? ""
            findings.fail(
                .ledger, "The checkpoint is not signed by the log's key: \(error).\(hint)")
        }
    }

    /// The post-quantum signature, where one was promised.
    private mutating func checkSecond() {
        guard let term = history.second(at: head.checkpoint.size) else { return }
        guard KeyAlgorithm.mldsa44.isAvailable else {
            return findings.note(
                .ledger, entry: term.entry,
                "The second signature (ML-DSA-44) cannot be checked with this crypto library.")
        }
        guard let key = Self.key(term) else { return }
        do {
            guard try key.cosignature(on: head) == nil else { return }
            findings.fail(
                .ledger,
                "The checkpoint lacks the second signature that entry \(term.entry) promised.")
        } catch {
            findings.fail(.ledger, "The log's second signature is not good: \(error).")
        }
    }

    /// A joint checkpoint takes the trust over, or the witnesses do.
    private mutating func follow(
        _ term: KeyHistory.Term, after before: KeyHistory.Term, isTrustedAfter: Bool,
        _ vouched: Bool
    ) {
        guard let cause = term.cause else { return }
        let change = "Here the log's key changed (\(cause.rawValue))"
        if cause.isJoined {
            if let flaw = flawOfJoint(term, before) {
                findings.fail(.ledger, entry: term.entry, "\(change), and \(flaw).")
            } else {
                findings.note(
                    .ledger, entry: term.entry,
                    "\(change); the old key and the new one signed the first checkpoint above it.")
            }
        } else if isTrustedAfter {
            findings.note(
                .ledger, entry: term.entry,
                "\(change); the key before vouches for nothing above this entry.")
        } else if vouched {
            findings.note(
                .ledger, entry: term.entry,
                "\(change); the witnesses of the policy vouch for the checkpoint.")
        } else {
            findings.fail(
                .ledger, entry: term.entry,
                "\(change), and nothing joins the key that was used with the new one: get the new "
                    + "key from elsewhere, or a policy under which the checkpoint is final.")
        }
    }

    /// Why nothing joins the two keys; nil when a checkpoint does.
    private func flawOfJoint(_ term: KeyHistory.Term, _ before: KeyHistory.Term) -> String? {
        guard let old = Self.key(before), let new = Self.key(term) else {
            return "one of the keys cannot be used"
        }
        if Self.isSigned(head, by: old), Self.isSigned(head, by: new) { return nil }
        guard !unusableJoints.contains(term.entry) else {
            return "the checkpoint that should join the keys cannot be read"
        }
        guard let joint = joints.joint(at: term.entry) else {
            return "no checkpoint that the old key signed too joins them: "
                + "it may not be the doing of whoever held the old key"
        }
        guard Self.isSigned(joint.signed, by: old) else {
            return "the checkpoint that should join the keys is not signed by the old one: "
                + "it may not be the doing of whoever held it"
        }
        guard Self.isSigned(joint.signed, by: new) else {
            return "the checkpoint that should join the keys is not signed by the new one"
        }
        guard joint.size > term.entry, joint.size <= head.checkpoint.size else {
            return "the checkpoint that should join the keys does not cover the change"
        }
        return joint.isOfThisTree == true
            ? nil : "the checkpoint that should join the keys is of other entries"
    }

    private static func key(_ term: KeyHistory.Term) -> VerifierKey? {
        do {
            return try VerifierKey(parsing: term.text)
        } catch {
            return nil  // The fold has said of the entry that it names no key.
        }
    }

    private static func isSigned(_ checkpoint: SignedCheckpoint, by key: VerifierKey) -> Bool {
        do {
            try checkpoint.verify(with: key)
            return true
        } catch {
            return false
        }
    }
}
