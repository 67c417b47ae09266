import Canon

extension TargetContent {
    /// Targets of `sample-policy.json`, with milestones of our own.
    package static let all: [TargetContent] = [
        TargetContent(
            "G-1", from: ("2024-06-30", "3.22"),
            to: [("2027-06-30", "6.00"), ("2029-06-30", "10.00")]),
        TargetContent(
            "G-2", from: ("2025-06-30", "779"),
            to: [("2027-06-30", "1300"), ("2029-06-30", "2000")]),
        TargetContent("G-3", from: ("2025-06-30", "88"), to: [("2028-06-30", "95")]),
        TargetContent(
            "G-4", from: ("2024-12-31", "43"), to: [("2026-12-31", "110"), ("2028-12-31", "200")]),
        TargetContent(
            "G-5", from: ("2024-12-31", "0.5095"),
            to: [("2026-12-31", "0.5500"), ("2028-12-31", "0.6000")]),
        TargetContent("G-6", from: ("2024-12-31", "0.49"), to: [("2028-12-31", "0.65")]),
        TargetContent("G-7", from: ("2024-12-31", "96.69"), to: [("2028-12-31", "95.00")]),
        TargetContent(
            "G-8", from: ("2025-06-30", "57"), to: [("2027-12-31", "67"), ("2029-12-31", "75")]),
        TargetContent(
            "G-9", from: ("2024-12-31", "45"), to: [("2027-12-31", "56"), ("2029-12-31", "65")]),
        TargetContent(
            "G-10", from: ("2025-12-31", "50"), to: [("2026-12-31", "100"), ("2028-12-31", "200")]),
        TargetContent("F-1", to: [("2025-12-31", "100.0")]),
        TargetContent("F-2", to: [("2025-12-31", "100.0")]),
        TargetContent("F-3", to: [("2025-12-31", "100.0")]),
        TargetContent("F-4", to: [("2025-12-31", "30.0")]),
        TargetContent(
            "F-5", from: ("2019-12-31", "42.0"), to: [("2026-12-31", "15.0")],
            authority: Texts(
                en: """
                    Digital Policy 2024 (demonstration text). Baseline: a proxy of low \
                    confidence, 6.7% of Citizens’ Portal complaints by women against about 49% \
                    of people (zameen.com, December 2019)
                    """,
                ur: """
                    ڈیجیٹل پالیسی 2024 (نمائشی متن)۔ بنیادی عدد کم اعتماد کا متبادل ہے: سٹیزنز \
                    پورٹل کی 6.7 فیصد شکایات خواتین کی، جبکہ آبادی میں ان کا حصہ تقریباً 49 \
                    فیصد (zameen.com، دسمبر 2019)
                    """)),
        TargetContent("F-6", to: [("2026-12-31", "20.0")]),
        TargetContent("F-7", to: [("2025-12-31", "100.0")]),
        TargetContent("AI-1", to: [("2026-12-31", "100")]),
        TargetContent("AI-2", to: [("2026-12-31", "100")]),
        TargetContent("AI-3", to: [("2026-12-31", "15"), ("2028-12-31", "50")]),
        TargetContent("AI-4", to: [("2025-12-31", "0.70")]),
        TargetContent("AI-5", to: [("2027-12-31", "50")]),
        TargetContent("AI-6", to: [("2026-12-31", "4"), ("2028-12-31", "12")]),
        TargetContent("L-1", to: [("2025-12-31", "100.0")]),
        TargetContent("L-2", to: [("2025-12-31", "60")]),
        TargetContent("L-3", to: [("2025-12-31", "100.0")]),
        TargetContent("L-4", to: [("2026-12-31", "10")]),
        TargetContent("L-5", to: [("2025-12-31", "0")]),
        TargetContent("C-1", to: [("2028-12-31", "20.00")]),
        TargetContent(
            "C-1", version: 2, number: 2, from: ("2025-06-30", "11.22"),
            to: [("2026-12-31", "14.00"), ("2028-12-31", "20.00")],
            reason: Texts(
                en: """
                    The number stays 20, but of the median it is easier to reach than of the \
                    minimum. That is a weaker promise, and is said here so that nobody has to \
                    find it out.
                    """,
                ur: """
                    عدد 20 ہی رہا، مگر کم از کم کے مقابلے میں وسطانیے کے لیے اسے پانا آسان ہے۔ \
                    یہ کمزور تر وعدہ ہے، اور یہاں اس لیے لکھا گیا ہے کہ کسی کو خود کھوج نہ \
                    لگانا پڑے۔
                    """)),
        TargetContent("C-2", to: [("2028-12-31", "50.00")]),
        TargetContent("C-3", to: [("2028-12-31", "4.00")]),
        TargetContent(
            "C-4", from: ("2024-02-29", "10"), to: [("2027-06-30", "45"), ("2030-12-31", "80")]),
        TargetContent(
            "C-5", from: ("2024-02-29", "1.1"), to: [("2027-06-30", "4.2"), ("2030-12-31", "7.5")]),
        TargetContent("C-6", to: [("2025-12-31", "95")]),
        TargetContent("C-7", to: [("2027-12-31", "24")]),
        TargetContent("C-8", to: [("2026-12-31", "100")]),
        TargetContent("C-9", to: [("2026-12-31", "90")]),
        TargetContent("S-1", to: [("2026-12-31", "250000"), ("2029-12-31", "1000000")]),
        TargetContent("S-2", to: [("2027-12-31", "40.0")]),
        TargetContent(
            "S-3", to: [("2027-12-31", "1000000")],
            authority: Texts(
                en: """
                    One report of the national AI policy: one million people by 2027 \
                    (phoneworld.com.pk)
                    """,
                ur: """
                    قومی پالیسی برائے مصنوعی ذہانت کی ایک خبر: 2027 تک دس لاکھ افراد \
                    (phoneworld.com.pk)
                    """)),
        TargetContent(
            "S-3", number: 2, to: [("2027-12-31", "300000"), ("2030-12-31", "1000000")],
            authority: Texts(
                en: """
                    Two other reports of the same policy: one million people by 2030 \
                    (brecorder.com, profit.pakistantoday.com.pk)
                    """,
                ur: """
                    اسی پالیسی کی دو دیگر خبریں: 2030 تک دس لاکھ افراد (brecorder.com، \
                    profit.pakistantoday.com.pk)
                    """),
            reason: Texts(
                en: """
                    Two of three reports give 2030, and the text of the policy has not been \
                    read. Both dates stay visible.
                    """,
                ur: """
                    تین میں سے دو خبریں 2030 لکھتی ہیں، اور پالیسی کا متن نہیں پڑھا گیا۔ دونوں \
                    تاریخیں نظر آتی رہیں گی۔
                    """)),
        TargetContent("S-4", to: [("2026-12-31", "38.0"), ("2028-12-31", "45.0")]),
        TargetContent("S-5", to: [("2025-12-31", "100.0")]),
        TargetContent("S-6", to: [("2027-12-31", "50.0")]),
        TargetContent("S-7", to: [("2026-12-31", "4000"), ("2028-12-31", "10000")]),
        TargetContent("Y-1", to: [("2026-12-31", "75"), ("2027-12-31", "90")]),
        TargetContent("Y-2", to: [("2026-12-31", "100")]),
        TargetContent("Y-3", to: [("2026-12-31", "10.0")]),
        TargetContent("Y-4", to: [("2026-12-31", "14.0")]),
        TargetContent("Y-5", to: [("2026-12-31", "90")]),
        TargetContent("Y-6", to: [("2027-12-31", "95")]),
        TargetContent("E-1", to: [("2025-12-31", "3.0")]),
        TargetContent("E-2", to: [("2025-12-31", "100")]),
        TargetContent("E-3", to: [("2026-12-31", "30.0")]),
        TargetContent("E-4", to: [("2026-12-31", "20.0"), ("2028-12-31", "30.0")]),
        TargetContent("E-5", to: [("2026-12-31", "30.0"), ("2028-12-31", "40.0")]),
        TargetContent("E-6", to: [("2025-12-31", "99.50")]),
        TargetContent("E-7", to: [("2026-12-31", "100")]),
        TargetContent("E-8", to: [("2026-12-31", "45"), ("2027-12-31", "60")]),
    ]
}
