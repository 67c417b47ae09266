package import Canon

/// A part of a number's description: a dimension of its key, the number, or an attribute.
package enum SDMXComponent: String, Sendable, CaseIterable {
    case frequency = "FREQ"
    case indicator = "INDICATOR"
    case area = "REF_AREA"
    case sex = "SEX"
    case areaType = "AREA_TYPE"
    case version = "DEFINITION_VERSION"
    case series = "SERIES"
    case time = "TIME_PERIOD"
    case value = "OBS_VALUE"
    case unit = "UNIT_MEASURE"
    case decimals = "DECIMALS"
    case evidence = "EVIDENCE"
    case status = "OBS_STATUS"
    case confidence = "CONFIDENCE"
    case entry = "ENTRY"
    case simulated = "SIMULATED"
    case low = "LOWER_BOUND"
    case high = "UPPER_BOUND"
    case sample = "SAMPLE_SIZE"
    case validFrom = "VALID_FROM"
    case validTo = "VALID_TO"

    /// What values it takes.
    package enum Representation: Sendable, Equatable {
        case codes(SDMXCodelist.Name)
        /// A data type by its name in SDMX.
        case text(String)
    }

    package var representation: Representation {
        switch self {
        case .frequency: .codes(.frequency)
        case .indicator: .codes(.indicator)
        case .area: .codes(.area)
        case .sex: .codes(.sex)
        case .areaType: .codes(.areaType)
        case .unit: .codes(.unit)
        case .evidence: .codes(.evidence)
        case .status: .codes(.status)
        case .confidence: .codes(.confidence)
        case .version, .decimals, .entry, .sample: .text("Integer")
        case .series: .text("String")
        case .time: .text("ObservationalTimePeriod")
        case .value, .low, .high: .text("Decimal")
        case .simulated: .text("Boolean")
        case .validFrom, .validTo: .text("DateTime")
        }
    }

    package var name: Texts {
        switch self {
        case .frequency: Texts(en: "Frequency", ur: "تعدد")
        case .indicator: Texts(en: "Indicator", ur: "اشاریہ")
        case .area: Texts(en: "Area", ur: "علاقہ")
        case .sex: Texts(en: "Sex", ur: "جنس")
        case .areaType: Texts(en: "Towns or countryside", ur: "شہر یا دیہات")
        case .version: Texts(en: "Version of the definition", ur: "تعریف کا نسخہ")
        case .series: Texts(en: "Series", ur: "سلسلہ")
        case .time: Texts(en: "Period", ur: "مدت")
        case .value: Texts(en: "Number", ur: "عدد")
        case .unit: Texts(en: "Unit", ur: "اکائی")
        case .decimals: Texts(en: "Digits behind the point", ur: "اعشاریے کے ہندسے")
        case .evidence: Texts(en: "Who can check the number", ur: "عدد کی جانچ کون کر سکتا ہے")
        case .status: Texts(en: "Status of the number", ur: "عدد کی حیثیت")
        case .confidence: Texts(en: "How far the office trusts it", ur: "دفتر کا اعتماد")
        case .entry: Texts(en: "Entry of the record", ur: "ریکارڈ کا اندراج")
        case .simulated: Texts(en: "Invented for a demonstration", ur: "نمائش کے لیے فرضی")
        case .low: Texts(en: "Lower end of the interval", ur: "وقفے کا زیریں سرا")
        case .high: Texts(en: "Upper end of the interval", ur: "وقفے کا بالائی سرا")
        case .sample: Texts(en: "Cases behind the number", ur: "عدد کے پیچھے کیسوں کی تعداد")
        case .validFrom: Texts(en: "Stood from", ur: "کب سے قائم")
        case .validTo: Texts(en: "Stood until", ur: "کب تک قائم")
        }
    }
}

/// A set of numbers that is asked for by name: what its keys are made of.
package struct SDMXFlow: Sendable, Equatable {
    /// Its identifier.
    package let id: String
    package let name: Texts
    /// What a key is made of, in order, time left out.
    package let dimensions: [SDMXComponent]
    /// What is said once of a series.
    package let seriesAttributes: [SDMXComponent]

    /// Identifier of its data structure.
    package var structureID: String { "DSD" + id.dropFirst(2) }

    /// What is said of each number.
    package static let observationAttributes: [SDMXComponent] = [
        .status, .confidence, .entry, .simulated, .low, .high, .sample, .validFrom, .validTo,
    ]

    /// The office's own series under the newest definition: one number a cell and period.
    package static let own = SDMXFlow(
        id: "DF_IND", name: Texts(en: "Indicators", ur: "اشاریے"),
        dimensions: [.frequency, .indicator, .area, .sex, .areaType],
        seriesAttributes: [.unit, .decimals, .version, .series, .evidence])

    /// Every series under every definition; what contradicts stands side by side.
    package static let all = SDMXFlow(
        id: "DF_IND_ALL",
        name: Texts(
            en: "Indicators: every series and every definition",
            ur: "اشاریے: تمام سلسلے اور تمام تعریفیں"),
        dimensions: [.frequency, .indicator, .area, .sex, .areaType, .version, .series],
        seriesAttributes: [.unit, .decimals, .evidence])

    package static let every = [own, all]
}
