import Canon
import GRDB
import Ledger
import Records
import Registrar
import Store

/// One checkpoint: the note byte for byte, each of its signatures, and that it continues the one
/// before.
enum CheckpointPage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let size = UInt64(try wanted.number("size"))
        guard let standing = try CheckpointStanding.of(size: size, in: database) else {
            throw PageProblem.notFound
        }
        let signed = try SignedCheckpoint(parsing: Array(standing.checkpoint.note.utf8))
        let lines = try SignatureLine.all(of: signed, standing.policy, database)
        let older = try LogTables.checkpointSizes(below: size, limit: 1, database).first
        let newer = try LogTables.checkpointSizes(above: size, limit: 1, database).first
        let continued = try older.map { try Continuation(from: $0, to: signed, database) }
        let published = try wanted.site.standing(in: database)
        let address = LedgerAddress(wanted.language)
        var shell = try wanted.shell(
            Words.checkpoint(ofSize: Int(size)), section: .ledger, in: database)
        shell.breadcrumbs =
            address.breadcrumbs
            + [Link(.checkpoints, wanted.language, href: address.checkpoints)]
        return shell.page { html in
            html.element("h1", words: .checkpoint(ofSize: Int(size)))
            summary(standing, signed, older ?? 0, &html)
            if let published, standing.finality == .provisional, published.finality == .final,
                published.checkpoint.size > size
            {
                html.notice {
                    $0.element("p", words: .laterIsFinal(Int(published.checkpoint.size)))
                }
            }
            html.element("h2", words: .checkpointNote)
            html.element("p", words: .checkpointNoteLead)
            html.codeBlock(standing.checkpoint.note)
            html.buttons {
                $0.linkButton(.downloadNote, href: "/log/checkpoints/\(size)", .secondary)
            }
            html.element("h2", words: .signatureLines)
            html.table(table(lines, standing.policy, html.language))
            CosignatureTable.write(standing, to: &html)
            html.element("h2", words: .growsFromBefore)
            if let continued {
                continued.write(to: &html)
            } else {
                html.element("p", words: .firstCheckpoint)
            }
            neighbours(older, newer, &html)
        }
    }

    private static func summary(
        _ standing: CheckpointStanding, _ signed: SignedCheckpoint, _ previous: UInt64,
        _ html: inout HTML
    ) {
        let language = html.language
        let size = signed.checkpoint.size
        var rows = [
            SummaryRow(.words(.status), .standing(Assurance(standing), language)),
            SummaryRow(.words(.rootHash), .code(signed.checkpoint.root.hex)),
        ]
        if size > previous {
            rows.append(
                SummaryRow(
                    .words(.coversTheseEntries),
                    .link(
                        Link(
                            .entriesRange(Int(previous), Int(size) - 1), language,
                            href: "\(LedgerAddress(language).ledger)?before=\(size)"))))
        }
        if let policy = standing.policy {
            rows.append(SummaryRow(.words(.policyInForce), .entry(policy.entry, language)))
        }
        html.summaryList(rows)
    }

    private static func table(
        _ lines: [SignatureLine], _ policy: AdoptedPolicy?, _ language: PageLanguage
    ) -> Table {
        Table(
            caption: .words(.signatureLines),
            columns: [
                Table.Column(.words(.signatureLine)), Table.Column(.words(.signedBy)),
                Table.Column(.words(.algorithm)), Table.Column(.words(.signedAt)),
                Table.Column(.words(.checkedHere)),
            ],
            rows: lines.enumerated().map { number, line in
                [
                    .number(number + 1), signer(line, policy, language),
                    .code(line.algorithm?.description ?? "–"),
                    .words(line.at.map { Words.minute(ofSecond: $0) } ?? .noTimeSigned),
                    .tag(tag(line.outcome)),
                ]
            })
    }

    private static func signer(
        _ line: SignatureLine, _ policy: AdoptedPolicy?, _ language: PageLanguage
    ) -> Inline {
        switch line.signer {
        case .register: .words(.byTheRegister)
        case .secondKey: .words(.byTheSecondKey)
        case .unknown(let name): .code(name)
        case .witness(let name):
            policy.map { CosignatureTable.organisation(name, $0, language) } ?? .code(name)
        }
    }

    private static func tag(_ outcome: SignatureLine.Outcome) -> Tag {
        switch outcome {
        case .good: Tag(.signatureGood, .done)
        case .bad: Tag(.signatureBad, .refused)
        case .unknown: Tag(.signatureUnknown, .neutral)
        }
    }

    private static func neighbours(_ older: UInt64?, _ newer: UInt64?, _ html: inout HTML) {
        let address = LedgerAddress(html.language)
        html.element("p", .class("links")) { html in
            if let older {
                html.element("a", .href(address.checkpoint(older)), words: .olderCheckpoint)
            }
            if let newer {
                html.element("a", .href(address.checkpoint(newer)), words: .newerCheckpoint)
            }
        }
    }
}

/// The proof that a checkpoint continues another, checked here.
private struct Continuation {
    let path: [Digest]
    let old: UInt64
    let holds: Bool

    init(from old: UInt64, to signed: SignedCheckpoint, _ database: Database) throws {
        self.old = old
        let head = signed.checkpoint
        path = try ConsistencyProof.make(
            from: old, to: head.size, reader: LogTables.hashReader(database))
        guard let stored = try LogTables.checkpoint(size: old, database) else {
            holds = false
            return
        }
        let before = try SignedCheckpoint(parsing: Array(stored.note.utf8)).checkpoint
        do throws(ProofError) {
            try ConsistencyProof.verify(
                path: path, from: old, to: head.size, oldRoot: before.root,
                newRoot: head.root)
            holds = true
        } catch {
            holds = false
        }
    }

    func write(to html: inout HTML) {
        html.element("p") { html in
            html.write(holds ? Tag(.signatureGood, .done) : Tag(.signatureBad, .refused))
            html.raw(" ")
            html.text(holds ? .consistencyHolds : .consistencyFails)
        }
        guard !path.isEmpty else { return html.element("p", words: .consistencyTrivial) }
        html.element("p", words: .consistencyHashes)
        html.codeBlock(path.map(\.hex).joined(separator: "\n"))
    }
}
