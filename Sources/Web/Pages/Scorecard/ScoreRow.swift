import Canon
import Delivery
import Records
import Rules

/// One core indicator on the first page, and the sentence of the whole.
enum ScoreRow {
    static func write(_ front: FrontLine, _ request: DeliveryRequest, _ html: inout HTML) {
        let line = front.line
        html.element("li", .class("score__row")) { html in
            html.element("div") { html in
                html.element("a", .href(request.address.indicator(line.indicator.indicator))) {
                    html in
                    html.write(Inline.texts(line.indicator.title, request.language))
                }
                html.element("p", .class("score__target")) { html in
                    if line.target != nil {
                        html.text(.target)
                        html.raw(": ")
                    }
                    html.write(ScorecardTable.target(line, request.language))
                }
            }
            html.element("div") { number(line, request, &$0) }
            html.element("div", .class("score__status")) { html in
                html.write(Tag.verdict(line.status.verdict))
                html.sparkline(front.sparkline(request.language))
            }
        }
    }

    private static func number(
        _ line: ScorecardLine, _ request: DeliveryRequest, _ html: inout HTML
    ) {
        guard let latest = line.status.latest else {
            html.element("p", .class("score__value"), words: .noData)
            html.element("p", .class("score__facts")) { html in
                html.element("span", words: why(line, request.language))
                html.element("span", words: .evidence(line.indicator.evidence))
                html.write(.entry(UInt64(line.definition.entry), request.language))
            }
            return
        }
        html.element("p", .class("score__value")) {
            $0.amount(Amount(latest.value, line.indicator.unit.name))
        }
        html.element("p", .class("score__facts")) { html in
            html.element("span", words: .period(latest.period))
            html.element("span", words: .evidence(line.indicator.evidence))
            html.write(.entry(latest.entry, request.language))
            if let absence = line.status.absence {
                html.element("span", words: .absence(absence, request.language))
            }
        }
    }

    private static func why(_ line: ScorecardLine, _ language: PageLanguage) -> Words {
        line.status.absence.map { .absence($0, language) } ?? .absentNoObservation
    }
}

/// The scorecard in one sentence, here and on the front page of the site.
enum ScorecardSentence {
    static func words(_ card: Scorecard, _ language: PageLanguage) -> Words {
        let counts = card.counts
        return .scorecardWhole(
            counts.total, onTrack: counts.onTrack, behind: counts.behind, noData: counts.noData,
            disputed: counts.disputed, day: Words.day(card.asOf).in(language))
    }
}

extension ScorecardSentence {
    /// The sentence with its strip, as the front page of the site shows it.
    static func write(_ card: Scorecard, _ html: inout HTML) {
        let address = DeliveryAddress(html.language)
        html.element("section") { html in
            html.element("h2") { html in
                html.element("a", .href(address.scorecard), words: .scorecardTitle)
            }
            html.element("p", words: words(card, html.language))
            html.statusStrip(
                StatusStrip(
                    card.counts, id: "status", title: Words.byStatus.in(html.language), address))
        }
    }
}

extension Words {
    /// How many indicators of a part stand how.
    static func pillarCounts(_ counts: StatusCounts) -> Words {
        .countsOf(
            counts.total, onTrack: counts.onTrack, behind: counts.behind, noData: counts.noData,
            disputed: counts.disputed)
    }
}
