import Canon
import Delivery
import GRDB
import Records
import Registrar

/// All disputes with their clocks and answers.
enum DisputesPage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let request = DeliveryRequest(wanted, database)
        let disputes = try request.allDisputes()
        let open = disputes.filter { $0.dispute.isOpen }
        return try request.shell(Words.disputesTitle.in(wanted.language)).page { html in
            html.element("h1", words: .disputesTitle)
            html.lead(.words(.disputesLead))
            guard !disputes.isEmpty else { return html.emptyState(.noDisputes) }
            html.element("p", words: .openDisputes(open.count))
            html.table(
                DisputeTable.table(disputes.map { ($0.dispute, $0.indicator) }, request))
        }
    }
}

extension DeliveryRequest {
    /// A dispute and the indicator whose number it is of.
    struct Disputed {
        let dispute: DisputeSummary
        let indicator: IndicatorSummary
    }

    /// Disputes of every indicator: the open ones by their clocks, then the others, newest first.
    func allDisputes() throws -> [Disputed] {
        var found: [Disputed] = []
        for measured in try queries.instruments() {
            for indicator in try queries.indicators(of: measured.instrument) {
                found += try queries.disputes(of: indicator).map {
                    Disputed(dispute: $0, indicator: indicator)
                }
            }
        }
        return found.sorted { left, right in
            let isOpen = (left.dispute.isOpen, right.dispute.isOpen)
            if isOpen.0 != isOpen.1 { return isOpen.0 }
            if isOpen.0, left.dispute.answerBy != right.dispute.answerBy {
                return left.dispute.answerBy < right.dispute.answerBy
            }
            return left.dispute.entry > right.dispute.entry
        }
    }
}

extension DisputeSummary {
    /// Whether the ministry still owes something.
    var isOpen: Bool { answer == nil && refused == nil }

    /// Where it stands, as a word and a shape.
    func tag(at now: Instant) -> Tag {
        switch stage(at: now) {
        case .waiting: Tag(.disputeWaiting, .waiting)
        case .overdue, .admitted:
            isLate(at: now) ? Tag(.disputeOverdue, .refused) : Tag(.disputeOpen, .warning)
        case .refused: Tag(.disputeRefused, .neutral)
        case .answered:
            answer.map { Tag(.outcome($0.outcome), .done) } ?? Tag(.disputeOpen, .warning)
        }
    }

    /// What is due by when.
    func clock(_ request: DeliveryRequest) -> Words {
        if let answer { return .answeredInEntry(answer.entry) }
        if let refused { return .ground(refused.ground) }
        let now = request.wanted.site.registrar.now
        return stage(at: now) == .waiting
            ? .admitBy(request.minute(admitBy)) : .answerBy(request.minute(answerBy))
    }
}

/// Disputes as rows.
enum DisputeTable {
    static func table(
        _ disputes: [(DisputeSummary, IndicatorSummary)], _ request: DeliveryRequest,
        hasIndicator: Bool = true
    ) -> Table {
        let language = request.language
        let now = request.wanted.site.registrar.now
        var columns = [Table.Column(.words(.dispute))]
        if hasIndicator { columns.append(Table.Column(.words(.indicator))) }
        columns += [
            Table.Column(.words(.period)), Table.Column(.words(.status)),
            Table.Column(.words(.disputeClock)), Table.Column(.words(.received)),
            Table.Column(.words(.entry)),
        ]
        return Table(
            caption: .words(.disputesTitle), columns: columns,
            rows: disputes.map { dispute, indicator in
                var row: [Inline] = [
                    .link(
                        Link(
                            .disputeNumbered(dispute.entry), language,
                            href: request.address.dispute(dispute.dispute)))
                ]
                if hasIndicator { row.append(ScorecardTable.name(indicator, language)) }
                return row + [
                    .words(.period(dispute.period)), .tag(dispute.tag(at: now)),
                    .words(dispute.clock(request)), .text(request.day(dispute.receivedHour)),
                    .entry(UInt64(dispute.entry), language),
                ]
            })
    }
}
