import GRDB
import Ledger
import Registrar
import Store

/// How to check all of it without us.
enum VerifyPage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let standing = try wanted.site.standing(in: database)
        let covered = try UInt64(wanted.query("entry")).flatMap { entry in
            try Receipts.standing(of: entry, in: database).map { _ in entry }
        }
        let key = wanted.site.registrar.verifierKey.text
        let shell = try wanted.shell(.checkItYourself, section: .verify, in: database)
        return shell.page { html in
            html.element("h1", words: .checkItYourself)
            html.lead(.words(.verifyLead))
            if let covered { receipt(covered, &html) }
            html.element("p") { html in
                html.element(
                    "a", .href(LedgerAddress(html.language).how), words: .howToCheckLink)
            }
            html.element("h2", words: .verifyWholeLedger)
            html.element("ol") { html in
                html.element("li") { html in
                    html.element("p", words: .verifyStepDownload)
                    html.buttons { $0.linkButton(.downloadBundle, href: "/log/bundle.tar") }
                }
                html.element("li", words: .verifyStepUnplug)
                html.element("li") { html in
                    html.element("p", words: .verifyStepRun)
                    html.codeBlock("sanad-verify bundle.tar --key '\(key)'")
                }
            }
            html.element("p", words: .verifyOtherSoftware)
            proves(&html)
            html.element("h2", words: .keepCheckpoint)
            html.element("p", words: .keepCheckpointLead)
            html.summaryList([
                SummaryRow(
                    .words(.status), .standing(Assurance(standing), html.language)),
                SummaryRow(.words(.verifierKey), .code(key)),
            ])
            if let standing {
                html.codeBlock(standing.checkpoint.note)
            } else {
                html.emptyState(.notYetCovered)
            }
            html.element("p") { html in
                html.element(
                    "a", .href(LedgerAddress(html.language).witnesses), words: .seeWitnesses)
            }
        }
    }

    /// The entry that the page somebody came from stands on.
    private static func receipt(_ entry: UInt64, _ html: inout HTML) {
        html.element("h2", words: .verifyThisEntry)
        html.element("p", words: .verifyThisEntryLead(String(entry)))
        html.buttons { html in
            html.linkButton(.receiptDownload, href: "/log/receipts/\(entry).tlog-proof")
            html.linkButton(
                .entry(Int(entry)), href: LedgerAddress(html.language).entry(entry), .secondary)
        }
    }

    private static func proves(_ html: inout HTML) {
        html.element("h2", words: .verifyWhatItProves)
        html.element("ul") { html in
            html.element("li", words: .verifyProvesNothingRemoved)
            html.element("li", words: .noUnexplainedChangeSentence)
            html.element("li", words: .noLostVoiceSentence)
            html.element("li", words: .noNumberWithoutEvidenceSentence)
            html.element("li", words: .noRupeeUnaccountedSentence)
        }
        html.element("h2", words: .verifyWhatItDoesNotProve)
        html.element("p", words: .verifyDoesNotProveTruth)
    }
}
