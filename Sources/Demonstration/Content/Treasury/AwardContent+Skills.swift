import Canon
import Records

extension AwardContent {
    /// Awards of the fund for digital skills.
    static let skills: [AwardContent] = [
        AwardContent(
            "s1", fund: "digital-skills-grants", year: 1, office: "skills-office-punjab", day: 34,
            provision: "4.1",
            title: Texts(
                en: "Digital skills courses in Lahore",
                ur: "لاہور میں ڈیجیٹل مہارت کے کورس"),
            recipient: "Demonstration Institute 1, Lahore", area: "PK-PB-LAHORE", isWomenLed: false,
            milestones: [
                .init(
                    60, rupees: 9_000_000, "Rooms, teachers and timetable in place",
                    "کمرے، اساتذہ اور نظامِ اوقات تیار"),
                .init(
                    200, rupees: 15_000_000, "1,200 people trained and assessed",
                    "1,200 افراد کی تربیت اور جانچ"),
                .init(
                    330, rupees: 12_000_000, "Final report with the share certified",
                    "سند یافتہ افراد کے حصے سمیت حتمی رپورٹ"),
            ]),
        AwardContent(
            "s2", fund: "digital-skills-grants", year: 1, office: "skills-office-sindh", day: 36,
            provision: "4.5",
            title: Texts(
                en: "Digital skills courses in Karachi",
                ur: "کراچی میں ڈیجیٹل مہارت کے کورس"),
            recipient: "Demonstration Institute 2, Karachi", area: "PK-SD-KARACHI",
            isWomenLed: true,
            milestones: [
                .init(
                    65, rupees: 7_500_000, "Rooms, teachers and timetable in place",
                    "کمرے، اساتذہ اور نظامِ اوقات تیار"),
                .init(
                    210, rupees: 12_000_000, "900 people trained and assessed",
                    "900 افراد کی تربیت اور جانچ"),
                .init(
                    335, rupees: 9_000_000, "Final report with the share certified",
                    "سند یافتہ افراد کے حصے سمیت حتمی رپورٹ"),
            ]),
        AwardContent(
            "s3", fund: "digital-skills-grants", year: 1, office: "skills-office-punjab", day: 41,
            provision: "4.1",
            title: Texts(
                en: "Digital skills courses in Multan",
                ur: "ملتان میں ڈیجیٹل مہارت کے کورس"),
            recipient: "Demonstration Institute 3, Multan", area: "PK-PB-MULTAN", isWomenLed: false,
            milestones: [
                .init(
                    75, rupees: 6_000_000, "Rooms, teachers and timetable in place",
                    "کمرے، اساتذہ اور نظامِ اوقات تیار"),
                .init(
                    230, rupees: 9_500_000, "700 people trained and assessed",
                    "700 افراد کی تربیت اور جانچ"),
                .init(
                    380, rupees: 6_500_000, "Final report with the share certified",
                    "سند یافتہ افراد کے حصے سمیت حتمی رپورٹ"),
            ]),
        AwardContent(
            "s4", fund: "digital-skills-grants", year: 1, office: "skills-office-federal", day: 48,
            provision: "4.5",
            title: Texts(
                en: "Digital skills courses in Quetta",
                ur: "کوئٹہ میں ڈیجیٹل مہارت کے کورس"),
            recipient: "Demonstration Institute 4, Quetta", area: "PK-BA-QUETTA", isWomenLed: false,
            milestones: [
                .init(
                    90, rupees: 5_000_000, "Rooms, teachers and timetable in place",
                    "کمرے، اساتذہ اور نظامِ اوقات تیار"),
                .init(
                    250, rupees: 8_000_000, "450 people trained and assessed",
                    "450 افراد کی تربیت اور جانچ"),
                .init(
                    390, rupees: 5_000_000, "Final report with the share certified",
                    "سند یافتہ افراد کے حصے سمیت حتمی رپورٹ"),
            ]),
        AwardContent(
            "s5", fund: "digital-skills-grants", year: 1, office: "skills-office-federal", day: 55,
            provision: "4.5",
            title: Texts(
                en: "Digital skills courses in Gilgit",
                ur: "گلگت میں ڈیجیٹل مہارت کے کورس"),
            recipient: "Demonstration Institute 5, Gilgit", area: "PK-GB-GILGIT", isWomenLed: true,
            milestones: [
                .init(
                    95, rupees: 4_250_000, "Rooms, teachers and timetable in place",
                    "کمرے، اساتذہ اور نظامِ اوقات تیار"),
                .init(
                    260, rupees: 8_500_000, "300 people trained and assessed",
                    "300 افراد کی تربیت اور جانچ"),
            ]),
        AwardContent(
            "s6", fund: "digital-skills-grants", year: 1, office: "skills-office-federal", day: 178,
            provision: "4.3",
            title: Texts(
                en: "AI courses for teachers in Peshawar",
                ur: "پشاور میں اساتذہ کے لیے مصنوعی ذہانت کے کورس"),
            recipient: "Demonstration Institute 6, Peshawar", area: "PK-KP-PESHAWAR",
            isWomenLed: false,
            milestones: [
                .init(
                    215, rupees: 6_250_000, "Rooms, teachers and timetable in place",
                    "کمرے، اساتذہ اور نظامِ اوقات تیار"),
                .init(
                    340, rupees: 11_750_000, "500 people trained and assessed",
                    "500 افراد کی تربیت اور جانچ"),
            ]),
        AwardContent(
            "s7", fund: "digital-skills-grants", year: 2, office: "skills-office-federal", day: 392,
            provision: "4.5",
            title: Texts(
                en: "Digital skills courses in Muzaffarabad",
                ur: "مظفر آباد میں ڈیجیٹل مہارت کے کورس"),
            recipient: "Demonstration Institute 7, Muzaffarabad", area: "PK-JK-MUZAFFARABAD",
            isWomenLed: true,
            milestones: [
                .init(
                    420, rupees: 4_500_000, "Rooms, teachers and timetable in place",
                    "کمرے، اساتذہ اور نظامِ اوقات تیار"),
                .init(
                    560, rupees: 9_500_000, "600 people trained and assessed",
                    "600 افراد کی تربیت اور جانچ"),
            ]),
        AwardContent(
            "s8", fund: "digital-skills-grants", year: 2, office: "skills-office-punjab", day: 398,
            provision: "4.1",
            title: Texts(
                en: "Digital skills courses in Lahore, second year",
                ur: "لاہور، دوسرا سال میں ڈیجیٹل مہارت کے کورس"),
            recipient: "Demonstration Institute 1, Lahore", area: "PK-PB-LAHORE", isWomenLed: false,
            milestones: [
                .init(
                    425, rupees: 8_000_000, "Rooms, teachers and timetable in place",
                    "کمرے، اساتذہ اور نظامِ اوقات تیار"),
                .init(
                    580, rupees: 18_000_000, "1,500 people trained and assessed",
                    "1,500 افراد کی تربیت اور جانچ"),
            ]),
    ]
}
