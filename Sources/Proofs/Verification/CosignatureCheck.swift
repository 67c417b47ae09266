import Ledger

/// What witnesses say of the head of a log, in the words of a report.
struct CosignatureCheck {
    let verdict: WitnessPolicy.Verdict
    private(set) var findings = FindingList()

    init(_ verdict: WitnessPolicy.Verdict, requiresFinal: Bool) {
        self.verdict = verdict
        for name in verdict.badSignatures {
            findings.fail(.ledger, "The signature of \(name) on the checkpoint is not good.")
        }
        for cosignature in verdict.cosignatures {
            findings.note(
                .ledger,
                "\(cosignature.witness) cosigned at \(UTCText.of(seconds: cosignature.at)).")
        }
        guard !verdict.isFinal else { return }
        let missing =
            verdict.missing.isEmpty ? "" : " Missing: \(verdict.missing.joined(separator: ", "))."
        let sentence = "The checkpoint is provisional: the policy asks for more.\(missing)"
        if requiresFinal {
            findings.fail(.ledger, sentence)
        } else {
            findings.note(.ledger, sentence)
        }
    }

    /// The line of the report.
    var detail: String {
        let count = verdict.cosignatures.count
        let asked = count + verdict.missing.count + verdict.badSignatures.count
        let since = verdict.quorumMetAt.map { " since \(UTCText.of(seconds: $0))" } ?? ""
        return
            "\(verdict.isFinal ? "final" + since : "provisional"): \(count) of \(asked) witnesses "
            + "of the policy cosigned"
    }
}
