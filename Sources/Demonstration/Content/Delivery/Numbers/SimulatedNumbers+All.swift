import Canon
import Records

extension SimulatedNumbers {
    /// Everything that is invented; arrays hold two years and are cut where the present is.
    package static let all: [SimulatedNumbers] =
        yearly + connection + survey + incidents + purchases + verifications

    private static let yearly = [
        SimulatedNumbers("G-1", .high, delay: 40, ["4.31", "5.02"]),
        SimulatedNumbers("G-2", delay: 40, ["905", "1080"]),
        SimulatedNumbers("G-3", .high, delay: 45, ["91", "93"]),
        SimulatedNumbers("G-4", delay: 50, ["61", "88"]),
        SimulatedNumbers(
            "G-8", .high, delay: 60,
            [
                SimulatedNumber(
                    "61", ("59", "63"), sample: 24_160,
                    parts: [
                        .part(sex: .female, "52", sample: 12_210),
                        .part(sex: .male, "70", sample: 11_950),
                        .part(areaType: .urban, "74", sample: 9_480),
                        .part(areaType: .rural, "53", sample: 14_680),
                        .part(area: "PK-PB", "64", sample: 9_890),
                        .part(area: "PK-SD", "60", sample: 5_930),
                        .part(area: "PK-KP", "58", sample: 4_410),
                        .part(area: "PK-BA", "41", sample: 2_170),
                        .part(area: "PK-IS", "86", sample: 1_760),
                    ], status: .provisional), "65",
            ]),
        SimulatedNumbers(
            "G-9", .high, delay: 70,
            [
                SimulatedNumber(
                    "47", ("44", "50"), sample: 1_480,
                    parts: [
                        .part(areaType: .urban, "58", sample: 610),
                        .part(areaType: .rural, "40", sample: 870),
                    ]), "51",
            ]),
    ]

    private static let connection = [
        SimulatedNumbers("C-1", delay: 25, ["1.80", "2.10"]),
        SimulatedNumbers(
            "C-1", version: 2, delay: 25,
            [
                SimulatedNumber("11.90", sample: 18_400, status: .break),
                SimulatedNumber("12.40", sample: 21_050), SimulatedNumber("12.80", sample: 26_300),
                SimulatedNumber("13.60", sample: 31_900), SimulatedNumber("14.10", sample: 33_200),
                SimulatedNumber("14.90", sample: 35_800), SimulatedNumber("15.40", sample: 36_100),
                SimulatedNumber("16.00", sample: 38_700),
            ]),
        // The regulator's return stopped after the first quarter: the number grows old.
        SimulatedNumbers("C-4", delay: 30, ["14", nil, nil, nil, nil, nil, nil, nil]),
        SimulatedNumbers(
            "C-5", delay: 30,
            [
                "1.6", "1.7", "1.9",
                SimulatedNumber(
                    "2.1",
                    parts: [
                        .part(area: "PK-PB", "1.2"), .part(area: "PK-SD", "0.6"),
                        .part(area: "PK-KP", "0.2"), .part(area: "PK-IS", "0.1"),
                    ]),
                SimulatedNumber(
                    "2.2",
                    parts: [
                        .part(area: "PK-PB", "1.2"), .part(area: "PK-SD", "0.7"),
                        .part(area: "PK-KP", "0.2"), .part(area: "PK-IS", "0.1"),
                    ]), "2.4", "2.5", "2.7",
            ]),
    ]

    private static let survey = [
        SimulatedNumbers(
            "S-6", delay: 42,
            [
                nil, SimulatedNumber("36.4", ("30.9", "41.9"), sample: 296),
                SimulatedNumber("38.2", ("34.1", "42.3"), sample: 540),
                SimulatedNumber(
                    "41.7", ("38.3", "45.1"), sample: 812,
                    parts: [
                        .part(sex: .female, "36.8", sample: 341),
                        .part(sex: .male, "45.2", sample: 471),
                        .part(area: "PK-PB", "43.6", sample: 388),
                        .part(area: "PK-SD", "42.1", sample: 214),
                        .part(area: "PK-KP", "37.5", sample: 128),
                        .part(area: "PK-BA", "34.0", sample: 53),
                        .suppressed(area: "PK-GB"), .suppressed(area: "PK-JK"),
                    ]),
                SimulatedNumber(
                    "42.9", ("39.8", "46.0"), sample: 967,
                    parts: [
                        .part(sex: .female, "38.4", sample: 419),
                        .part(sex: .male, "46.3", sample: 548),
                        .part(area: "PK-PB", "44.7", sample: 452),
                        .part(area: "PK-SD", "43.0", sample: 251),
                        .part(area: "PK-KP", "39.6", sample: 149),
                        .part(area: "PK-BA", "35.5", sample: 62),
                        .part(area: "PK-JK", "41.2", sample: 34), .suppressed(area: "PK-GB"),
                    ]),
                SimulatedNumber("44.0", ("41.1", "46.9"), sample: 1_090),
                SimulatedNumber("45.2", ("42.4", "48.0"), sample: 1_150),
                SimulatedNumber("46.1", ("43.4", "48.8"), sample: 1_230),
            ])
    ]

    private static let incidents = [
        SimulatedNumbers(
            "Y-1", delay: 28,
            [
                SimulatedNumber("52", sample: 23),
                SimulatedNumber(
                    "61", sample: 31,
                    then: .revised(
                        to: knownDecimal("54"), afterDays: 64,
                        reason: Texts(
                            en: """
                                Four incidents of the quarter became known only afterwards, none \
                                of them reported in time.
                                """,
                            ur: """
                                سہ ماہی کے چار واقعات بعد میں معلوم ہوئے، ان میں سے کسی کی اطلاع \
                                بروقت نہیں دی گئی تھی۔
                                """))),
                SimulatedNumber("60", sample: 35), SimulatedNumber("66", sample: 41),
                SimulatedNumber("72", sample: 46), SimulatedNumber("75", sample: 44),
                SimulatedNumber("78", sample: 49), SimulatedNumber("81", sample: 52),
            ]),
        SimulatedNumbers(
            "Y-4", delay: 28,
            [
                SimulatedNumber("41.0", sample: 58), SimulatedNumber("36.0", sample: 63),
                SimulatedNumber("33.5", sample: 71), SimulatedNumber("27.0", sample: 66),
                SimulatedNumber("22.0", sample: 74), SimulatedNumber("19.0", sample: 70),
                SimulatedNumber("17.5", sample: 77), SimulatedNumber("16.0", sample: 81),
            ]),
    ]

    private static let purchases = [
        SimulatedNumbers(
            "E-8", delay: 45,
            [
                SimulatedNumber("31", ("26", "36"), sample: 120),
                SimulatedNumber("35", ("30", "40"), sample: 120),
                SimulatedNumber(
                    "48", ("43", "53"), sample: 120,
                    then: .withdrawn(
                        afterDays: 39,
                        reason: Texts(
                            en: """
                                The sample held the tenders of one ministry twice. It is drawn \
                                again with the next quarter.
                                """,
                            ur: """
                                نمونے میں ایک وزارت کے ٹینڈر دو بار شامل ہو گئے تھے۔ اگلی سہ ماہی \
                                کے ساتھ نمونہ دوبارہ لیا جائے گا۔
                                """))),
                SimulatedNumber("39", ("34", "44"), sample: 120),
                SimulatedNumber("43", ("38", "48"), sample: 120),
                SimulatedNumber("46", ("41", "51"), sample: 120),
                SimulatedNumber("49", ("44", "54"), sample: 120),
                SimulatedNumber("52", ("47", "57"), sample: 120),
            ])
    ]

    private static let verifications = [
        SimulatedNumbers(
            "L-4", delay: 4,
            [
                "0", "1", "1", "2", "2", "3", "4", "4", "6", "5", "7", "8", "9", "9", "10", "11",
                "12", "11", "13", "14", "14", "15", "17", "16", "18", "19", "20",
            ])
    ]
}
