import Canon

/// A provision that `sample-policy.json` does not have: it was withdrawn or merged before the final
/// text, or (1.7) it was added because of what people said.
struct ExtraProvision: Sendable {
    let provision: String
    let pillar: String
    let versions: ClosedRange<Int>
    /// Place in its pillar, in tenths of a provision.
    let place: Int
    let number: String
    let heading: Texts
    let body: Texts
    let owner: String
    let due: String
    let indicators: [String]

    static let all: [ExtraProvision] = [
        ExtraProvision(
            provision: "1.7", pillar: "1", versions: 3...4, place: 70, number: "1.7",
            heading: Texts(en: "Withheld fields of the register", ur: "رجسٹر کے روکے گئے خانے"),
            body: Texts(
                en: """
                    A single field of the register may be withheld only where publishing it would \
                    give away a trade secret or open the system to attack. The ground and the post \
                    that decided are published. Purpose, owner and the person who can overrule are \
                    never withheld.
                    """,
                ur: """
                    رجسٹر کا کوئی ایک خانہ صرف اس صورت میں روکا جا سکتا ہے جب اس کی اشاعت سے \
                    تجارتی راز کھلتا ہو یا نظام پر حملے کا راستہ نکلتا ہو۔ وجہ اور فیصلہ کرنے \
                    والا عہدہ شائع کیا جائے گا۔ مقصد، ذمہ دار اور فیصلہ بدلنے والا فرد کبھی \
                    نہیں روکے جائیں گے۔
                    """),
            owner: "AI programme lead", due: "2025", indicators: ["AI-1"]),
        ExtraProvision(
            provision: "5-registration", pillar: "5", versions: 1...2, place: 35, number: "5.4",
            heading: Texts(
                en: "Registration of encrypted connections", ur: "محفوظ کنکشن کا اندراج"),
            body: Texts(
                en: """
                    Persons and firms that use encrypted connections for their work register them \
                    with the regulator and renew the registration each year.
                    """,
                ur: """
                    جو افراد اور ادارے اپنے کام کے لیے محفوظ (خفیہ) کنکشن استعمال کرتے ہیں وہ \
                    انہیں نگران ادارے کے پاس درج کرائیں گے اور ہر سال اندراج کی تجدید کرائیں \
                    گے۔
                    """),
            owner: "Regulator", due: "2025", indicators: ["Y-1"]),
        ExtraProvision(
            provision: "6.7", pillar: "6", versions: 1...3, place: 70, number: "6.7",
            heading: Texts(en: "Other cities", ur: "دوسرے شہر"),
            body: Texts(
                en: "At least 40% of awards go to firms outside the three largest cities.",
                ur: """
                    کم از کم 40 فیصد گرانٹس تین بڑے شہروں سے باہر کے اداروں کو دی جائیں گی۔
                    """),
            owner: "Grant fund", due: "2028", indicators: ["E-5"]),
    ]
}
