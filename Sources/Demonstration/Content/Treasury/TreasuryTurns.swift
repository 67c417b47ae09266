import Canon
import Records

/// What goes wrong with the grants and is put right, in the open.
enum TreasuryTurns {
    /// A payment that was prepared for the wrong account and voided before it left.
    static let voided = (award: "u4", milestone: 1, instructed: 153, voided: 155)
    static let voidReason = Texts(
        en: "The account belonged to another recipient. The payment is prepared again.",
        ur: "اکاؤنٹ کسی اور وصول کنندہ کا تھا۔ ادائیگی دوبارہ تیار کی جائے گی۔")

    /// Money that a recipient gave back.
    static let refund = (award: "s2", milestone: 2, day: 281, amount: Money.rupees(450_000))
    static let refundReason = Texts(
        en: "Sixty learners fewer than paid for: their share comes back.",
        ur: "جتنے افراد کی رقم ادا ہوئی ان سے ساٹھ کم نکلے: ان کا حصہ واپس آیا۔")

    /// An award whose recipient closed; in the same chain the rest goes to another one.
    static let closed = (award: "s5", day: 266)
    static let closedReason = Texts(
        en: "The institute closed after the first milestone. What it did not earn goes back.",
        ur: "ادارہ پہلے مرحلے کے بعد بند ہو گیا۔ جو رقم نہیں کمائی گئی وہ واپس جاتی ہے۔")
    static let successor = AwardContent(
        "s9", fund: "digital-skills-grants", year: 1, office: "skills-office-federal", day: 266,
        provision: "4.5",
        title: Texts(
            en: "Digital skills courses in Gilgit, continued",
            ur: "گلگت میں ڈیجیٹل مہارت کے کورس، جاری"),
        recipient: "Demonstration Institute 9, Gilgit", area: "PK-GB-GILGIT", isWomenLed: true,
        milestones: [
            .init(
                350, rupees: 8_500_000, "300 people trained and assessed",
                "300 افراد کی تربیت اور جانچ")
        ])
    static let successorPayment = PaymentContent(
        "s9", 1, accepted: 351, instructed: 352, paid: 356)

    /// When the first year's rest lapses.
    static let lapseDay = 368
}
