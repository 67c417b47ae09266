/// Signing in to the officers' desk.
extension Words {
    static let signInLead = Words(
        en: "Use the one-time link that the server printed when it started. It works once.",
        ur:
            "وہ یک بار استعمال کا لنک استعمال کریں جو سرور نے شروع ہوتے وقت دکھایا۔ یہ صرف ایک بار کام کرتا ہے۔"
    )
    static let signInCode = Words(en: "One-time code", ur: "یک بار کوڈ")
    static let signInRefused = Words(
        en: "This code is unknown, used up or expired. Ask the operator for a new one: "
            + "run “sanad keys sign-in”.",
        ur:
            "یہ کوڈ نامعلوم، استعمال شدہ یا زائد المیعاد ہے۔ منتظم سے نیا کوڈ لیں: sanad keys sign-in چلائیں۔"
    )
    static func signedInAs(_ office: String) -> Words {
        Words(en: "Signed in for: \(office)", ur: "سائن اِن بطور: \(office)")
    }
}
