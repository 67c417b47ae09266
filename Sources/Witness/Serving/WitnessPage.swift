import Canon
import Finality
import Ledger

/// The front page: what the witness is, its keys, and what it has seen. Plain HTML, no script.
struct WitnessPage {
    let name: String
    let keys: [VerifierKey]
    let heads: [WatchedHead]
    let isCosigning: Bool

    /// The page in one language.
    func html(_ language: WitnessLanguage) -> String {
        let (tag, direction) = language == .english ? ("en", "ltr") : ("ur", "rtl")
        let (otherTag, otherPath) = language == .english ? ("ur", "ur") : ("en", ".")
        let say = { (words: WitnessWords) in words.in(language) }
        return """
            <!DOCTYPE html>
            <html lang="\(tag)" dir="\(direction)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(say(.title)): \(Self.escaped(name))</title>
            <link rel="stylesheet" href="witness.css">
            </head>
            <body>
            <header>
            <p><a href="\(otherPath)" lang="\(otherTag)">\(say(.otherLanguage))</a></p>
            <h1>\(say(.title)) <bdi dir="ltr">\(Self.escaped(name))</bdi></h1>
            </header>
            <main>
            <p>\(say(.whatItIs))</p>
            <p>\(say(.whatItPromises))</p>
            <p>\(say(.whatItLearns))</p>
            <p class="\(isCosigning ? "well" : "fault")">\(say(isCosigning ? .cosigning : .stopped))</p>
            <h2>\(say(.logs))</h2>
            \(table(language))
            <h2>\(say(.keys))</h2>
            <p>\(say(.keysNote))</p>
            \(keys.map { keyBox($0, language) }.joined(separator: "\n"))
            \(logKeys(language))
            <h2>\(say(.howToAsk))</h2>
            <p>\(say(.protocolNote))</p>
            <ul dir="ltr">
            <li><code>POST /add-checkpoint</code></li>
            <li><code>GET /&lt;hex SHA-256 of the origin&gt;/checkpoint</code></li>
            <li><a href="vkey"><code>GET /vkey</code></a></li>
            <li><a href="healthz"><code>GET /healthz</code></a></li>
            <li><a href="metrics"><code>GET /metrics</code></a></li>
            </ul>
            </main>
            </body>
            </html>

            """
    }

    private func table(_ language: WitnessLanguage) -> String {
        guard !heads.isEmpty else { return "<p>\(WitnessWords.noLogs.in(language))</p>" }
        let titles: [WitnessWords] = [.log, .size, .time, .checkpoint]
        let head = titles.map { "<th scope=\"col\">\($0.in(language))</th>" }.joined()
        let rows = heads.map { row($0, language) }.joined(separator: "\n")
        return """
            <table>
            <thead><tr>\(head)</tr></thead>
            <tbody>
            \(rows)
            </tbody>
            </table>
            """
    }

    private func row(_ watched: WatchedHead, _ language: WitnessLanguage) -> String {
        var origin = "<bdi dir=\"ltr\">\(Self.escaped(watched.log.origin))</bdi>"
        if watched.log.keys.isEmpty {
            origin += "<br>\(WitnessWords.noLongerWatched.in(language))"
        }
        if !watched.forks.isEmpty {
            let words = WitnessWords.forked(watched.forks.count).in(language)
            origin += "<p class=\"fault\">\(words)</p>"
        }
        guard let head = watched.head else {
            let nothing = WitnessWords.nothingYet.in(language)
            return "<tr><th scope=\"row\">\(origin)</th><td colspan=\"3\">\(nothing)</td></tr>"
        }
        let link =
            "<a href=\"\(watched.address)/checkpoint\">"
            + "\(WitnessWords.newest.in(language))</a>"
        return "<tr><th scope=\"row\">\(origin)</th><td><bdi dir=\"ltr\">\(head.size)</bdi></td>"
            + "<td><bdi dir=\"ltr\">\(head.time)</bdi></td><td>\(link)</td></tr>"
    }

    private func keyBox(_ key: VerifierKey, _ language: WitnessLanguage) -> String {
        let words: WitnessWords = key.algorithm == .mldsa44 ? .mldsa44 : .ed25519
        return """
            <h3>\(words.in(language))</h3>
            <pre dir="ltr">\(Self.escaped(key.text))</pre>
            """
    }

    private func logKeys(_ language: WitnessLanguage) -> String {
        let keys = heads.flatMap(\.log.keys)
        guard !keys.isEmpty else { return "" }
        let lines = keys.map { Self.escaped($0.text) }.joined(separator: "\n")
        return "<h3>\(WitnessWords.logKeys.in(language))</h3>\n<pre dir=\"ltr\">\(lines)</pre>"
    }

    /// The same five entities serve content and quoted attributes.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// The style sheet: a column of text that fits a telephone, both directions.
    static let style = """
        :root { color-scheme: light dark; }
        body { max-width: 46rem; margin: 0 auto; padding: 1rem; font: 1.05rem/1.6 sans-serif; }
        :lang(ur) { font-family: "Noto Nastaliq Urdu", "Jameel Noori Nastaleeq", serif; }
        html:lang(ur) body { line-height: 2.2; }
        h1 { line-height: 1.4; overflow-wrap: anywhere; }
        pre { overflow-x: auto; padding: .75rem; border: 1px solid; white-space: pre-wrap;
            overflow-wrap: anywhere; font-size: .85rem; line-height: 1.5; }
        table { border-collapse: collapse; width: 100%; }
        th, td { text-align: start; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid;
            vertical-align: top; font-weight: normal; overflow-wrap: anywhere; }
        thead th { font-weight: bold; }
        .well, .fault { padding: .75rem; border-inline-start: .4rem solid; }
        .well { border-color: #18794e; }
        .fault { border-color: #b3261e; font-weight: bold; }

        """
}

extension WitnessedHead {
    /// When the head was cosigned, as RFC 3339 text; times beyond the year 9999 are not told apart.
    package var time: String {
        Instant(milliseconds: Int64(min(at, 253_402_300_799)) * 1000).description
    }
}
