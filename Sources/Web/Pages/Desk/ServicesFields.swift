import Canon
import Records
import Rules
import Services

/// The fields of a service on the desk: how they are written, and how they read.
enum ServicesFields {
    /// What was typed.
    static func terms(_ form: DeskForm) throws(DeskFieldProblem) -> ServiceTerms {
        let office: ID<SpendingOffice> = try form.required("office")
        guard let days = Int(form["days"]) else {
            throw DeskFieldProblem(DeskRefusal("days", .serviceNumberFrom1(to: 3_650)))
        }
        let level = try form.chosenNumber("level")
        var terms = ServiceTerms(
            title: form.texts("title"), description: form.texts("description"),
            authority: form.texts("authority"), office: office,
            audience: form.texts("audience"), event: form["event"],
            instrument: ID<Instrument>(form["instrument"]), legalBasis: form.texts("basis"),
            output: form.texts("output"), promisedDays: days, claimedLevel: level,
            address: form["address"], languages: form.rows("languages").map { $0[0] })
        terms.steps = try lines("steps", form) { row in
            ServiceStep.Channel(rawValue: row[0]).map {
                ServiceStep(title: texts(row), channel: $0)
            }
        }
        terms.documents = try lines("documents", form) { row in
            guard row[0] == "held" || row[0] == "new" else { return nil }
            return RequiredDocument(name: texts(row), isHeld: row[0] == "held")
        }
        // Two digits are the minor unit of nearly every currency, and of the site's own.
        let currency = Currency(code: form["currency"], places: 2)
        terms.fees = try lines("fees", form) { row in
            Money(row[0], places: currency.places).map {
                ServiceFee(amount: $0, currency: currency, note: texts(row))
            }
        }
        terms.provisions = try lines("provisions", form) { row in ID<Provision>(row[0]) }
        return terms
    }

    private static func lines<Part>(
        _ field: String, _ form: DeskForm, _ read: ([String]) -> Part?
    ) throws(DeskFieldProblem) -> [Part] {
        try form.lines(field) { row in row.count <= 3 ? read(row) : nil }
    }

    private static func texts(_ row: [String]) -> Texts {
        Texts(en: row.count > 1 ? row[1] : "", ur: row.count > 2 ? row[2] : "")
    }
}

extension HTML {
    /// Writes the fields of a service, filled with what stands.
    mutating func serviceFields(
        _ form: DeskForm, _ standing: ServiceListed?, _ policies: [ChoiceField.Option]
    ) {
        textPair(form, "title", .title, standing: standing?.title ?? .none)
        textPair(
            form, "description", .serviceDeskDescription,
            standing: standing?.description ?? .none, rows: 3)
        textPair(form, "authority", .serviceAuthority, standing: standing?.authority ?? .none)
        field(
            form, "office", .serviceOffice, standing: standing?.office.text ?? "", kind: .code,
            hint: .serviceDeskOfficeHint)
        textPair(form, "audience", .serviceAudience, standing: standing?.audience ?? .none)
        field(
            form, "event", .serviceEvent, standing: standing?.event ?? "", kind: .code,
            hint: .serviceDeskEventHint)
        field(
            form, "steps", .serviceDeskSteps, standing: standing?.stepLines ?? "", rows: 5,
            hint: .serviceDeskStepsHint)
        field(
            form, "documents", .serviceDeskDocuments, standing: standing?.documentLines ?? "",
            rows: 4, hint: .serviceDeskDocumentsHint)
        textPair(form, "output", .serviceOutput, standing: standing?.output ?? .none)
        field(
            form, "fees", .serviceDeskFees, standing: standing?.feeLines ?? "", rows: 3,
            hint: .serviceDeskFeesHint)
        field(
            form, "currency", .serviceDeskCurrency,
            standing: standing?.fees.first?.currency.code ?? "PKR", kind: .code)
        field(
            form, "days", .serviceDeskPromised,
            standing: standing.map { String($0.promisedDays) } ?? "", kind: .wholeNumber)
        choice(
            form, "level", .serviceClaimedLevel,
            OnlineLevel.allCases.map {
                ChoiceField.Option(String($0.rawValue), .onlineLevel($0.rawValue))
            }, standing: standing.map { [String($0.claimedLevel)] } ?? [])
        field(
            form, "address", .serviceWebAddress, standing: standing?.address ?? "", kind: .code)
        field(
            form, "languages", .serviceDeskLanguages,
            standing: standing?.languages.joined(separator: "\n") ?? "en\nur", rows: 2)
        textPair(form, "basis", .serviceLegalBasis, standing: standing?.legalBasis ?? .none)
        choice(
            form, "instrument", .serviceDeskPolicy, policies, kind: .select,
            standing: standing?.instrument.map { [$0.text] } ?? [])
        field(
            form, "provisions", .serviceDeskProvisions,
            standing: standing?.provisions.map(\.text).joined(separator: "\n") ?? "", rows: 2)
    }
}

extension ServiceListed {
    fileprivate var stepLines: String {
        steps.map { Self.line($0.channel.rawValue, $0.title) }.joined(separator: "\n")
    }

    fileprivate var documentLines: String {
        documents.map { Self.line($0.isHeld ? "held" : "new", $0.name) }.joined(separator: "\n")
    }

    fileprivate var feeLines: String {
        fees.map { Self.line($0.amount.decimal(places: $0.currency.places), $0.note) }
            .joined(separator: "\n")
    }

    private static func line(_ first: String, _ texts: Texts) -> String {
        [first, texts[.english] ?? "", texts[.urdu] ?? ""].joined(separator: " | ")
    }
}
