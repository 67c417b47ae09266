import Canon
import Records

extension CitedNumber {
    /// Baselines of the sample policy and numbers that conflict with them.
    package static let all: [CitedNumber] = [
        CitedNumber(
            "G-1", "2023-07-01/P1Y", "3.22", series: "state-bank",
            publisher: stateBank,
            document: "Report of phoneworld.com.pk, 20 October 2025, quoting the State Bank",
            address: """
                phoneworld.com.pk/pakistans-it-exports-surge-20-in-q1-fy2026-cross-1-billion-mark
                """,
            .high, on: "2025-10-20"),
        CitedNumber(
            "G-1", "2024-07-01/P1Y", "3.80", series: "state-bank",
            publisher: stateBank,
            document: "Report of phoneworld.com.pk, 20 October 2025, quoting the State Bank",
            address: """
                phoneworld.com.pk/pakistans-it-exports-surge-20-in-q1-fy2026-cross-1-billion-mark
                """,
            .medium, on: "2025-10-20"),
        CitedNumber(
            "G-1", "2024-07-01/P1Y", "4.60", series: "other-definition",
            publisher: Texts(
                en: "Press reports by another definition",
                ur: "دوسری تعریف کے مطابق اخباری خبریں"),
            document: "Press reports of fiscal year 2025 with a wider definition",
            .low, on: "2025-10-20"),
        CitedNumber(
            "G-2", "2024-07-01/P1Y", "779", series: "press",
            publisher: Texts(en: "Daily Times", ur: "ڈیلی ٹائمز"),
            document: "Daily Times, 19 July 2025",
            address: "dailytimes.com.pk/1338773",
            .low, on: "2025-07-19"),
        CitedNumber(
            "G-2", "2024-07-01/P1Y", "400", series: "economic-survey",
            publisher: Texts(en: "Economic Survey of Pakistan", ur: "اقتصادی سروے پاکستان"),
            document: "Economic Survey, July to March, as quoted beside the other figure",
            .low, on: "2025-07-19"),
        CitedNumber(
            "G-3", "2024-07-01/P1Y", "88", series: "state-bank",
            publisher: stateBank,
            document: "Profit, 3 November 2025, quoting the State Bank",
            address: "profit.pakistantoday.com.pk",
            .high, on: "2025-11-03"),
        CitedNumber(
            "G-4", "2024", "43", series: "tracker",
            publisher: Texts(
                en: "Policy brief quoted by Business Recorder",
                ur: "پالیسی بریف، بحوالہ بزنس ریکارڈر"),
            document: "Business Recorder, 8 July 2025",
            address: "brecorder.com/news/40371456",
            .medium, on: "2025-07-08"),
        CitedNumber(
            "G-5", "2024", "0.5095", series: "united-nations",
            publisher: unitedNations,
            document: "The Nation, 18 September 2024, quoting the UN survey",
            address: "nation.com.pk",
            .high, on: "2024-09-18"),
        CitedNumber(
            "G-6", "2024", "0.49", series: "united-nations",
            publisher: unitedNations,
            document: "The News, 19 September 2024, quoting the UN survey (rounded)",
            address: "thenews.com.pk/print/1231601",
            .medium, on: "2024-09-19"),
        CitedNumber(
            "G-7", "2024", "96.69", series: "itu",
            publisher: Texts(
                en: "International Telecommunication Union",
                ur: "بین الاقوامی ٹیلی مواصلات یونین"),
            document: """
                Tier from phoneworld.com.pk, 14 September 2024; score from a blog quoting the \
                ITU
                """,
            address: "phoneworld.com.pk",
            .medium, on: "2024-09-14"),
        CitedNumber(
            "G-8", "2024-07-01/P1Y", "57", series: "household-survey",
            publisher: Texts(en: "Pakistan Bureau of Statistics", ur: "ادارۂ شماریات پاکستان"),
            document: "Profit, 1 January 2026, quoting the household survey 2024-25",
            address: "profit.pakistantoday.com.pk",
            .high, on: "2026-01-01"),
        CitedNumber(
            "G-9", "2024", "45", series: "gsma",
            publisher: gsma,
            document: "closeup.pk, 16 May 2025, quoting the Mobile Gender Gap Report 2025",
            address: "closeup.pk",
            .high, on: "2025-05-16"),
        CitedNumber(
            "G-9", "2024", "39", series: "gsma-second-report",
            publisher: Texts(
                en: "GSMA, as another site prints it",
                ur: "جی ایس ایم اے، ایک اور ویب سائٹ کے مطابق"),
            document: "startup.pk, quoting the same report",
            address: "startup.pk/?p=25092",
            .low, on: "2025-05-16"),
        CitedNumber(
            "C-1", "2025-Q2", "11.22", series: "ookla",
            publisher: Texts(en: "Ookla", ur: "اوکلا"),
            document: """
                theazb.com, quoting Ookla for the first half of 2025 (regions, not districts)
                """,
            address: "theazb.com",
            place: "figure of January to June 2025, entered for its last quarter",
            .medium, on: "2025-07-15", version: 2),
        CitedNumber(
            "C-4", "2024-Q1", "10", series: "ministry",
            publisher: ministry,
            document: "ProPakistani, 29 February 2024 ('9-11%')",
            address: """
                propakistani.pk/2024/02/29/govt-initiates-new-policy-to-address-low-fiber-density-crisis-in-pakistan
                """,
            place: "figure of February 2024",
            .medium, on: "2024-03-31"),
        CitedNumber(
            "C-5", "2024-Q1", "1.1", series: "ministry",
            publisher: ministry,
            document: "ProPakistani, 29 February 2024",
            address: """
                propakistani.pk/2024/02/29/govt-initiates-new-policy-to-address-low-fiber-density-crisis-in-pakistan
                """,
            place: "figure of February 2024",
            .medium, on: "2024-03-31"),
        CitedNumber(
            "G-10", "2025-Q3", "50", series: "claimed",
            publisher: Texts(
                en: "Claim reported by gadinsider.com",
                ur: "gadinsider.com پر شائع دعویٰ"),
            document: """
                gadinsider.com, 2025: over 50 services operational, 100 aimed for December 2025
                """,
            address: "gadinsider.com",
            place: "claim of 2025, without a month",
            .low, on: "2025-09-30"),
    ]

    private static let stateBank = Texts(en: "State Bank of Pakistan", ur: "بینک دولت پاکستان")
    private static let gsma = Texts(en: "GSMA", ur: "جی ایس ایم اے")
    private static let ministry = Texts(
        en: "Ministry of IT and Telecommunication",
        ur: "وزارتِ انفارمیشن ٹیکنالوجی و ٹیلی مواصلات")
    private static let unitedNations = Texts(en: "United Nations", ur: "اقوامِ متحدہ")
}
