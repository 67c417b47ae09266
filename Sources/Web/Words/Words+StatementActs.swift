/// What each kind of entry about statements and votes records.
extension Words {
    static let statementActs: [(kind: String, words: Words)] = [
        (
            "consultation.statement_posed.v1",
            Words(en: "A statement was put to the vote", ur: "ایک بیان رائے شماری کے لیے رکھا گیا")
        ),
        (
            "consultation.statement_withdrawn.v1",
            Words(en: "A statement was withdrawn", ur: "ایک بیان واپس لیا گیا")
        ),
        (
            "consultation.votes_cast.v1",
            Words(en: "Somebody voted on statements", ur: "کسی نے بیانات پر رائے دی")
        ),
    ]
}
