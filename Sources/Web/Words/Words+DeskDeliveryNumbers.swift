import Canon
import Delivery
import Records
import Rules

/// What is wrong with a number, in words.
extension Words {
    static func number(_ problem: ObservationProblem) -> Words {
        switch problem {
        case .unknownIndicator(let id): .named(id.text, .indicatorUnknown)
        case .computedOnly: .numberComputedOnly
        case .unitMismatch(let expected, let found): .unitMismatch(expected, found)
        case .unknownVersion(let version): .definitionUnknown(version)
        case .olderVersion(let present, let since): .olderDefinition(present, since.description)
        case .reservedSeries: .seriesReserved
        case .otherFrequency(let expected): .periodOfOtherLength(Words.frequency(expected))
        case .periodNotOver(let day): .periodNotOver(day.description)
        case .retrievedInTheFuture: .dayInTheFuture
        case .retrievedBeforeThePeriodEnded(let day): .readBeforeThePeriodEnded(day.description)
        case .noValue: .numberMissing
        case .suppressedWithValue: .suppressedWithDigits
        case .places(let limit): .tooManyPlaces(limit)
        case .interval: .intervalUnfit
        case .sample: .notAWholeNumber
        case .smallCell(let limit): .smallerThan(limit)
        case .dimension(let name): .notBrokenDownBy(Words.dimension(name))
        case .unknownArea(let area): .areaUnknown(area.text)
        case .simulatedOutsideADemonstration: .simulatedOutside
        case .publisher(let problem), .reason(let problem): .texts(problem)
        case .document(let problem), .place(let problem), .quotation(let problem):
            .plainText(problem)
        case .address: .addressUnfit
        case .duplicate(let entry): .numberStandsAlready(entry)
        case .duplicateRow(let row): .sameAsRow(row)
        case .revisesAnother(let entry): .revisesAnother(entry)
        case .nothingRevised(let entry): .nothingRevised(entry)
        case .reasonWithoutRevision: .reasonWithoutRevision
        }
    }

    static func measure(_ error: MeasureError) -> Words {
        switch error.reason {
        case .formula(let error): formulaUnreadable(error.byte, error.expected)
        case .unknownFold(let name): foldUnknown(name)
        case .formulaAndFold: formulaAndFold
        case .notComputable, .unknownDefinition: nothingComputesIt
        case .doesNotFit: numberDoesNotFit
        }
    }

    static func inRow(_ row: Int, _ words: Words) -> Words {
        let (en, ur) = (words.en, words.ur)
        return Words(en: "Row \(row): " + en, ur: "سطر \(row): " + ur)
    }

    /// How many rows are wrong, and what is wrong with the first.
    static func rowProblems(_ count: Int, _ problems: [Words]) -> Words {
        let (en, ur) = (problems.map(\.en), problems.map(\.ur))
        return Words(
            en: "Nothing was recorded. Problems: \(count). " + en.joined(separator: " "),
            ur: "کچھ درج نہیں ہوا۔ مسائل: \(count)۔ " + ur.joined(separator: " "))
    }

    private static func periodOfOtherLength(_ frequency: Words) -> Words {
        let (en, ur) = (frequency.en, frequency.ur)
        return Words(
            en: "The period has another length than the indicator’s numbers: " + en + ".",
            ur: "مدت کی لمبائی اشاریے کے اعداد سے مختلف ہے: " + ur + "۔")
    }

    private static func notBrokenDownBy(_ dimension: Words) -> Words {
        let (en, ur) = (dimension.en, dimension.ur)
        return Words(
            en: "The definition does not break its numbers down this way: " + en + ".",
            ur: "تعریف میں یہ تقسیم شامل نہیں: " + ur + "۔")
    }
}
