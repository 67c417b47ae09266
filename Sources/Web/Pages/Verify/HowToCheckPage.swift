import GRDB
import Ledger
import Registrar
import Store

/// How to check all of it, for somebody who is no programmer: what to keep, with what to check it,
/// and what that proves.
enum HowToCheckPage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let entry = try LogTables.publishedCheckpoint(database).map { max(1, $0.size) - 1 } ?? 0
        let key = wanted.site.registrar.verifierKey.text
        var shell = try wanted.shell(.howTitle, section: .verify, in: database)
        shell.breadcrumbs = [
            Link(.checkItYourself, wanted.language, href: wanted.language.href("/verify"))
        ]
        return shell.page { html in
            html.element("h1", words: .howTitle)
            html.lead(.words(.howLead))
            keep(key, &html)
            check(entry, &html)
            others(entry, &html)
            witnesses(&html)
            limits(&html)
        }
    }

    private static func keep(_ key: String, _ html: inout HTML) {
        html.element("h2", words: .howKeepCheckpoint)
        html.element("p", words: .howKeepCheckpointLead)
        html.element("ul") { html in
            html.element("li", words: .howKeepOften)
            html.element("li", words: .howKeepApart)
            html.element("li", words: .howKeepKey)
        }
        html.buttons { html in
            html.linkButton(.downloadCheckpoint, href: "/log/checkpoint")
            html.linkButton(.downloadKey, href: "/log/vkey", .secondary)
        }
        html.summaryList([SummaryRow(.words(.verifierKey), .code(key))])
        html.element("h2", words: .howKeepReceipt)
        html.element("p", words: .howKeepReceiptLead)
        html.element("p") { html in
            html.element("a", .href(LedgerAddress(html.language).ledger), words: .chooseEntries)
        }
    }

    private static func check(_ entry: UInt64, _ html: inout HTML) {
        html.element("h2", words: .howCheck)
        html.element("p", words: .howCheckProgram)
        html.codeBlock("sanad-verify receipt \(entry).tlog-proof --trust vkey")
        html.element("p", words: .howCheckWhole)
        html.buttons { $0.linkButton(.downloadBundle, href: "/log/bundle.tar", .secondary) }
        html.codeBlock("sanad-verify sanad-bundle.tar --key vkey --seen checkpoint")
    }

    private static func others(_ entry: UInt64, _ html: inout HTML) {
        html.element("h2", words: .howCheckOthers)
        html.element("p", words: .howCheckGo)
        html.codeBlock(
            """
            mkdir log && tar -xf sanad-bundle.tar -C log
            Acceptance/go-verifier/run.sh -dir log -key "$(cat vkey)" -old checkpoint
            """)
        html.element("p", words: .howCheckPython)
        html.codeBlock(
            """
            pip install cryptography
            python3 Acceptance/python-verifier/verify.py sanad-bundle.tar \\
                --key vkey --seen checkpoint --receipt \(entry).tlog-proof
            """)
        html.element("p", words: .howCheckOwn)
        html.codeBlock("(printf '\\0'; cat \(entry).json) | sha256sum")
    }

    private static func witnesses(_ html: inout HTML) {
        html.element("h2", words: .howWitnesses)
        html.element("p", words: .howWitnessesLead)
        html.element("p", words: .howWitnessesStatus)
        html.element("ul") { html in
            let meanings: [(CheckpointStanding.Finality, Words)] = [
                (.provisional, .howProvisional), (.simulated, .howSimulated), (.final, .howFinal),
            ]
            for (finality, words) in meanings {
                html.element("li") { html in
                    html.write(Tag.checkpoint(finality))
                    html.raw(" ")
                    html.text(words)
                }
            }
        }
        html.element("p") { html in
            html.element("a", .href(LedgerAddress(html.language).witnesses), words: .seeWitnesses)
        }
    }

    private static func limits(_ html: inout HTML) {
        html.element("h2", words: .howLimits)
        html.element("ul") { html in
            html.element("li", words: .howLimitTrue)
            html.element("li", words: .howLimitComplete)
            html.element("li", words: .howLimitErased)
            html.element("li", words: .howLimitCollusion)
        }
        html.element("h2", words: .howIfWrong)
        html.element("p", words: .howIfWrongLead)
    }
}
