import Canon
import Delivery
import GRDB
import Paper
import Records
import Rules

/// One yearly report as a document on paper.
struct ReportPrint {
    let edition: ReportEdition
    let data: YearlyReport
    let language: PageLanguage
    let origin: String
    /// The checkpoint over the report; `nil` before one was signed.
    let checkpoint: (size: UInt64, root: String)?

    func pdf() throws(PaperProblem) -> [UInt8] {
        let summary = edition.summary
        let title = Words.yearlyReport(summary.year).in(language)
        let policy = edition.policy.plain(language)
        return try PaperDocument(
            language: language.tag, title: "\(title) · \(policy)", date: summary.asOf,
            blocks: beginning(title, policy) + data.pillars.flatMap(blocks) + ending,
            footer: PaperFooter(lines: footer) { [language] page, count in
                Words.pageOf(page, count).in(language)
            }
        ).pdf()
    }

    private func beginning(_ title: String, _ policy: String) -> [PaperBlock] {
        var blocks: [PaperBlock] = [.title(title), .heading(policy, level: 2)]
        if edition.isDemonstration {
            blocks.append(
                .paragraph(
                    PaperText(Words.demonstration.in(language), isStrong: true)))
        }
        let foreword = edition.summary.foreword.plain(language)
        if !foreword.isEmpty { blocks.append(.paragraph(PaperText(foreword))) }
        blocks.append(.paragraph(PaperText(edition.sentence(language).in(language))))
        let counts = edition.counts
        blocks.append(
            .bars([
                PaperBar(Words.statusOnTrack.in(language), counts.onTrack),
                PaperBar(Words.statusBehind.in(language), counts.behind),
                PaperBar(Words.noData.in(language), counts.noData),
                PaperBar(Words.statusDisputed.in(language), counts.disputed),
            ]))
        return blocks
    }

    private func blocks(of pillar: YearlyReport.Pillar) -> [PaperBlock] {
        let heading =
            pillar.heading.isEmpty
            ? Words.withoutPillar.in(language) : pillar.heading.plain(language)
        let columns: [(Words, Int, Bool)] = [
            (.number, 3, false), (.indicator, 8, false), (.status, 5, false),
            (.latestNumber, 6, false), (.expectedOnPath, 5, false), (.target, 6, false),
            (.evidenceClass, 7, false),
        ]
        return [
            .heading(heading, level: 1),
            .table(
                PaperTable(
                    caption: Words.indicatorsAndTargets.in(language),
                    columns: columns.map {
                        .init($0.0.in(language), share: $0.1, isNumeric: $0.2)
                    }, rows: pillar.lines.map(row))),
        ]
    }

    private func row(_ line: YearlyReport.Line) -> [PaperText] {
        let cells = ReportRow(line, language)
        func noted(_ number: String, _ note: String, _ entry: UInt64?) -> PaperText {
            let entry = entry.map { Words.entry(Int($0)).in(language) }
            return PaperText(
                ([Self.breakable(number), note].filter { !$0.isEmpty } + [entry].compactMap(\.self))
                    .joined(separator: "\n"))
        }
        return [
            PaperText(line.definition.code), PaperText(line.definition.title.plain(language)),
            PaperText(Words.verdict(line.status.verdict).in(language), isStrong: true),
            noted(cells.latest, cells.period, line.status.latest?.entry),
            PaperText(Self.breakable(cells.expected)),
            noted(cells.target, cells.targetDay, line.targetSetBy),
            PaperText(Words.evidence(line.definition.evidence).in(language)),
        ]
    }

    /// In a narrow column a unit may stand below its number.
    private static func breakable(_ amount: String) -> String {
        amount.replacing("\u{00A0}", with: " ")
    }

    private var ending: [PaperBlock] {
        let summary = edition.summary
        return [
            .heading(Words.reportMakeAgain.in(language), level: 1),
            .paragraph(PaperText(Words.reportReadEntries(summary.logSize).in(language))),
            .paragraph(PaperText(Words.reportCompareDigest.in(language))),
            .note(PaperText("\(Words.reportDigest.in(language)): \(summary.dataDigest.hex)")),
        ]
    }

    private var footer: [String] {
        let entry = Words.reportFoot(
            origin, edition.summary.entry, edition.address("", language))
        let signed =
            checkpoint.map { Words.reportCheckpoint(Int($0.size), $0.root) } ?? .reportNotSigned
        return [entry.in(language), signed.in(language)]
    }
}
