import Canon
import Records

extension AwardContent {
    /// Awards of the fund for start-ups.
    static let startUps: [AwardContent] = [
        AwardContent(
            "u1", fund: "start-up-grants", year: 1, office: "enterprise-office", day: 62,
            provision: "6.6",
            title: Texts(
                en: "Voice interface for farmers",
                ur: "کسانوں کے لیے آواز سے چلنے والی خدمت"),
            recipient: "Demonstration Start-up 1, Karachi", area: "PK-SD-KARACHI", isWomenLed: true,
            milestones: [
                .init(
                    130, rupees: 2_400_000, "A working prototype shown to users",
                    "صارفین کو دکھایا گیا چلتا نمونہ"),
                .init(
                    290, rupees: 3_600_000, "First fifty paying customers",
                    "پہلے پچاس ادائیگی کرنے والے گاہک"),
            ]),
        AwardContent(
            "u2", fund: "start-up-grants", year: 1, office: "enterprise-office", day: 62,
            provision: "6.2",
            title: Texts(en: "Cold chain sensors", ur: "سرد ترسیل کے لیے سینسر"),
            recipient: "Demonstration Start-up 2, Faisalabad", area: "PK-PB-FAISALABAD",
            isWomenLed: false,
            milestones: [
                .init(
                    135, rupees: 1_800_000, "A working prototype shown to users",
                    "صارفین کو دکھایا گیا چلتا نمونہ"),
                .init(
                    300, rupees: 2_700_000, "First fifty paying customers",
                    "پہلے پچاس ادائیگی کرنے والے گاہک"),
            ]),
        AwardContent(
            "u3", fund: "start-up-grants", year: 1, office: "enterprise-office", day: 66,
            provision: "6.6",
            title: Texts(en: "Sign language lessons", ur: "اشاروں کی زبان کے اسباق"),
            recipient: "Demonstration Start-up 3, Islamabad", area: "PK-IS", isWomenLed: true,
            milestones: [
                .init(
                    140, rupees: 2_100_000, "A working prototype shown to users",
                    "صارفین کو دکھایا گیا چلتا نمونہ"),
                .init(
                    310, rupees: 3_150_000, "First fifty paying customers",
                    "پہلے پچاس ادائیگی کرنے والے گاہک"),
            ]),
        AwardContent(
            "u4", fund: "start-up-grants", year: 1, office: "enterprise-office", day: 70,
            provision: "6.6",
            title: Texts(en: "Repair service for telephones", ur: "موبائل فون کی مرمت کی خدمت"),
            recipient: "Demonstration Start-up 4, Hyderabad", area: "PK-SD-HYDERABAD",
            isWomenLed: false,
            milestones: [
                .init(
                    150, rupees: 1_500_000, "A working prototype shown to users",
                    "صارفین کو دکھایا گیا چلتا نمونہ"),
                .init(
                    320, rupees: 2_300_000, "First fifty paying customers",
                    "پہلے پچاس ادائیگی کرنے والے گاہک"),
            ]),
        AwardContent(
            "u5", fund: "start-up-grants", year: 2, office: "enterprise-office", day: 404,
            provision: "6.6",
            title: Texts(en: "Payments for village shops", ur: "دیہی دکانوں کے لیے ادائیگیاں"),
            recipient: "Demonstration Start-up 5, Peshawar", area: "PK-KP-PESHAWAR",
            isWomenLed: true,
            milestones: [
                .init(
                    432, rupees: 2_750_000, "A working prototype shown to users",
                    "صارفین کو دکھایا گیا چلتا نمونہ"),
                .init(
                    600, rupees: 4_450_000, "First fifty paying customers",
                    "پہلے پچاس ادائیگی کرنے والے گاہک"),
            ]),
    ]
}
