import Canon
import Delivery
import Records
import Rules
import Wire

/// Why a number was refused, by the field it is about.
extension DeskRefusal {
    static func number(_ problem: ObservationProblem) -> DeskRefusal {
        switch problem {
        case .publisher(let problem): .texts("publisher", problem)
        case .reason(let problem): .texts("reason", problem)
        default: DeskRefusal(field(of: problem), .number(problem))
        }
    }

    private static func field(of problem: ObservationProblem) -> String {
        switch problem {
        case .unknownIndicator, .computedOnly: ""
        case .unitMismatch: "unit"
        case .unknownVersion, .olderVersion: "version"
        case .reservedSeries: "series"
        case .otherFrequency, .periodNotOver, .duplicate, .duplicateRow: "period"
        case .retrievedInTheFuture, .retrievedBeforeThePeriodEnded: "retrieved"
        case .noValue, .suppressedWithValue, .places: "value"
        case .interval: "low"
        case .sample, .smallCell: "sample"
        case .dimension(let name): name == "area_type" ? "area-type" : name
        case .unknownArea: "area"
        case .simulatedOutsideADemonstration: "simulated"
        case .publisher: "publisher-en"
        case .document: "document"
        case .place: "place"
        case .quotation: "quotation"
        case .address: "address"
        case .revisesAnother, .nothingRevised: "revises"
        case .reason, .reasonWithoutRevision: "reason-en"
        }
    }

    /// What is wrong with a file: its first rows, each with its number.
    static func numbers(_ refusal: AttestObservations.Refusal) -> DeskRefusal {
        switch refusal {
        case .noRows: DeskRefusal("text", .fileWithoutRows)
        case .tooMany(let limit): DeskRefusal("text", .fileTooLong(limit))
        case .rows(let problems):
            DeskRefusal(
                "text",
                .rowProblems(
                    problems.count,
                    problems.prefix(5).map { .inRow($0.row, .number($0.problem)) }))
        }
    }

    static func ownFile(_ problem: ObservationsCSV.Problem) -> DeskRefusal {
        switch problem {
        case .csv(let error): DeskRefusal("text", .fileUnreadable(error.description))
        case .unknownColumn(let name): DeskRefusal("text", .columnUnknown(name))
        case .repeatedColumn(let name): DeskRefusal("text", .columnRepeated(name))
        case .missingColumn(let name): DeskRefusal("text", .columnMissing(name))
        case .tooMany(let limit): DeskRefusal("text", .fileTooLong(limit))
        case .cells(let problems):
            DeskRefusal(
                "text",
                .rowProblems(
                    problems.count,
                    problems.prefix(5).map { .inRow($0.row, .cellUnfit($0.column, $0.text)) }))
        }
    }

    static func worldBank(_ error: WorldBankError) -> DeskRefusal {
        if case .mapping = error.reason {
            return DeskRefusal("mapping", .mappingUnreadable(error.description))
        }
        return DeskRefusal("text", .fileUnreadable(error.description))
    }

    static func compute(_ refusal: ComputeObservation.Refusal) -> DeskRefusal {
        switch refusal {
        case .unknownIndicator: DeskRefusal("", .indicatorUnknown)
        case .unknownVersion(let version):
            DeskRefusal("version", .number(.unknownVersion(version)))
        case .attestedOnly: DeskRefusal("", .attestedIsNotComputed)
        case .otherFrequency(let expected):
            DeskRefusal("period", .number(.otherFrequency(expected: expected)))
        case .periodNotOver(let day):
            DeskRefusal("period", .number(.periodNotOver(lastDay: day)))
        case .measure(let error): DeskRefusal("period", .measure(error))
        case .nothingToCount: DeskRefusal("period", .nothingToCount)
        case .nothingNew(let entry): DeskRefusal("", .digitsStandAlready(entry))
        case .reason(let problem): .texts("reason", problem)
        case .reasonWithoutRevision: DeskRefusal("reason-en", .number(.reasonWithoutRevision))
        case .tooLong(let limit): DeskRefusal("", .definitionTooLong(limit))
        }
    }

    static func withdrawNumber(_ refusal: WithdrawObservation.Refusal) -> DeskRefusal {
        switch refusal {
        case .unknownNumber: DeskRefusal("entry", .entryHoldsNoNumber)
        case .revised(let entry): DeskRefusal("entry", .wasReplaced(entry), isStale: true)
        case .alreadyWithdrawn(let entry):
            DeskRefusal("entry", .wasWithdrawn(entry), isStale: true)
        case .reason(let problem): .texts("reason", problem)
        }
    }

    static func reply(_ refusal: GiveReply.Refusal) -> DeskRefusal {
        switch refusal {
        case .unknownIndicator: DeskRefusal("", .indicatorUnknown)
        case .notTheOwner(let owner): DeskRefusal("", .onlyTheOwnerReplies(owner))
        case .noNumber: DeskRefusal("period", .nothingToRecompute)
        case .text(let problem): .texts("text", problem)
        }
    }

    static func dispute(_ problem: DisputeProblem) -> DeskRefusal {
        switch problem {
        case .unknownDispute: DeskRefusal("", .disputeUnknown)
        case .alreadyAdmitted: DeskRefusal("", .disputeAlreadyAdmitted, isStale: true)
        case .alreadyRefused: DeskRefusal("", .disputeAlreadyRefused, isStale: true)
        case .alreadyAnswered: DeskRefusal("", .disputeAlreadyAnswered, isStale: true)
        case .notStanding: DeskRefusal("", .disputeNotStanding)
        }
    }

    static func refuseDispute(_ refusal: RefuseDispute.Refusal) -> DeskRefusal {
        switch refusal {
        case .dispute(let problem): dispute(problem)
        case .note(let problem): .texts("note", problem)
        }
    }

    static func answerDispute(_ refusal: AnswerDispute.Refusal) -> DeskRefusal {
        switch refusal {
        case .dispute(let problem): dispute(problem)
        case .reason(let problem): .texts("reason", problem)
        case .noCorrection: DeskRefusal("corrections", .upheldWithoutCorrection)
        case .tooManyCorrections(let limit): DeskRefusal("corrections", .tooManyLines(limit))
        case .notACorrection(let entry): DeskRefusal("corrections", .entryIsNoCorrection(entry))
        }
    }
}
