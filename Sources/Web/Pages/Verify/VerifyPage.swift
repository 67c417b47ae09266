import GRDB
import Ledger
import Registrar
import Store

/// How to check all of it without us.
enum VerifyPage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let newest = try LogTables.newestCheckpoint(database)
        let key = wanted.site.registrar.verifierKey.text
        let shell = try wanted.shell(.checkItYourself, section: .verify, in: database)
        return shell.page { html in
            html.element("h1", words: .checkItYourself)
            html.lead(.words(.verifyLead))
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
            if let newest {
                html.codeBlock(newest.note)
            } else {
                html.emptyState(.notYetCovered)
            }
            html.summaryList([SummaryRow(.words(.verifierKey), .code(key))])
            html.notice { $0.element("p", words: .notWitnessedYet) }
        }
    }

    private static func proves(_ html: inout HTML) {
        html.element("h2", words: .verifyWhatItProves)
        html.element("ul") { html in
            html.element("li", words: .verifyProvesNothingRemoved)
            html.element("li", words: .noUnexplainedChangeSentence)
            html.element("li", words: .noLostVoiceSentence)
        }
        html.element("h2", words: .verifyWhatItDoesNotProve)
        html.element("p", words: .verifyDoesNotProveTruth)
    }
}
