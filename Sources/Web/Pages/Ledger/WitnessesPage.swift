import Canon
import GRDB
import Ledger
import Records
import Registrar
import Store

/// Whose cosignatures count, what they did lately, and all that was before: policies, keys, and
/// when the register went on without witnesses.
enum WitnessesPage {
    /// How many checkpoints are looked at.
    private static let looked = 30
    /// How many missed ones are named.
    private static let named = 3

    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let policies = try AdoptedPolicy.all(database)
        let inForce = try AdoptedPolicy.inForce(database)
        let standing = try wanted.site.standing(in: database)
        let waiting = try wanted.site.waitingCheckpoint(in: database)
        let work = try inForce.map { try WitnessRecord.all(of: $0, among: looked, database) }
        let overrides = try Override.all(database)
        let keys = try LogKey.all(database)
        let condition = wanted.site.registrar.condition
        var shell = try wanted.shell(.witnessesTitle, section: .ledger, in: database)
        shell.breadcrumbs = LedgerAddress(wanted.language).breadcrumbs
        return shell.page { html in
            html.element("h1", words: .witnessesTitle)
            write(condition, &html)
            html.lead(.words(.witnessesLead))
            html.element("h2", words: .policyInForce)
            if let inForce {
                write(inForce, &html)
            } else {
                html.notice { $0.element("p", words: .noPolicyInForce) }
            }
            if let standing { newest(standing, waiting, &html) }
            if let inForce, let work {
                html.element("h2", words: .witnessTable)
                html.table(table(inForce, work.records, work.looked, html.language))
                html.element("h2", words: .witnessKeys)
                html.element("p", words: .witnessKeysLead)
                writeKeys(inForce, &html)
            }
            if !overrides.isEmpty { write(overrides, &html) }
            if !policies.isEmpty { write(policies, &html) }
            html.element("h2", words: .logKeys)
            html.element("p", words: .logKeysLead)
            html.table(table(keys, html.language))
            html.element("p", words: .becomeAWitness)
        }
    }

    /// Why nothing can be recorded, in full.
    private static func write(_ condition: WritingCondition, _ html: inout HTML) {
        guard let sentence = Words.standstill(condition) else { return }
        html.notice { html in
            html.element("p", words: sentence)
            guard case .stopped(let reason) = condition else { return }
            html.element("p", words: .standstillReason)
            html.element("p", inline: .run(reason, language: "en"))
        }
    }

    private static func write(_ policy: AdoptedPolicy, _ html: inout HTML) {
        let language = html.language
        let inWords = PolicyInWords(policy)
        html.element("p", words: inWords.sentence)
        inWords.writeMembers(to: &html)
        if let warning = inWords.warning { html.notice { $0.element("p", words: warning) } }
        html.summaryList([
            SummaryRow(.words(.adoptedBy), .entry(policy.entry, language)),
            SummaryRow(.words(.date), .text(PageTime.karachi.minute(policy.at, language))),
            SummaryRow(.words(.reason), .texts(policy.reason, language)),
        ])
        html.element("details") { html in
            html.element("summary", words: .policyFile)
            html.codeBlock(policy.policy.text)
        }
    }

    private static func newest(
        _ standing: CheckpointStanding, _ waiting: CheckpointStanding?, _ html: inout HTML
    ) {
        let address = LedgerAddress(html.language)
        html.element("h2", words: .latestCheckpoint)
        html.summaryList([
            SummaryRow(
                .words(.checkpoint), address.link(toCheckpoint: standing.checkpoint.size)),
            SummaryRow(.words(.status), .standing(Assurance(standing), html.language)),
        ])
        guard let waiting, let policy = waiting.policy?.policy else { return }
        let signed = waiting.verdict?.cosignatures.map(\.witness) ?? []
        html.element("p") { html in
            html.text(
                .waitsForWitnesses(
                    Int(waiting.checkpoint.size), QuorumCount(policy, cosigned: signed)))
            html.raw(" ")
            html.write(address.link(toCheckpoint: waiting.checkpoint.size))
        }
    }

    private static func table(
        _ policy: AdoptedPolicy, _ records: [WitnessRecord], _ looked: Int,
        _ language: PageLanguage
    ) -> Table {
        let address = LedgerAddress(language)
        return Table(
            caption: .words(.witnessesCaption(looked)),
            columns: [
                Table.Column(.words(.organisation)), Table.Column(.words(.newestCosigned)),
                Table.Column(.words(.cosigned)), Table.Column(.words(.usualDelay)),
                Table.Column(.words(.missedCheckpoints)),
            ],
            rows: records.map { record in
                [
                    CosignatureTable.organisation(record.name, policy, language),
                    record.newest.map { address.link(toCheckpoint: $0) }
                        ?? .words(.neverCosigned),
                    .words(.countOf(record.cosigned, looked)),
                    record.delay.map { .words(.seconds($0)) } ?? .text("–"),
                    missed(record, address),
                ]
            })
    }

    private static func missed(_ record: WitnessRecord, _ address: LedgerAddress) -> Inline {
        guard !record.missed.isEmpty else { return .words(.nothingMissed) }
        return .markup(
            HTML(language: address.language) { html in
                for (place, size) in record.missed.prefix(named).enumerated() {
                    if place > 0 { html.raw(" · ") }
                    html.write(address.link(toCheckpoint: size))
                }
                if record.missed.count > named { html.raw(" …") }
            })
    }

    private static func writeKeys(_ policy: AdoptedPolicy, _ html: inout HTML) {
        let language = html.language
        for witness in policy.policy.witnesses {
            html.element("h3") { html in
                html.write(CosignatureTable.organisation(witness.name, policy, language))
            }
            html.summaryList([
                SummaryRow(.words(.witness), .code(witness.name)),
                SummaryRow(.words(.algorithm), .code(witness.key.algorithm.description)),
                SummaryRow(
                    .words(.witnessAddress),
                    witness.address.map { .code($0) } ?? .words(.noWitnessAddress)),
                SummaryRow(.words(.key), .code(witness.key.text)),
            ])
        }
    }
}

extension WitnessesPage {
    fileprivate static func write(_ policies: [AdoptedPolicy], _ html: inout HTML) {
        let language = html.language
        html.element("h2", words: .policyHistory)
        html.table(
            Table(
                caption: .words(.policyHistoryCaption),
                columns: [
                    Table.Column(.words(.entry)), Table.Column(.words(.date)),
                    Table.Column(.words(.whatItAsks)), Table.Column(.words(.reason)),
                ],
                rows: policies.map { policy in
                    [
                        .entry(policy.entry, language),
                        .text(PageTime.karachi.minute(policy.at, language)),
                        .words(PolicyInWords(policy).short), .texts(policy.reason, language),
                    ]
                }))
    }

    fileprivate static func write(_ overrides: [Override], _ html: inout HTML) {
        let language = html.language
        html.element("h2", words: .overrides)
        html.element("p", words: .overridesLead)
        html.table(
            Table(
                caption: .words(.overrides),
                columns: [
                    Table.Column(.words(.entry)), Table.Column(.words(.date)),
                    Table.Column(.words(.notHeard)), Table.Column(.words(.reason)),
                ],
                rows: overrides.map { entry in
                    [
                        .entry(entry.index, language),
                        .text(PageTime.karachi.minute(entry.at, language)),
                        .code(entry.fact.unheard.joined(separator: " · ")),
                        .texts(entry.fact.reason, language),
                    ]
                }))
    }

    fileprivate static func table(_ keys: [LogKey], _ language: PageLanguage) -> Table {
        Table(
            caption: .words(.logKeys),
            columns: [
                Table.Column(.words(.keyInForceSince)), Table.Column(.words(.keyUse)),
                Table.Column(.words(.cause)), Table.Column(.words(.key)),
            ],
            rows: keys.map { key in
                [
                    .entry(key.entry, language),
                    .words(key.isSecond ? .keyCosigns : .keySigns), .words(cause(key.cause)),
                    .code(shortened(key.key.text)),
                ]
            })
    }

    /// A post-quantum key has 1,750 characters; its entry has all of them.
    private static func shortened(_ text: String) -> String {
        text.count > 200 ? text.prefix(120) + "…" : text
    }

    private static func cause(_ text: String?) -> Words {
        switch text.flatMap({ KeyChangeCause(rawValue: $0) }) {
        case nil: .causeFirst
        case .planned: .causePlanned
        case .lost: .causeLost
        case .compromised: .causeCompromised
        case .left: .causeLeft
        }
    }
}

/// A time when the register went on without some of its witnesses.
private struct Override {
    let index: UInt64
    let at: Instant
    let fact: WitnessesOverridden

    /// The newest ones, the newest first.
    static func all(_ database: Database) throws -> [Override] {
        try database.rows(
            "SELECT idx FROM log_entry WHERE kind = ? ORDER BY idx DESC LIMIT 20",
            [WitnessesOverridden.kind]
        ).compactMap { row in
            guard let entry = try LogTables.entry(UInt64(row[0] as Int64), database),
                let fact = entry.fact as? WitnessesOverridden
            else { return nil }
            return Override(index: entry.index, at: entry.at, fact: fact)
        }
    }
}
