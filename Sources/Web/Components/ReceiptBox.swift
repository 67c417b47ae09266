/// What a person takes away after an act: number, time, short hash and a way to verify.
package struct ReceiptBox: Sendable {
    package let title: Inline
    /// The code of an anonymous submission; nil for acts that have none.
    package var code: String?
    package let entry: Int
    package let time: Inline
    package let hash: String
    package let assurance: Assurance
    package let verifyHref: String
    package var downloadHref: String?

    package init(
        title: Inline, code: String? = nil, entry: Int, time: Inline, hash: String,
        assurance: Assurance, verifyHref: String, downloadHref: String? = nil
    ) {
        self.title = title
        self.code = code
        self.entry = entry
        self.time = time
        self.hash = hash
        self.assurance = assurance
        self.verifyHref = verifyHref
        self.downloadHref = downloadHref
    }
}

extension HTML {
    /// Writes the receipt; `heading` is `h1` on a page of its own and `h2` inside another.
    package mutating func receiptBox(_ receipt: ReceiptBox, heading: StaticString = "h1") {
        element("section", .class("receipt")) { html in
            html.element(heading, .class("receipt__title"), inline: receipt.title)
            if let code = receipt.code {
                html.element("p", .class("receipt__label"), words: .receiptCode)
                html.element("p", .class("receipt__code"), inline: .code(code))
                html.element("p", .class("receipt__hint"), words: .receiptCodeHint)
            }
            html.summaryList([
                SummaryRow(.words(.entryNumber), .identifier(String(receipt.entry))),
                SummaryRow(.words(.receiptTime), receipt.time),
                SummaryRow(.words(.receiptHash), .code(receipt.hash)),
                SummaryRow(.words(.status), .tag(receipt.assurance.tag)),
            ])
            html.element("p", .class("receipt__hint"), words: receipt.assurance.sentence)
            html.buttons { html in
                html.linkButton(.receiptVerify, href: receipt.verifyHref)
                if let href = receipt.downloadHref {
                    html.linkButton(.receiptDownload, href: href, .secondary)
                }
            }
        }
    }
}
