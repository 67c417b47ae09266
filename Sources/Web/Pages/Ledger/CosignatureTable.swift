import Canon
import GRDB
import Ledger
import Records
import Registrar

/// Who of a policy's witnesses cosigned a checkpoint, and when.
enum CosignatureTable {
    /// Writes how sure a checkpoint is, and each witness with what it did.
    static func write(_ standing: CheckpointStanding, to html: inout HTML) {
        let language = html.language
        guard let policy = standing.policy, let verdict = standing.verdict,
            !policy.policy.witnesses.isEmpty
        else { return }
        html.table(
            Table(
                caption: .words(.whoIsAWitness),
                columns: [
                    Table.Column(.words(.organisation)), Table.Column(.words(.witness)),
                    Table.Column(.words(.status)), Table.Column(.words(.signedAt)),
                ],
                rows: policy.policy.witnesses.map { witness in
                    row(witness.name, policy, verdict, language)
                }))
    }

    private static func row(
        _ name: String, _ policy: AdoptedPolicy, _ verdict: WitnessPolicy.Verdict,
        _ language: PageLanguage
    ) -> [Inline] {
        let found = verdict.cosignatures.first { $0.witness.utf8.elementsEqual(name.utf8) }
        let isBad = verdict.badSignatures.contains { $0.utf8.elementsEqual(name.utf8) }
        let time: Inline = found.map { .words(Words.minute(ofSecond: $0.at)) } ?? .text("–")
        return [
            organisation(name, policy, language), .code(name),
            .tag(isBad ? Tag(.signatureBad, .refused) : tag(found != nil)), time,
        ]
    }

    private static func tag(_ hasCosigned: Bool) -> Tag {
        hasCosigned ? Tag(.hasCosigned, .done) : Tag(.notCosigned, .waiting)
    }

    /// Who runs a witness, and whether that is only simulated.
    static func organisation(
        _ name: String, _ policy: AdoptedPolicy, _ language: PageLanguage
    ) -> Inline {
        let texts = policy.term(name)?.organisation ?? Texts(en: name, ur: name)
        guard policy.isSimulated(name) else { return .texts(texts, language) }
        return .markup(
            HTML(language: language) { html in
                html.write(.texts(texts, language))
                html.raw(" ")
                html.write(Tag(.simulatedWitnesses, .warning))
            })
    }
}
