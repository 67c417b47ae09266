import Canon

/// How much speaks for the best language, and how much for the next.
struct LanguageEvidence {
    let best: LanguageTag
    let points: Int
    let second: Int
    /// Words of the text that were looked at.
    let words: Int

    /// The leading one of several; the first on a tie.
    init(_ scores: [(language: LanguageTag, points: Int)], words: Int) {
        let sorted = scores.enumerated().sorted { left, right in
            (right.element.points, left.offset) < (left.element.points, right.offset)
        }
        best = sorted.first?.element.language ?? .undetermined
        points = sorted.first?.element.points ?? 0
        second = sorted.dropFirst().first?.element.points ?? 0
        self.words = words
    }

    /// From 0 to 99. One word that a language needs in ten is enough; a single one in a long text, or
    /// as many of another language, is not.
    var confidencePercent: Int {
        guard points > 0, words > 0 else { return 0 }
        let lead = (points - second) * 100 / (points + second)
        let density = min(100, points * 1000 / words)
        let amount = min(100, 40 + points * 20)
        return min(99, lead * density / 100 * amount / 100)
    }
}

/// Tells English from Urdu in Latin letters.
enum LatinEvidence {
    /// Words that Roman Urdu cannot do without and English does not have. `to`, `hi`, `is`, `us`,
    /// `are`, `main`, `par`, `sab` and `se` count for less by being left out.
    private static let romanUrdu: Set<String> = words(
        """
        hai hain ka ki ke ko mein nahi nahin nahee aur kya kia kyun kyon kiun yeh ye woh wo \
        ap aap apko aapko hum ham hamein humein hona hoga hogi chahiye chahye chahie karna karo \
        karte karti karta karein kren bhi liye lekin magar agar jo tak bohat bahut bohot bahot \
        tha thi thay wala wali walay wale apna apni apne mera meri mere hamara hamari humara \
        humari hamare humare kuch koi raha rahi rahe gaya gayi gaye hua hui huay iska iski uska \
        uski inka unka jaye jata jati sakta sakti sakte diya kiya kar ho hun hoon na ne se sab
        """)

    /// Words that English cannot do without and Roman Urdu does not have: `is`, `us`, `in`, `or`,
    /// `to`, `he`, `me`, `so`, `be` and `by` are words of both.
    private static let english: Set<String> = words(
        """
        the of and a that it for on with as this at from have not an they which one you were all \
        their there been has when who will more no if out said what its about than into them can \
        only other time new some could these two may then first any my now such like our over \
        even most made after also did many must before are through back where much your way down \
        should because each just those people how too would very make still see own work long \
        both between being under never same another know while last might great since against i \
        we was but his her does until without whose every cannot dont doesnt
        """)

    static func of(_ folded: [String]) -> LanguageEvidence {
        LanguageEvidence(
            [
                (.english, folded.count { english.contains($0) }),
                (.romanUrdu, folded.count { romanUrdu.contains($0) }),
            ], words: folded.count)
    }

    private static func words(_ list: String) -> Set<String> {
        Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}

/// Tells Urdu, Sindhi and Pashto apart, and all of them from Arabic and Persian.
enum ArabicScriptEvidence {
    private static let urdu: Set<String> = words(
        """
        کے کی کا میں ہے سے اور کو پر نہیں یہ کہ نے ہیں بھی تو ہو کر ایک اس ہم وہ تھا تھی گا گی \
        لیے جو لئے ہی اپنے اپنی ہوں جا رہا رہی رہے گیا کیا کوئی ہر تک چاہیے چاہئے ان یا مگر لیکن آپ
        """)
    private static let sindhi: Set<String> = words(
        """
        جي جو ۾ آهي کي تي ٿو ٿي ۽ مان هن جا به نه آهن لاءِ لاء ڪري کان سان هو هئي اسان توهان
        """)
    private static let pashto: Set<String> = words(
        """
        د په او چې چه دی ده کې کښې سره ته دا هم يې وي شي نه له لپاره مو زه تاسو مونږ
        """)
    /// Arabic and Persian: known, so that they are not taken for one of ours.
    private static let others: Set<String> = words(
        """
        في من على إلى أن التي الذي هذا هذه كان ما لا عن مع هو هي در به از که را این است با برای \
        آن می شود باید های
        """)

    static func of(_ folded: [String], letters: ScriptCounts) -> LanguageEvidence {
        let foreign = folded.count { others.contains($0) }
        let evidence = LanguageEvidence(
            [
                (.urdu, points(folded, urdu, own: letters.urduLetters)),
                (.sindhi, points(folded, sindhi, own: letters.sindhiLetters)),
                (.pashto, points(folded, pashto, own: letters.pashtoLetters)),
                (.undetermined, foreign),
            ], words: folded.count)
        return evidence
    }

    /// Words that hold the language together, and one for each three of its own letters.
    private static func points(_ folded: [String], _ known: Set<String>, own: Int) -> Int {
        folded.count { known.contains($0) } + (own + 2) / 3
    }

    /// Words as they are compared, so that either yeh and either kaf is found.
    private static func words(_ list: String) -> Set<String> {
        Set(WordSpans(list, language: .sindhi).map(\.folded))
    }
}
