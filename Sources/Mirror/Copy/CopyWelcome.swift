/// What stands at the top of a copy.
enum CopyWelcome {
    /// The first page: it leads on, in either language.
    static let page = """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>Sanad سند</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="refresh" content="3; url=en/index.html"></head>
        <body><p><a href="en/index.html">English</a></p>
        <p lang="ur" dir="rtl"><a href="ur/index.html">اردو</a></p></body></html>

        """

    /// What the folder is and how to check it.
    static let note = """
        This folder is a copy of a public record made with Sanad (sanad export site).
        Open index.html in a browser; no network and no server is needed. To put it on the web,
        copy the folder to any web server, under any address.

        log/ holds the record itself. This command checks all of it, without a network:

            sanad-verify log --key KEY

        KEY is the log's verifier key. log/vkey has it, but take it from somewhere else: whoever
        could change this folder could change that file too.

        یہ فولڈر ایک عوامی ریکارڈ کی نقل ہے۔ براؤزر میں index.html کھولیں؛ نہ نیٹ ورک درکار ہے نہ سرور۔
        فولڈر log میں خود ریکارڈ ہے؛ اوپر کی کمانڈ نیٹ ورک کے بغیر اس سب کی جانچ کرتی ہے۔

        """
}
